import { type Scope, subjectsOf, toNamed } from '../../scope.ts'
import { ThingLinks } from './links.tsx'

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
