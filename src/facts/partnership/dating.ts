import type { DateMention, Document, Token } from '../../annotate/document.ts'
import {
  announcingVerbs,
  endVerbs,
  gainingVerbs,
  raisingVerbs,
  startVerbs,
} from '../../annotate/lexicon/partnership-words.ts'
import { indexFrom, lowerAt } from '../../annotate/token-access.ts'
import type { RelationMention } from './relations.ts'

/** When a relation began and ended, as the words around it tell. */
export interface Duration {
  readonly since: DateMention | undefined
  readonly until: DateMention | undefined
}

/** How far a date may stand from its verb: `formed a strategic partnership with the Republic of Mali in 2017`. In tokens. */
const verbReach = 15
/** How far behind the label its dates may stand, in tokens. */
const labelReach = 24

/**
 * The dates of the clause that speaks of a relation.
 *
 *     The alliance, formed in 2012, expired in March.       Chad has been a partner since 2008.
 *                   ~~~~~~    ---- since ~~~~~~~    +++++ until                ~~~~~ ----
 */
export function durationOf(document: Document, mention: RelationMention): Duration {
  const near = datesNear(document, mention)
  const since = near.find(isSince) ?? near.find((placed) => isStart(document, mention, placed))
  const until = near.find((placed) => isEnd(document, mention, placed))
  return { since: since && asStart(since.date), until: until && asEnd(until.date) }
}

/** A date, the index of its first token, and the word before it. */
interface PlacedDate {
  readonly date: DateMention
  readonly index: number
  readonly words: readonly [before: string, first: string]
}

/** The dates between a label and the next one, and one at the head of the sentence. */
function datesNear({ dates, tokens }: Document, mention: RelationMention): readonly PlacedDate[] {
  const { sentence } = mention
  const limit = Math.min(mention.limit, mention.last + labelReach)
  return dates.flatMap((date): readonly PlacedDate[] => {
    const index = indexFrom(tokens, date.start)
    const isOfNext = index >= mention.last && mention.limit < sentence.last && opensClause(tokens, index)
    const isHere = sentence.first <= index && index < limit && !isOfNext
    const isNear = index >= mention.last || isFronted(tokens, mention, date) || standsBeforeVerb(tokens, mention, date)
    return isHere && isNear ? [{ date, index, words: [lowerAt(tokens, index - 1), lowerAt(tokens, index)] }] : []
  })
}

/** How far from the head of the sentence a fronted date may stand: `In May 2012 Chad and Mali signed`. In tokens. */
const frontReach = 3
const clauseWords: ReadonlySet<string> = new Set(['which', 'who', 'that', 'anniversary', 'years'])

/** `In 2012 Chad and Mali signed a pact`, `Last May the two ...`; not with a clause or another relation between. */
function isFronted(tokens: readonly Token[], mention: RelationMention, { start, end }: DateMention): boolean {
  const index = indexFrom(tokens, start)
  if (index >= mention.sentence.first + frontReach && !opensClause(tokens, index)) return false
  const between = tokens.slice(indexFrom(tokens, end), mention.first)
  return !between.some((token) => clauseWords.has(token.lower)) && !isRaised(tokens, mention, between)
}

/** `Chad and Mali on Friday | raised ties to an alliance`; not `on Friday said they had signed`. */
function standsBeforeVerb(tokens: readonly Token[], mention: RelationMention, { end }: DateMention): boolean {
  const verb = indexFrom(tokens, end)
  return verb < mention.first && startsIt(lowerAt(tokens, verb))
}

/** Whether a verb begins a relation, and does not only tell of it. */
function startsIt(verb: string): boolean {
  return startVerbs.has(verb) && !announcingVerbs.has(verb)
}

const clauseOpeners: ReadonlySet<string> = new Set(['and', 'but', ';'])

/** `The pact is old, and since 2018 it has been an alliance`: the date is of the clause to come. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  return datePrepositions.has(lowerAt(tokens, index - 1)) && clauseOpeners.has(lowerAt(tokens, index - 2))
}

const datePrepositions: ReadonlySet<string> = new Set(['since', 'in', 'from'])

/** `In 2012 they raised the pact to | an alliance`: the date is that of the relation that the next mention names. */
function isRaised(tokens: readonly Token[], mention: RelationMention, between: readonly Token[]): boolean {
  if (mention.limit === mention.sentence.last) return false
  const behind = tokens.slice(mention.last, mention.limit)
  const isLeftBehind = behind.some(({ lower }) => raisingVerbs.has(lower) || gainingVerbs.has(lower))
  const leadsOn = behind.some(({ lower }) => lower === 'to' || lower === 'into')
  return isLeftBehind || (leadsOn && between.some(({ lower }) => raisingVerbs.has(lower)))
}

/** `since 2018`, `a pact from 2018`, `for the past five years` */
function isSince({ date, words }: PlacedDate): boolean {
  return words.includes('since') || words[0] === 'from' || (words.includes('for') && `${date.edtf}`.includes('/'))
}

const notStarts: ReadonlySet<string> = new Set(['until', 'till', 'by'])

/** `signed in 2012`, `formalised at a summit in Rome in 2017`; not `to be signed in 2030`. */
function isStart({ tokens }: Document, mention: RelationMention, { date, index, words }: PlacedDate): boolean {
  if (date.kind !== 'date' || notStarts.has(words[0])) return false
  if (index < mention.first) {
    const isActive = tokens.slice(index, mention.first).some(({ lower }) => startsIt(lower))
    return isActive || hasBegunPassively(tokens, mention)
  }
  const verb = verbBeforeDate(tokens, mention, index)
  return verb !== undefined && startsIt(verb.lower) && !isFuture(tokens, verb.index)
}

/** `In 2012 an alliance between Chad and Mali was formed`; not `In 2030 it will be formed`. */
function hasBegunPassively(tokens: readonly Token[], mention: RelationMention): boolean {
  const verb = tokens.slice(mention.last, mention.limit).find((token) => token.upos === 'VERB')
  if (!verb || !startsIt(verb.lower)) return false
  return tokens[verb.index - 1]?.upos === 'AUX' && !isFuture(tokens, verb.index)
}

/** `ended in 2014`, `lasted until 2014`, `lasted from 2012 to 2014`; not `lasts until 2030`. */
function isEnd({ tokens }: Document, mention: RelationMention, { date, index, words }: PlacedDate): boolean {
  const verb = verbBeforeDate(tokens, mention, index)
  if (date.kind !== 'date' || !verb) return false
  const isStretch = words[0] === 'from' && stretch.test(`${date.edtf}`)
  return endVerbs.has(verb.lower) || ((words[0] === 'until' || isStretch) && lastingVerbs.has(verb.lower))
}

/** Matches `1996/2018`; not `1996/..` or `1996`. */
const stretch = /\/\d/

const lastingVerbs: ReadonlySet<string> = new Set(['lasted', 'existed', 'endured', 'ran', 'held'])

/** The verb that a date belongs to: the last one before it; `in force` counts as one. */
function verbBeforeDate(tokens: readonly Token[], mention: RelationMention, index: number): Token | undefined {
  const words = tokens.slice(Math.max(mention.sentence.first, index - verbReach), index)
  return words.findLast((token) => token.upos === 'VERB' || token.lower === 'force')
}

/** How far before a verb the word stands that makes it future: `will not be signed`. In tokens. */
const futureReach = 3

function isFuture(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - futureReach), verb)
  return before.some((token) => token.penn === 'MD' || token.lower === 'to')
}

/** Matches `/2019` of `2014/2019`; nothing of `2014`. */
const fromSlash = /\/.*/

/** Matches `2014/` of `2014/2019`; nothing of `2014`. */
const toSlash = /.*\//

/** The start alone of a stretch or an open period: `2014/2019` and `2018/..` give `2014` and `2018`. */
function asStart(date: DateMention): DateMention {
  return withoutPart(date, fromSlash)
}

/** The end alone of a stretch: `2014/2019` gives `2019`. */
function asEnd(date: DateMention): DateMention {
  return withoutPart(date, toSlash)
}

function withoutPart(date: DateMention, part: RegExp): DateMention {
  return date.edtf === undefined ? date : { ...date, edtf: date.edtf.replace(part, '') }
}
