import { toAddress } from '../../route.ts'
import { markWords, mostHits, type NameHit, type StatementHit, search } from '../../search.ts'
import { ThingLink } from '../parts/links.tsx'
import { Heading, Shown } from '../parts/states.tsx'
import { useSite } from '../site.ts'
import { useLoaded } from '../use-loaded.ts'

/** What has the words that were searched in its name, and statements that have them. */
export function SearchPage({ parameters }: { readonly parameters: URLSearchParams }) {
  const words = parameters.get('q')?.trim() ?? ''
  return words === '' ? (
    <>
      <Heading>Search</Heading>
      <p>Names of people, bodies, places, events and themes, headlines, and the words of statements.</p>
    </>
  ) : (
    <Results words={words} />
  )
}

function Results({ words }: { readonly words: string }) {
  const { ask, names } = useSite()
  const loaded = useLoaded(() => search(ask, names, words), words)
  return (
    <>
      <Heading>{`“${words}”`}</Heading>
      <Shown loaded={loaded}>
        {(hits) => (
          <div class="columns">
            <NameHits hits={hits.names} />
            <StatementHits hits={hits.statements} words={words} />
          </div>
        )}
      </Shown>
    </>
  )
}

function NameHits({ hits }: { readonly hits: readonly NameHit[] }) {
  return (
    <section>
      <h2>
        Names <span class="count">{countOf(hits)}</span>
      </h2>
      <ul class="plain">
        {hits.map((hit) => (
          <li key={hit.iri}>
            <ThingLink named={hit} /> <span class="by">{hit.room}</span>
            {hit.also !== undefined && <span class="by">, also {hit.also}</span>}
          </li>
        ))}
      </ul>
      {hits.length === 0 && <p class="quiet">No name has these words.</p>}
    </section>
  )
}

function StatementHits({ hits, words }: { readonly hits: readonly StatementHit[]; readonly words: string }) {
  const { names } = useSite()
  return (
    <section>
      <h2>
        Statements <span class="count">{countOf(hits)}</span>
      </h2>
      <ul class="plain">
        {hits.map((hit) => (
          <li key={hit.iri} class="quote">
            <blockquote>
              <a href={toAddress(names.place(hit.iri) ?? '')}>
                <Marked text={hit.words} words={words} />
              </a>
            </blockquote>
            <p class="by">
              <ThingLink named={hit.speaker} />
            </p>
          </li>
        ))}
      </ul>
      {hits.length === 0 && <p class="quiet">No statement has these words.</p>}
    </section>
  )
}

/** A text in which the words that were searched are marked. */
function Marked({ text, words }: { readonly text: string; readonly words: string }) {
  return (
    <>{markWords(text, words).map((piece, index) => (index % 2 === 0 ? piece : <mark key={index}>{piece}</mark>))}</>
  )
}

const countOf = (hits: readonly unknown[]): string =>
  hits.length < mostHits ? String(hits.length) : `first ${mostHits}`
