import { type Claim, type Evidence, toClaim } from '../../claims.ts'
import { toAddress } from '../../route.ts'
import type { SameWords } from '../../same-words.ts'
import type { Scope } from '../../scope.ts'
import { useSite } from '../site.ts'
import { Detail, Details, ThingsDetail } from './details.tsx'
import { PartLink, ThingLink, ThingLinks } from './links.tsx'

/** A claim as a sentence without links: for where the whole is one. */
export function sentenceOf(claim: Claim): string {
  const limits = claim.limits.map(({ label, values }) => `${label} ${values.map(({ name }) => name).join(', ')}`)
  return [`${claim.subject.name} ${claim.phrase} ${claim.object.name}`, ...limits].join(', ')
}

/** Claims that differ in nothing but their objects as one sentence, each thing in it a link. */
export function ClaimsSentence({ claims }: { readonly claims: SameWords }) {
  const [{ subject, phrase, limits }] = claims
  return (
    <>
      <ThingLink named={subject} /> {phrase} <ThingLinks all={claims.map(({ object }) => object)} />
      {limits.map(({ label, values }) => (
        <span key={label}>
          , {label} <ThingLinks all={values} />
        </span>
      ))}
    </>
  )
}

/** Words between quotation marks, as a link to their place in the article. */
export function Words({ evidence }: { readonly evidence: Evidence }) {
  return <PartLink iri={evidence.iri}>{`“${evidence.words}”`}</PartLink>
}

/** All that the graph says of a claim but the claim itself. */
export function ClaimDetails({ claim, scope }: { readonly claim: Claim; readonly scope: Scope }) {
  const { names } = useSite()
  return (
    <Details>
      <Detail name="Voice">{claim.speaker ? <ThingLink named={claim.speaker} /> : 'the article itself'}</Detail>
      <Detail name="Basis">{claim.basis}</Detail>
      <Derivation claim={claim} scope={scope} />
      <ThingsDetail name="Rule" things={claim.rules} />
      <Detail name="Words" isThere={claim.evidence.length > 0}>
        {claim.evidence.map((evidence) => (
          <div key={evidence.iri}>
            <Words evidence={evidence} />
          </div>
        ))}
      </Detail>
      {claim.contradictions.map(({ iri, note, other }) => (
        <div key={iri + other} class="against">
          <Detail name="Against">
            <PartLink iri={other}>{note}</PartLink>
          </Detail>
        </div>
      ))}
      <Detail name="IRI">
        <a class="iri" href={toAddress(names.place(claim.iri) ?? '')}>
          {claim.iri}
        </a>
      </Detail>
    </Details>
  )
}

/** How a claim was worked out, and from what. */
function Derivation({ claim, scope }: { readonly claim: Claim; readonly scope: Scope }) {
  return (
    <>
      <Detail name="Worked out" isThere={claim.arithmetic.length > 0}>
        {claim.arithmetic.map((line) => (
          <code key={line}>{line}</code>
        ))}
      </Detail>
      <Detail name="From" isThere={claim.inputs.length > 0}>
        {claim.inputs.map((input) => (
          <div key={input}>
            <PartLink iri={input}>{sentenceOf(toClaim(scope, input))}</PartLink>
          </div>
        ))}
      </Detail>
    </>
  )
}
