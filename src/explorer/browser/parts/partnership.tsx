import { type Claim, publishedOf } from '../../claims.ts'
import { toAxis, toLevels } from '../../levels.ts'
import { groupByWords } from '../../same-words.ts'
import { type Named, type Scope, toNamed } from '../../scope.ts'
import { LevelLines } from './level-lines.tsx'
import { LevelSources } from './level-sources.tsx'
import { ThingLinks } from './links.tsx'
import { Source } from './source.tsx'

interface Props {
  readonly scope: Scope
  readonly claims: readonly Claim[]
  /** IRIs. */
  readonly parties: readonly string[]
}

/** A partnership: its levels over time, who says what of them, anniversaries and fields. */
export function Partnership({ scope, claims, parties }: Props) {
  const levels = toLevels(claims)
  const axis = toAxis(
    claims,
    claims.map((claim) => publishedOf(scope, claim)).filter((day) => day !== ''),
  )
  const anniversaries = claims.filter(({ predicate }) => predicate === 'nf:anniversary')
  const fields = claims.filter(({ predicate }) => predicate === 'nf:field')
  return (
    <>
      <Parties parties={parties.map((party) => toNamed(scope, party))} />
      {axis && <LevelLines levels={levels} axis={axis} />}
      <section>
        <h2>Levels, and who says so</h2>
        {levels.map((level) => (
          <LevelSources key={level.name} level={level} />
        ))}
      </section>
      <Anniversaries claims={anniversaries} />
      <Fields claims={fields} />
    </>
  )
}

/** The parties, by name; the title has them without links. */
function Parties({ parties }: { readonly parties: readonly Named[] }) {
  const ordered = [...parties].sort((a, b) => (a.name < b.name ? -1 : 1))
  return (
    <p class="lead">
      Between <ThingLinks all={ordered} />
    </p>
  )
}

/** Anniversaries that are kept, each with its source. */
function Anniversaries({ claims }: { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null
  return (
    <section>
      <h2>Anniversaries</h2>
      <ul class="plain">
        {claims.map((claim) => (
          <li key={claim.iri}>
            <strong>anniversary {claim.object.name}</strong>
            {claim.limits.map(({ label, values }) => ` ${label} ${values.map(({ name }) => name).join(', ')}`)}
            <Source claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Fields by the words that give them: a list in the text stays one entry. */
function Fields({ claims }: { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null
  return (
    <section>
      <h2>Fields of cooperation</h2>
      <ul class="plain">
        {groupByWords(claims).map((together) => (
          <li key={together[0].iri}>
            <ThingLinks all={together.map(({ object }) => object)} />
            <Source claim={together[0]} />
          </li>
        ))}
      </ul>
    </section>
  )
}
