import type { Claim } from '../../claims.ts'
import { groupByWords } from '../../same-words.ts'
import { ClaimsSentence } from './claim.tsx'
import { Source } from './source.tsx'

/** What is claimed of a thing, each with its source; what a list in the text gives stays one entry. */
export function Facts({ claims }: { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null
  return (
    <section>
      <h2>
        Facts <span class="count">{claims.length}</span>
      </h2>
      <ul class="plain">
        {groupByWords(claims).map((together) => (
          <li key={together[0].iri}>
            <ClaimsSentence claims={together} />
            {together.some(({ contradictions }) => contradictions.length > 0) && (
              <span class="badge">contradicted</span>
            )}
            <Source claim={together[0]} />
          </li>
        ))}
      </ul>
    </section>
  )
}
