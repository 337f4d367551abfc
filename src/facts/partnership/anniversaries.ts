import type { DateMention, Document, Token } from '../../annotate/document.ts'
import { cardinalValue, ordinalValue } from '../../annotate/numerals.ts'
import { lowerAt } from '../../annotate/token-access.ts'
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
const passedOver: ReadonlySet<string> = new Set([
  ...[
    'of',
    'the',
    'their',
    'our',
    'its',
    'this',
    'that',
    'a',
    'establishment',
    'founding',
    'signing',
    'launch',
    'start',
    'such',
  ],
])
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
  const { sentence } = mention
  for (let at = mention.first - 1; at >= Math.max(sentence.first, mention.first - reach); at--) {
    const token = tokens[at]
    if (!token) return undefined
    const isAnniversary = token.lower === 'anniversary' || token.lower === 'jubilee'
    const isYears = token.lower === 'years' && tokens[at + 1]?.lower === 'of'
    if (isAnniversary || isYears) {
      const number = isYears ? cardinalBefore(tokens, at) : ordinalBefore(document, at)
      if (!number) return undefined
      return {
        kind: 'anniversary',
        rule: isYears ? 'partnership/years-of' : 'partnership/anniversary',
        number: number.value,
        of: mention.level,
        year: yearBeside(document, mention),
        evidence: { start: number.start, end },
      }
    }
    if (!passedOver.has(token.lower)) return undefined
  }
  return undefined
}

/** The number before `anniversary`: `20th`, `twenty-fifth`, `golden`. */
function ordinalBefore({ text, tokens }: Document, at: number): { value: number; start: number } | undefined {
  const last = tokens[at - 1]
  if (!last) return undefined
  const compound = 3
  for (const length of [compound, 1]) {
    const first = tokens[at - length]
    const value = first && ordinalValue(text.slice(first.start, last.end))
    if (first && value !== undefined) return { value, start: first.start }
  }
  const jubilee = jubilees.get(last.lower)
  return jubilee === undefined ? undefined : { value: jubilee, start: last.start }
}

const celebrating: ReadonlySet<string> = new Set([
  'mark',
  'marks',
  'marked',
  'marking',
  'celebrate',
  'celebrates',
  'celebrated',
  'celebrating',
  'commemorate',
  'commemorated',
  'on',
])

/** The number in `mark thirty years of`; mere `after thirty years of` keeps no day. */
function cardinalBefore(tokens: readonly Token[], at: number): { value: number; start: number } | undefined {
  const number = tokens[at - 1]
  const value = number && cardinalValue(number.lower)
  const verb = lowerAt(tokens, at - 2)
  return number && value !== undefined && celebrating.has(verb) ? { value, start: number.start } : undefined
}

/** Matches `2019`; not `2019-10-21`. */
const wholeYear = /^\d{4}$/

/** The year that the sentence ties to the celebration. */
function yearBeside(document: Document, { sentence }: RelationMention): DateMention | undefined {
  return document.dates.find(
    (date) => date.start >= sentence.start && date.end <= sentence.end && isYear(document, date),
  )
}

function isYear({ tokens }: Document, date: DateMention): boolean {
  if (date.kind !== 'date' || !wholeYear.test(date.edtf ?? '')) return false
  const index = tokens.findIndex((token) => token.end > date.start)
  return tokens[index - 1]?.lower !== 'since' && tokens[index]?.lower !== 'since'
}
