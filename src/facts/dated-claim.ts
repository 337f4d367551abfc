import type { DateMention } from '../annotate/document.ts'
import type { NamedNode, Quad, Value } from '../rdf/terms.ts'
import { type Claim, type ModelledClaim, modelClaim, publicationClaim } from './claim.ts'
import { type ModelContext, periodNode } from './model-context.ts'

/** A property of a claim whose value is a period, and the words that give it, if any. */
export type DatedProperty = readonly [NamedNode, DateMention | undefined]

/** A qualifier worked out from the article's date, with the arithmetic. */
interface Counted {
  readonly qualifier: readonly [NamedNode, Value]
  readonly date: DateMention
  readonly arithmetic: string
}

/**
 * Writes a claim with dates. A date that the text gives (`since 2018`) qualifies the stated claim. A date counted from
 * the article's (`since last year`) makes a second, computed claim with its arithmetic, and the stated one stays
 * without it; but an end always qualifies the stated claim, which would otherwise hold still. A date without a value
 * qualifies nothing.
 *
 * @returns The triples of both, and the node of the claim that says most.
 */
export function modelDatedClaim(
  context: ModelContext,
  claim: Omit<Claim, 'derivation'>,
  dates: readonly DatedProperty[],
): ModelledClaim {
  const written: (readonly [NamedNode, Value])[] = []
  const counted: Counted[] = []
  for (const [property, date] of dates) {
    const period = date?.edtf === undefined ? undefined : periodNode(context, date.edtf)
    if (!date || !period) continue
    const qualifier = [property, period] as const
    const { arithmetic } = date
    const isCounted = date.isRelative && arithmetic !== undefined && property !== context.nf.until
    if (isCounted) counted.push({ qualifier, date, arithmetic })
    else written.push(qualifier)
  }
  const qualifiers = [...claim.qualifiers, ...written]
  const stated = modelClaim(context, { ...claim, qualifiers, derivation: undefined })
  if (counted.length === 0) return stated
  const computed = modelCounted(context, { ...claim, qualifiers }, stated.node, counted)
  return { node: computed.node, quads: [...stated.quads, ...computed.quads] }
}

function modelCounted(
  context: ModelContext,
  claim: Omit<Claim, 'derivation'>,
  stated: NamedNode,
  counted: readonly Counted[],
): ModelledClaim {
  const published = publicationClaim(context)
  const arithmetic = counted.map((one) => one.arithmetic).join('; ')
  const computed = modelClaim(context, {
    ...claim,
    qualifiers: [...claim.qualifiers, ...counted.map(({ qualifier }) => qualifier)],
    basis: 'computed',
    evidence: [...counted.map(({ date }) => date), ...claim.evidence],
    rule: undefined,
    derivation: {
      rule: relativeRule(arithmetic),
      from: published ? [stated, published.node] : [stated],
      arithmetic,
    },
  })
  const publishedQuads: readonly Quad[] = published?.quads ?? []
  return { node: computed.node, quads: [...computed.quads, ...publishedQuads] }
}

/** Counting whole years is a rule of its own: readers know it. Takes `year(2019-10-21) + 0 = 2019`; not `month(...)`. */
function relativeRule(arithmetic: string): string {
  return arithmetic.startsWith('year(') ? 'relative-year' : 'relative-date'
}
