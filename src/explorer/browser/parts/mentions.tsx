import { evidenceOf } from '../../claims.ts'
import { articleOf, type Scope, subjectsOf, toNamed, valuesOf } from '../../scope.ts'
import { Words } from './claim.tsx'
import { ThingLink } from './links.tsx'

/** Places of the text that name a thing, by article. */
export function Mentions({ scope, iri }: { readonly scope: Scope; readonly iri: string }) {
  const spans = [
    ...evidenceOf(scope, iri, 'nf:evidence'),
    ...subjectsOf(scope, 'itsrdf:taIdentRef', iri).map((span) => ({
      iri: span,
      words: valuesOf(scope, span, 'nif:anchorOf').join(),
    })),
  ]
  const articles = [...new Set(spans.map((span) => articleOf(span.iri)))]
  if (articles.length === 0) return null
  return (
    <section>
      <h2>
        Named in <span class="count">{articles.length}</span>
      </h2>
      <ul class="plain">
        {articles.map((article) => (
          <li key={article}>
            <ThingLink named={toNamed(scope, article)} />:{' '}
            {spans
              .filter((span) => articleOf(span.iri) === article)
              .map((span) => (
                <span key={span.iri} class="place">
                  <Words evidence={{ ...span, begin: 0, end: 0 }} />
                </span>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
