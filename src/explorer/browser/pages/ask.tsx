import { useState } from 'preact/hooks'
import { AnswerTable } from '../parts/answer-table.tsx'
import { Heading, Shown } from '../parts/states.tsx'
import { useSite } from '../site.ts'
import { useLoaded } from '../use-loaded.ts'
import { NowherePage } from './nowhere.tsx'

/** Asks the graph in SPARQL, with questions to begin with. */
export function AskPage({ question }: { readonly question: string | undefined }) {
  const { settings } = useSite()
  const chosen = settings.questions.find(({ name }) => name === question) ?? settings.questions[0]
  if (!chosen || (question !== undefined && chosen.name !== question))
    return <NowherePage address={`ask/${question}`} />
  return (
    <>
      <Heading>Ask the graph</Heading>
      <div class="columns asking">
        <Editor key={chosen.name} sparql={chosen.sparql} />
        <nav aria-label="Questions">
          <h2>Questions</h2>
          <ol class="questions">
            {settings.questions.map(({ name, title }) => (
              <li key={name}>
                <a href={`#/ask/${name}`} aria-current={name === chosen.name ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </div>
    </>
  )
}

function Editor({ sparql }: { readonly sparql: string }) {
  const { settings } = useSite()
  const [text, setText] = useState(sparql)
  const [asked, setAsked] = useState(sparql)
  const run = (event: Event) => {
    event.preventDefault()
    setAsked(text)
  }
  return (
    <section>
      <form class="query" onSubmit={run}>
        <label for="query">A SELECT or ASK query</label>
        <textarea
          id="query"
          rows={16}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p>
          <button type="submit">Ask</button>{' '}
          {settings.source.kind === 'endpoint' && (
            <a href={`${settings.source.url}#query=${encodeURIComponent(text)}`}>Open in the full editor</a>
          )}
        </p>
      </form>
      <Answer key={asked} sparql={asked} />
    </section>
  )
}

function Answer({ sparql }: { readonly sparql: string }) {
  const { ask } = useSite()
  const loaded = useLoaded(() => ask(sparql), sparql)
  return <Shown loaded={loaded}>{(rows) => <AnswerTable rows={rows} />}</Shown>
}
