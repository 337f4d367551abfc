import { mostHits, search } from '../../search.ts'
import { PartLink, ThingLink } from '../parts/links.tsx'
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
            <section>
              <h2>
                Names <span class="count">{countOf(hits.names)}</span>
              </h2>
              <ul class="plain">
                {hits.names.map((hit) => (
                  <li key={hit.iri}>
                    <ThingLink named={hit} /> <span class="by">{hit.room}</span>
                    {hit.also !== undefined && <span class="by">, also {hit.also}</span>}
                  </li>
                ))}
              </ul>
              {hits.names.length === 0 && <p class="quiet">No name has these words.</p>}
            </section>
            <section>
              <h2>
                Statements <span class="count">{countOf(hits.statements)}</span>
              </h2>
              <ul class="plain">
                {hits.statements.map((hit) => (
                  <li key={hit.iri} class="quote">
                    <blockquote>
                      <PartLink iri={hit.iri}>{hit.words}</PartLink>
                    </blockquote>
                    <p class="by">
                      <ThingLink named={hit.speaker} />
                    </p>
                  </li>
                ))}
              </ul>
              {hits.statements.length === 0 && <p class="quiet">No statement has these words.</p>}
            </section>
          </div>
        )}
      </Shown>
    </>
  )
}

const countOf = (hits: readonly unknown[]): string =>
  hits.length < mostHits ? String(hits.length) : `first ${mostHits}`
