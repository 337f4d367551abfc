import { type Claim, claimsIn } from '../../claims.ts'
import { loadThing } from '../../load.ts'
import { isWebAddress, spoken } from '../../names.ts'
import { isA, nameOf, type Scope, toNamed, valuesOf } from '../../scope.ts'
import { type Statement, statementsIn } from '../../statements.ts'
import { ThingLinks } from '../parts/links.tsx'
import { Partnership } from '../parts/partnership.tsx'
import { StatementItem } from '../parts/statement.tsx'
import { Heading, Shown } from '../parts/states.tsx'
import { Downloads, Facts, Mentions, NameVariants, Partnerships, Roles } from '../parts/thing-sections.tsx'
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

function Thing({ scope, iri, place }: { readonly scope: Scope; readonly iri: string; readonly place: string }) {
  const claims = claimsIn(scope).filter((claim) => claim.subject.iri === iri || claim.object.iri === iri)
  const statements = statementsIn(scope)
  const said = statements.filter(({ speaker }) => speaker.iri === iri)
  const isPartnership = isA(scope, iri, 'nf:Partnership')
  const types = valuesOf(scope, iri, 'rdf:type').map(spoken)
  const notes = ['rdfs:comment', 'rdf:value'].flatMap((property) => valuesOf(scope, iri, property))
  const links = ['skos:exactMatch', 'skos:closeMatch', 'skos:broadMatch'].flatMap((property) =>
    valuesOf(scope, iri, property).filter(isWebAddress),
  )
  const houses = valuesOf(scope, iri, 'org:postIn').map((house) => toNamed(scope, house))
  return (
    <>
      <Heading kicker={types.join(', ')}>{nameOf(scope, iri)}</Heading>
      {houses.length > 0 && (
        <p class="lead">
          in <ThingLinks all={houses} />
        </p>
      )}
      {notes
        .filter((note) => note !== nameOf(scope, iri))
        .map((note) => (
          <p key={note}>{note}</p>
        ))}
      {links.length > 0 && (
        <p>
          The same in other thesauri:{' '}
          {links.map((link) => (
            <a key={link} href={link} rel="noreferrer noopener">
              {link}
            </a>
          ))}
        </p>
      )}
      {isPartnership ? (
        <Partnership scope={scope} claims={claims} parties={valuesOf(scope, iri, 'nf:party')} />
      ) : (
        <ThingFacts scope={scope} iri={iri} claims={claims} />
      )}
      <Partnerships scope={scope} party={iri} />
      <Statements title="Says" statements={said} withSpeaker={false} />
      <Statements
        title="In statements of others"
        statements={statements.filter((statement) => !said.includes(statement))}
        withSpeaker
      />
      <Mentions scope={scope} iri={iri} />
      <Downloads place={place} />
    </>
  )
}

function ThingFacts({
  scope,
  iri,
  claims,
}: {
  readonly scope: Scope
  readonly iri: string
  readonly claims: readonly Claim[]
}) {
  const roles = claims.filter(({ kind }) => kind === 'role')
  const names = claims.filter(({ kind }) => kind === 'name')
  const others = claims.filter((claim) => !roles.includes(claim) && !names.includes(claim))
  return (
    <>
      <Roles claims={roles} scope={scope} isPost={isA(scope, iri, 'org:Post')} />
      <Facts claims={others} scope={scope} />
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
