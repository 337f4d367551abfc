import type { Claim } from '../../claims.ts'
import { Words } from './claim.tsx'
import { ThingLink } from './links.tsx'

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
