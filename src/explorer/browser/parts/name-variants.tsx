import type { Claim } from '../../claims.ts'
import { reasonInWords } from '../../reasons.ts'
import { type Scope, valuesOf } from '../../scope.ts'
import { Words } from './claim.tsx'

interface Props {
  readonly scope: Scope
  readonly iri: string
  /** Claims that a thing is also called something. */
  readonly claims: readonly Claim[]
}

/** Under which names a thing occurs, and why they are held to be one. */
export function NameVariants({ scope, iri, claims }: Props) {
  const variants = valuesOf(scope, iri, 'schema:alternateName')
  const names = [...new Set([...variants, ...claims.map(({ object }) => object.name)])]
  if (names.length === 0) return null
  return (
    <section>
      <h2>Also called</h2>
      <ul class="plain">
        {names.map((name) => (
          <NameVariant key={name} name={name} reasons={claims.filter(({ object }) => object.name === name)} />
        ))}
      </ul>
    </section>
  )
}

function NameVariant({ name, reasons }: { readonly name: string; readonly reasons: readonly Claim[] }) {
  return (
    <li>
      <strong>{name}</strong>
      {reasons.map((claim) => (
        <p key={claim.iri} class="by">
          held to be one because {whyOf(claim)}:{' '}
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
}

/** The arithmetic of a claim, or else its rules. */
const whyOf = ({ arithmetic, rules }: Claim): string =>
  arithmetic.map(reasonInWords).join('; ') || rules.map((rule) => rule.name).join(', ')
