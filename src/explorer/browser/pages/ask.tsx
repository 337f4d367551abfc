import { useEffect, useState } from 'preact/hooks'
import { strangersIn } from '../../asked.ts'
import { AnswerTable } from '../parts/answer-table.tsx'
import { Heading, Shown } from '../parts/states.tsx'
import { UnknownNotice } from '../parts/unknown-notice.tsx'
import { useSite } from '../site.ts'
import { useLoaded } from '../use-loaded.ts'
import { NowherePage } from './nowhere.tsx'

interface Props {
  readonly question: string | undefined
  readonly parameters: URLSearchParams
}

/** Asks the graph in SPARQL, with questions to begin with. What is asked is in the address, to be shared. */
export function AskPage({ question, parameters }: Props) {
  const { settings } = useSite()
  const chosen = settings.questions.find(({ name }) => name === question) ?? settings.questions[0]
  if (!chosen || (question !== undefined && chosen.name !== question))
    return <NowherePage address={`ask/${question}`} />
  const query = parameters.get('query') ?? undefined
  return (
    <>
      <Heading>Ask the graph</Heading>
      <UnknownNotice unknown={strangersIn(parameters, ['query'])} />
      <div class="columns asking">
        <Editor key={chosen.name} asked={query ?? chosen.sparql} />
        <Questions chosen={query === undefined ? chosen.name : undefined} />
      </div>
    </>
  )
}

function Questions({ chosen }: { readonly chosen: string | undefined }) {
  const { settings } = useSite()
  return (
    <nav aria-label="Questions">
      <h2>Questions</h2>
      <ol class="questions">
        {settings.questions.map(({ name, title }) => (
          <li key={name}>
            <a href={`#/ask/${name}`} aria-current={name === chosen ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Editor({ asked }: { readonly asked: string }) {
  const { settings } = useSite()
  const [text, setText] = useState(asked)
  const [times, setTimes] = useState(0)
  useEffect(() => setText(asked), [asked])
  const run = (event: Event) => {
    event.preventDefault()
    // Asked again, the address stays as it is.
    setTimes(times + 1)
    if (text !== asked) location.hash = `#/ask?${new URLSearchParams({ query: text })}`
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
      <Answer key={`${times} ${asked}`} sparql={asked} />
    </section>
  )
}

function Answer({ sparql }: { readonly sparql: string }) {
  const { ask } = useSite()
  const loaded = useLoaded(() => ask(sparql), sparql)
  return <Shown loaded={loaded}>{(rows) => <AnswerTable rows={rows} />}</Shown>
}
