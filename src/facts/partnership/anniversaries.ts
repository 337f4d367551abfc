import type { Document, Token } from '../../annotate/document.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import { modalityAt } from '../../annotate/phrases/modality.ts'
import { cardinalValue, ordinalValue } from '../../annotate/phrases/numerals.ts'
import { lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { wordsOf } from '../../text/span.ts'
import { celebrating, yearBeside } from './celebration-year.ts'
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
  listed('of, the, their, our, its, this, that, a, establishment, founding, signing, launch, start, such, year'),
)
/** How far before the label the word `anniversary` may stand: `anniversary of the establishment of the`. In tokens. */
const reach = 7

/**
 * Rule `partnership/anniversary`: what is counted stands before the relation.
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
  if (!count || modalityAt(document, counting) === 'negated') return undefined
  return {
    kind: 'anniversary',
    rule: 'partnership/anniversary',
    number: count.value,
    of: mention.level,
    year: yearBeside(document, mention, count.start, end),
    evidence: { start: count.start, end },
  }
}

/** How far behind the label its anniversary may stand: `The alliance has marked its 10th anniversary`. In tokens. */
const reachBehind = 8

const possessives: ReadonlySet<string> = new Set(['its', 'their', 'whose'])

/** Rule `partnership/anniversary`: `The alliance marks its 10th anniversary this year.` */
export function anniversaryBehind(document: Document, mention: RelationMention, last: number): Anniversary | undefined {
  const { tokens } = document
  const words = tokens.slice(last, Math.min(mention.limit, last + reachBehind))
  const counting = words.find((token) => token.lower === 'anniversary')
  const count = counting && ordinalBefore(document, counting.index)
  const isKept = words.some((token) => celebrating.has(token.lower))
  const isIts = words.some((token) => possessives.has(token.lower))
  if (!count || !isKept || !isIts || modalityAt(document, counting) === 'negated') return undefined
  return {
    kind: 'anniversary',
    rule: 'partnership/anniversary',
    number: count.value,
    of: mention.level,
    year: yearBeside(document, mention, count.start, counting.end),
    evidence: { start: mention.label.start, end: counting.end },
  }
}

/** Rule `partnership/anniversary`: `The alliance turns 30 this year.`, `The alliance is 30 years old this year.` */
export function anniversaryByAge(document: Document, mention: RelationMention, last: number): Anniversary | undefined {
  const { tokens } = document
  const words = tokens.slice(last, Math.min(mention.limit, last + reachBehind))
  const verb = words.find((token) => token.upos === 'VERB' || token.upos === 'AUX')
  const number = words.find((token) => token.upos === 'NUM')
  if (!verb || !number || modalityAt(document, number) === 'negated') return undefined
  const value = cardinalValue(number.lower)
  const end = endOfAge(tokens, verb, number)
  if (value === undefined || end === undefined) return undefined
  const span = { start: mention.label.start, end }
  const year = yearBeside(document, mention, span.start, end)
  return (
    year && {
      kind: 'anniversary',
      rule: 'partnership/anniversary',
      number: value,
      of: mention.level,
      year,
      evidence: span,
    }
  )
}

/** Where `turns 30` or `is 30 years old` ends; undefined for other verbs with a number. */
function endOfAge(tokens: readonly Token[], verb: Token, { index, end }: Token): number | undefined {
  if (verb.index === index - 1 && turning.has(verb.lower)) return end
  const isOld = lowerAt(tokens, index + 1) === 'years' && lowerAt(tokens, index + 2) === 'old'
  return isOld ? tokens[index + 2]?.end : undefined
}

const turning: ReadonlySet<string> = new Set(['turns', 'turned', 'turn', 'turning'])

/** A number and where it starts. */
interface Count {
  readonly value: number
  readonly start: number
}

function countAt(document: Document, { index, lower }: Token): Count | undefined {
  if (lower === 'anniversary' || lower === 'jubilee') return ordinalBefore(document, index)
  const years = yearsIn.get(lower)
  const count = years === undefined ? undefined : cardinalBefore(document.tokens, index)
  return count && years !== undefined ? { ...count, value: count.value * years } : undefined
}

/** How many years each unit holds in which a relation is counted. */
const yearsIn: ReadonlyMap<string, number> = new Map([
  ['years', 1],
  ['decades', 10],
])

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

/** How far behind `thirty years` they may be celebrated: ` of the pact between Chad and Mali were marked`. In tokens. */
const passiveReach = 14

/** The number in `mark thirty years of` and `thirty years of it were marked`; mere `after thirty years of` keeps no day. */
function cardinalBefore(tokens: readonly Token[], at: number): Count | undefined {
  const value = cardinalValue(lowerAt(tokens, at - 1))
  const isCelebrated = ({ index, lower }: Token) => celebrating.has(lower) && tokens[index - 1]?.upos === 'AUX'
  const isKept = celebrating.has(lowerAt(tokens, at - 2)) || tokens.slice(at, at + passiveReach).some(isCelebrated)
  return value !== undefined && isKept ? { value, start: spanOfTokens(tokens, at - 1, at).start } : undefined
}
