import { type Claim, type Evidence, toClaim } from '../../claims.ts'
import { toAddress } from '../../route.ts'
import type { Scope } from '../../scope.ts'
import { useSite } from '../site.ts'
import { PartLink, ThingLink, ThingLinks } from './links.tsx'

/** A claim as a sentence without links: for where the whole is one. */
export function sentenceOf(claim: Claim): string {
  const limits = claim.limits.map(({ label, values }) => `${label} ${values.map(({ name }) => name).join(', ')}`)
  return [`${claim.subject.name} ${claim.phrase} ${claim.object.name}`, ...limits].join(', ')
}

/** A claim as a sentence, each thing in it a link. */
export function ClaimSentence({ claim }: { readonly claim: Claim }) {
  return (
    <>
      <ThingLink named={claim.subject} /> {claim.phrase} <ThingLink named={claim.object} />
      {claim.limits.map(({ label, values }) => (
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
    <dl class="details">
      <dt>Voice</dt>
      <dd>{claim.speaker ? <ThingLink named={claim.speaker} /> : 'the article itself'}</dd>
      <dt>Basis</dt>
      <dd>{claim.basis}</dd>
      {claim.arithmetic.length > 0 && (
        <>
          <dt>Worked out</dt>
          <dd>
            {claim.arithmetic.map((line) => (
              <code key={line}>{line}</code>
            ))}
          </dd>
        </>
      )}
      {claim.inputs.length > 0 && (
        <>
          <dt>From</dt>
          <dd>
            {claim.inputs.map((input) => (
              <div key={input}>
                <PartLink iri={input}>{sentenceOf(toClaim(scope, input))}</PartLink>
              </div>
            ))}
          </dd>
        </>
      )}
      {claim.rules.length > 0 && (
        <>
          <dt>Rule</dt>
          <dd>
            <ThingLinks all={claim.rules} />
          </dd>
        </>
      )}
      {claim.evidence.length > 0 && (
        <>
          <dt>Words</dt>
          <dd>
            {claim.evidence.map((evidence) => (
              <div key={evidence.iri}>
                <Words evidence={evidence} />
              </div>
            ))}
          </dd>
        </>
      )}
      {claim.contradictions.map(({ iri, note, other }) => (
        <div key={iri + other} class="against">
          <dt>Against</dt>
          <dd>
            <PartLink iri={other}>{note}</PartLink>
          </dd>
        </div>
      ))}
      <dt>IRI</dt>
      <dd>
        <a class="iri" href={toAddress(names.place(claim.iri) ?? '')}>
          {claim.iri}
        </a>
      </dd>
    </dl>
  )
}
