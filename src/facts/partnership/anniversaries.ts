import type { DateMention, Document, Token } from '../../annotate/document.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import { cardinalValue, ordinalValue } from '../../annotate/numerals.ts'
import { indexFrom, lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { wordsOf } from '../../text/span.ts'
import type { PartnershipAspect } from './fact.ts'
import type { RelationMention } from './relations.ts'

type Anniversary = Extract<PartnershipAspect, { kind: 'anniversary' }>

/** Jubilees that have a name. */
const jubilees: ReadonlyMap<string, number> = new Map([
  ['silver', 25],
  ['golden', 50],
  ['diamond', 60],
  ['platinum', 70],
])

/** Words between `anniversary of` and what it counts. Own list. */
const passedOver: ReadonlySet<string> = new Set(
  listed('of, the, their, our, its, this, that, a, establishment, founding, signing, launch, start, such'),
)
/** How far before the label the word `anniversary` may stand: `anniversary of the establishment of the`. In tokens. */
const reach = 7

/**
 * Rules `partnership/anniversary` and `partnership/years-of`.
 *
 *     This year we mark the 20th anniversary of the dialogue partnership between Chad and Mali.
 *     ~~~~~~~~~             ---- ^^^^^^^^^^^
 *     Last May they celebrated ten years of partnership.
 *
 * @param end Where the evidence ends: behind the parties.
 */
export function anniversaryBefore(document: Document, mention: RelationMention, end: number): Anniversary | undefined {
  const { tokens } = document
  const earliest = Math.max(mention.sentence.first, mention.first - reach)
  const counting = tokens.slice(earliest, mention.first).findLast((token) => !passedOver.has(token.lower))
  const count = counting && countAt(document, counting)
  if (!count) return undefined
  return {
    kind: 'anniversary',
    rule: counting.lower === 'years' ? 'partnership/years-of' : 'partnership/anniversary',
    number: count.value,
    of: mention.level,
    year: yearBeside(document, mention, count.start, end),
    evidence: { start: count.start, end },
  }
}

/** How far behind the label its anniversary may stand: `The alliance has marked its 10th anniversary`. In tokens. */
const reachBehind = 8

/** Rule `partnership/its-anniversary`: `The alliance marks its 10th anniversary this year.` */
export function anniversaryBehind(document: Document, mention: RelationMention, last: number): Anniversary | undefined {
  const { tokens } = document
  const words = tokens.slice(last, Math.min(mention.limit, last + reachBehind))
  const counting = words.find((token) => token.lower === 'anniversary')
  const count = counting && ordinalBefore(document, counting.index)
  const isKept = words.some((token) => celebrating.has(token.lower))
  const isIts = words.some((token) => token.lower === 'its' || token.lower === 'their')
  if (!count || !isKept || !isIts) return undefined
  return {
    kind: 'anniversary',
    rule: 'partnership/its-anniversary',
    number: count.value,
    of: mention.level,
    year: yearBeside(document, mention, mention.label.start, counting.end),
    evidence: { start: mention.label.start, end: counting.end },
  }
}

/** A number and where it starts. */
interface Count {
  readonly value: number
  readonly start: number
}

function countAt(document: Document, { index, lower }: Token): Count | undefined {
  if (lower === 'anniversary' || lower === 'jubilee') return ordinalBefore(document, index)
  return lower === 'years' ? cardinalBefore(document.tokens, index) : undefined
}

/** Tokens of `twenty-fifth` and of `20th`. */
const lengthsOfOrdinals = [3, 1]

/** The number before `anniversary`: `20th`, `twenty-fifth`, `golden`. */
function ordinalBefore({ text, tokens }: Document, at: number): Count | undefined {
  for (const length of lengthsOfOrdinals) {
    const span = spanOfTokens(tokens, at - length, at)
    const words = wordsOf(text, span)
    const value = ordinalValue(words) ?? jubilees.get(words.toLowerCase())
    if (value !== undefined) return { value, start: span.start }
  }
  return undefined
}

const celebrating: ReadonlySet<string> = new Set(
  listed('mark, marks, marked, marking, celebrate, celebrates, celebrated, celebrating, commemorate, commemorated'),
)

/** The number in `mark thirty years of`; mere `after thirty years of` keeps no day. */
function cardinalBefore(tokens: readonly Token[], at: number): Count | undefined {
  const value = cardinalValue(lowerAt(tokens, at - 1))
  const isKept = value !== undefined && celebrating.has(lowerAt(tokens, at - 2))
  return isKept ? { value, start: spanOfTokens(tokens, at - 1, at).start } : undefined
}

/** Matches `2019`; not `2019-10-21`. */
const wholeYear = /^\d{4}$/
/** How far behind the parties the year may stand: ` is being celebrated in 2019`. In tokens. */
const yearReach = 5

/** The year that the sentence ties to the celebration: before it, or right behind. */
function yearBeside(
  { dates, tokens }: Document,
  { sentence }: RelationMention,
  start: number,
  end: number,
): DateMention | undefined {
  return dates.find((date) => {
    const isBefore = sentence.start <= date.start && date.end <= start
    const isBehind = end <= date.start && date.end <= sentence.end && isCelebration(tokens, end, date.start)
    return (isBefore || isBehind) && date.kind === 'date' && wholeYear.test(`${date.edtf}`)
  })
}

/** Whether nothing stands between but `in`, auxiliaries and a verb of celebrating. */
function isCelebration(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(indexFrom(tokens, from), indexFrom(tokens, to))
  const isUsual = ({ upos, lower }: Token) => upos === 'AUX' || lower === 'in' || celebrating.has(lower)
  return words.length <= yearReach && words.every(isUsual)
}
