import { type Claim, evidenceOf } from '../../claims.ts'
import { everythingAround, graphAddress } from '../../graph-filter.ts'
import { articleOf, type Scope, subjectsOf, toNamed, valuesOf } from '../../scope.ts'
import { useSite } from '../site.ts'
import { ClaimSentence, Words } from './claim.tsx'
import { ThingLink, ThingLinks } from './links.tsx'

interface ClaimsProps {
  readonly claims: readonly Claim[]
  readonly scope: Scope
}

/** When an article was published: how facts without a date of their own are put in order. */
export const publishedOf = (scope: Scope, claim: Claim): string =>
  valuesOf(scope, claim.article.iri ?? '', 'schema:datePublished')[0] ?? ''

/** The posts of a person, or the holders of a post, in the order of the articles that say so. */
export function Roles({ claims, scope, isPost }: ClaimsProps & { readonly isPost: boolean }) {
  if (claims.length === 0) return null
  const ordered = [...claims].sort((a, b) => (publishedOf(scope, a) < publishedOf(scope, b) ? -1 : 1))
  return (
    <section>
      <h2>{isPost ? 'Holders over time' : 'Roles over time'}</h2>
      <ol class="roles">
        {ordered.map((claim) => (
          <li key={claim.iri}>
            <span class="date">{publishedOf(scope, claim)}</span>
            <div>
              <p>
                <strong>
                  <ThingLink named={isPost ? claim.subject : claim.object} />
                </strong>
                {!isPost && <HouseOf scope={scope} post={claim.object.iri} />}
                {claim.limits.map(({ label, values }) => (
                  <span key={label} class="chip">
                    {label === 'as' ? '' : `${label} `}
                    {values.map(({ name }) => name).join(', ')}
                  </span>
                ))}
              </p>
              <Source claim={claim} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function HouseOf({ scope, post = '' }: { readonly scope: Scope; readonly post: string | undefined }) {
  const houses = valuesOf(scope, post, 'org:postIn').map((house) => toNamed(scope, house))
  return houses.length > 0 ? (
    <>
      , <ThingLinks all={houses} />
    </>
  ) : null
}

/** Who says it, in which article, in which words. */
export function Source({ claim }: { readonly claim: Claim }) {
  return (
    <p class="by">
      {claim.speaker && (
        <>
          says <ThingLink named={claim.speaker} />, in{' '}
        </>
      )}
      <ThingLink named={claim.article} />
      {claim.basis !== 'stated' && `, ${[claim.basis, ...claim.arithmetic].join(': ')}`}
      {claim.evidence.map((evidence) => (
        <span key={evidence.iri}>
          {': '}
          <Words evidence={evidence} />
        </span>
      ))}
    </p>
  )
}

/** What is claimed of a thing, each with its source. */
export function Facts({ claims }: ClaimsProps) {
  if (claims.length === 0) return null
  return (
    <section>
      <h2>
        Facts <span class="count">{claims.length}</span>
      </h2>
      <ul class="plain">
        {claims.map((claim) => (
          <li key={claim.iri}>
            <ClaimSentence claim={claim} />
            {claim.contradictions.length > 0 && <span class="badge">contradicted</span>}
            <Source claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Under which names a thing occurs, and why they are held to be one. */
export function NameVariants({ scope, iri, claims }: ClaimsProps & { readonly iri: string }) {
  const variants = valuesOf(scope, iri, 'schema:alternateName')
  const names = [...new Set([...variants, ...claims.map(({ object }) => object.name)])]
  if (names.length === 0) return null
  return (
    <section>
      <h2>Also called</h2>
      <ul class="plain">
        {names.map((name) => {
          const reasons = claims.filter(({ object }) => object.name === name)
          return (
            <li key={name}>
              <strong>{name}</strong>
              {reasons.map((claim) => (
                <p key={claim.iri} class="by">
                  held to be one because{' '}
                  {claim.arithmetic.join('; ') || claim.rules.map((rule) => rule.name).join(', ')}:{' '}
                  {claim.evidence.map((evidence) => (
                    <span key={evidence.iri}>
                      <Words evidence={evidence} />{' '}
                    </span>
                  ))}
                </p>
              ))}
              {reasons.length === 0 && <p class="by">a known other name</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The partnerships that a state or a body is party to. */
export function Partnerships({ scope, party }: { readonly scope: Scope; readonly party: string }) {
  const partnerships = subjectsOf(scope, 'nf:party', party)
  if (partnerships.length === 0) return null
  return (
    <section>
      <h2>Partnerships</h2>
      <p>
        <ThingLinks all={partnerships.map((partnership) => toNamed(scope, partnership))} />
      </p>
    </section>
  )
}

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

/** Other ways to see a thing: in the graph, and for programs; a copy of the pages without a server has only the first. */
export function Downloads({ place }: { readonly place: string }) {
  const { settings } = useSite()
  const name = encodeURI(place)
  return (
    <p class="downloads">
      <a href={graphAddress(everythingAround(place))}>What is linked with it</a>
      {settings.source.kind === 'endpoint' && (
        <>
          {' · '}For programs: <a href={`id/${name}.ttl`}>Turtle</a>, <a href={`id/${name}.jsonld`}>JSON-LD</a>,{' '}
          <a href={`id/${name}.rdf`}>RDF/XML</a>
        </>
      )}
    </p>
  )
}
