import { type Claim, claimsIn } from '../../claims.ts'
import { toKindName } from '../../lists.ts'
import { loadThing } from '../../load.ts'
import { isWebAddress } from '../../names.ts'
import { isA, nameOf, type Scope, toNamed, valuesOf } from '../../scope.ts'
import { type Statement, statementsIn } from '../../statements.ts'
import { Downloads } from '../parts/downloads.tsx'
import { Facts } from '../parts/facts.tsx'
import { ThingLinks } from '../parts/links.tsx'
import { Mentions } from '../parts/mentions.tsx'
import { NameVariants } from '../parts/name-variants.tsx'
import { Partnership } from '../parts/partnership.tsx'
import { Partnerships } from '../parts/partnerships.tsx'
import { Roles } from '../parts/roles.tsx'
import { StatementItem } from '../parts/statement.tsx'
import { Heading, Shown } from '../parts/states.tsx'
import { useSite } from '../site.ts'
import { useLoaded } from '../use-loaded.ts'
import { NowherePage } from './nowhere.tsx'

/** Anything that articles tell of: a person, a partnership, a body, a place, an event, a post, a theme, a period, a rule. */
export function ThingPage({ place }: { readonly place: string }) {
  const { ask, names } = useSite()
  const iri = names.thing(place)
  const loaded = useLoaded(() => loadThing(ask, names, iri), iri)
  return (
    <Shown loaded={loaded}>
      {(scope) =>
        scope.triples.described.includes(iri) ? (
          <Thing scope={scope} iri={iri} place={place} />
        ) : (
          <NowherePage address={place} />
        )
      }
    </Shown>
  )
}

interface ThingProps {
  readonly scope: Scope
  readonly iri: string
}

function Thing({ scope, iri, place }: ThingProps & { readonly place: string }) {
  const claims = claimsIn(scope).filter((claim) => claim.subject.iri === iri || claim.object.iri === iri)
  const statements = statementsIn(scope)
  const said = statements.filter(({ speaker }) => speaker.iri === iri)
  const others = statements.filter((statement) => !said.includes(statement))
  return (
    <>
      <Introduction scope={scope} iri={iri} />
      {isA(scope, iri, 'nf:Partnership') ? (
        <Partnership scope={scope} claims={claims} parties={valuesOf(scope, iri, 'nf:party')} />
      ) : (
        <ThingFacts scope={scope} iri={iri} claims={claims} />
      )}
      <Partnerships scope={scope} party={iri} />
      <Statements title="Says" statements={said} withSpeaker={false} />
      <Statements title="In statements of others" statements={others} withSpeaker />
      <Mentions scope={scope} iri={iri} />
      <Downloads place={place} />
    </>
  )
}

/** What it is, what it is called, whose it is, and what is noted of it. */
function Introduction({ scope, iri }: ThingProps) {
  const name = nameOf(scope, iri)
  const types = valuesOf(scope, iri, 'rdf:type').map((type) => toKindName(scope.names, type))
  const houses = valuesOf(scope, iri, 'org:postIn').map((house) => toNamed(scope, house))
  const notes = ['rdfs:comment', 'rdf:value'].flatMap((property) => valuesOf(scope, iri, property))
  return (
    <>
      <Heading kicker={types.join(', ')}>{name}</Heading>
      {houses.length > 0 && (
        <p class="lead">
          in <ThingLinks all={houses} />
        </p>
      )}
      {notes
        .filter((note) => note !== name)
        .map((note) => (
          <p key={note}>{note}</p>
        ))}
      <OtherThesauri scope={scope} iri={iri} />
    </>
  )
}

/** Properties by which SKOS links a concept to one of another thesaurus that is as wide or wider. */
const matches = ['skos:exactMatch', 'skos:closeMatch', 'skos:broadMatch']

function OtherThesauri({ scope, iri }: ThingProps) {
  const links = matches.flatMap((property) => valuesOf(scope, iri, property).filter(isWebAddress))
  if (links.length === 0) return null
  return (
    <p>
      In other thesauri:
      {links.map((link) => (
        <span key={link}>
          {' '}
          <a href={link} rel="noreferrer noopener">
            {link}
          </a>
        </span>
      ))}
    </p>
  )
}

function ThingFacts({ scope, iri, claims }: ThingProps & { readonly claims: readonly Claim[] }) {
  const roles = claims.filter(({ kind }) => kind === 'role')
  const names = claims.filter(({ kind }) => kind === 'name')
  const others = claims.filter((claim) => !roles.includes(claim) && !names.includes(claim))
  return (
    <>
      <Roles claims={roles} scope={scope} isPost={isA(scope, iri, 'org:Post')} />
      <Facts claims={others} />
      <NameVariants scope={scope} iri={iri} claims={names} />
    </>
  )
}

interface StatementsProps {
  readonly title: string
  readonly statements: readonly Statement[]
  readonly withSpeaker: boolean
}

function Statements({ title, statements, withSpeaker }: StatementsProps) {
  if (statements.length === 0) return null
  return (
    <section>
      <h2>
        {title} <span class="count">{statements.length}</span>
      </h2>
      <ul class="plain">
        {statements.map((statement) => (
          <StatementItem key={statement.iri} statement={statement} withSpeaker={withSpeaker} />
        ))}
      </ul>
    </section>
  )
}
