import type { DateMention } from '../annotate/document.ts'
import type { NamedNode, Value } from '../rdf/terms.ts'
import { dcterms } from '../rdf/vocabulary.ts'
import { type Claim, type Derivation, type ModelledClaim, modelClaim, publicationClaim } from './claim.ts'
import { type ModelContext, periodNode } from './model-context.ts'

/** A property of a claim whose value is a period, and the words that give it, if any. */
export type DatedProperty = readonly [NamedNode, DateMention | undefined]

type Qualifier = readonly [NamedNode, Value]

/**
 * Writes a claim with dates. A date that the text gives (`since 2018`) qualifies the stated claim. A date counted from
 * the article's (`since last year`) makes a second, computed claim with its arithmetic, and the stated one stays
 * without it; but an end always qualifies the stated claim, which would otherwise hold still. A start without a value
 * qualifies nothing, an end without one says that the relation is a former one.
 *
 * @returns The triples of both, and the node of the claim that says most.
 */
export function modelDatedClaim(
  context: ModelContext,
  claim: Omit<Claim, 'derivation'>,
  dates: readonly DatedProperty[],
): ModelledClaim {
  const written: Qualifier[] = []
  const counted: Qualifier[] = []
  const countedDates: DateMention[] = []
  for (const [property, date] of dates) {
    if (!date) continue
    const isEnd = property.equals(context.nf.until)
    const period = date.edtf === undefined ? undefined : periodNode(context, date.edtf)
    if (!period) {
      if (isEnd) written.push([dcterms.type, context.nf.former])
    } else if (isEnd || date.arithmetic === undefined) {
      written.push([property, period])
    } else {
      counted.push([property, period])
      countedDates.push(date)
    }
  }
  const qualifiers = [...claim.qualifiers, ...written]
  const stated = modelClaim(context, { ...claim, qualifiers, derivation: undefined })
  const derivation = countedFrom(context, [stated.node], countedDates)
  if (!derivation) return stated
  const computed = modelClaim(context, {
    ...claim,
    qualifiers: [...qualifiers, ...counted],
    basis: 'computed',
    evidence: [...countedDates, ...claim.evidence],
    rule: undefined,
    derivation,
  })
  return { node: computed.node, quads: [...stated.quads, ...computed.quads] }
}

/**
 * How dates were counted from the day of publication.
 *
 * @param from Other claims that it started from.
 * @returns `undefined` where none of the dates was.
 */
export function countedFrom(
  context: ModelContext,
  from: readonly NamedNode[],
  dates: readonly DateMention[],
): Derivation | undefined {
  const steps = dates.flatMap(({ arithmetic }) => arithmetic ?? [])
  if (steps.length === 0) return undefined
  const published = publicationClaim(context)
  const arithmetic = steps.join('; ')
  return { rule: relativeRule(arithmetic), from: published ? [...from, published.node] : from, arithmetic }
}

/** Counting whole years is a rule of its own: readers know it. Takes `year(2019-10-21) + 0 = 2019`; not `month(...)`. */
function relativeRule(arithmetic: string): string {
  return arithmetic.startsWith('year(') ? 'relative-year' : 'relative-date'
}
