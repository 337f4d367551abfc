import type { Document, Token } from '../../annotate/document.ts'
import { bodyOf } from '../../annotate/lexicon/bodies.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import { agreementQualifiers, objectVerbs, startVerbs, tieNouns } from '../../annotate/lexicon/partnership-words.ts'
import type { Coordination } from '../../annotate/phrases/coordination.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isCapital, isNominal } from '../../annotate/token-kinds.ts'
import { contains, type Span, wordsOf } from '../../text/span.ts'
import { aboutWords, relationWords } from './labels.ts'
import { beforeMark, type RelationMention } from './relations.ts'

/** Who stands in a relation, as the words around its noun tell. */
export interface Parties {
  readonly rule: string
  /** One list for each relation: `agreements with Chad and Mali` are two. */
  readonly groups: readonly (readonly Span[])[]
  /** The names with the words that tie them, label left out. */
  readonly evidence: Span
}

/** What is needed to look around a mention. */
export interface Surroundings {
  readonly document: Document
  readonly lists: readonly Coordination[]
  readonly mention: RelationMention
}

/** Words behind a label that lead to its parties: `a partnership linking Chad and Mali`. Own list. */
export const betweenWords: ReadonlySet<string> = new Set([
  ...['between', 'among', 'amongst', 'uniting', 'linking', 'involving', 'comprising', 'grouping'],
])

/** How far behind the label: `cooperation in science and higher education between`. */
export const betweenReach = 10

/** The first of some words behind the label, before any mark or verb but those of its start (`was signed between`). */
export function linkAfter(
  tokens: readonly Token[],
  mention: RelationMention,
  words: ReadonlySet<string>,
  reach: number,
): number | undefined {
  const first = afterAim(tokens, mention)
  const end = Math.min(mention.sentence.last, first + reach)
  const stop = tokens.slice(first, end).find((token) => words.has(token.lower) || isBarrier(token))
  return stop && words.has(stop.lower) ? stop.index : undefined
}

/** First token behind the label and what it is for: `memoranda for academic exchange | were signed between`. */
function afterAim(tokens: readonly Token[], { last }: RelationMention): number {
  if (!aboutWords.has(lowerAt(tokens, last))) return last
  const noun = tokens.slice(last + 1, last + 4).find(({ lower }) => agreementQualifiers.has(lower))
  return noun ? noun.index + 1 : last
}

function isBarrier(token: Token): boolean {
  const isVerb = token.upos === 'VERB' && token.penn !== 'VBG' && !startVerbs.has(token.lower)
  const isOther = tieNouns.has(token.lower) && token.lower !== 'cooperation' // `raised to a pact, and ties between`
  return isVerb || isOther || isMark(token) || token.penn === 'MD' || barriers.has(token.lower)
}

/** Words behind which another thing is told: `a pact with Mali for flights between`. */
const barriers: ReadonlySet<string> = new Set(['with', 'for', 'against', 'between', 'that', 'which'])

const openMarks: ReadonlySet<string> = new Set(['-', ',', '(', ')'])

function isMark(token: Token): boolean {
  return token.upos === 'PUNCT' && !openMarks.has(token.form)
}

/** How far the verb may stand before the label: `has launched a study of heart disease in partnership`. */
const verbReach = 12

/**
 * The verb that has the label, or a phrase with it, as its object; a relation verb itself.
 *
 *     Chad has signed an agreement to form a | joint venture
 *              ~~~~~~
 */
export function verbBefore(tokens: readonly Token[], mention: RelationMention): number | undefined {
  if (mention.form === 'verb') return mention.first
  const last = beforeMark(tokens, mention.first)
  const earliest = Math.max(mention.sentence.first, last - verbReach)
  const stop = tokens.slice(earliest, last).findLast((token) => isVerb(tokens, token) || quotesOrParts(token))
  if (!stop || quotesOrParts(stop)) return undefined
  return verbOfAgreement(tokens, mention, stop.index) ?? stop.index
}

/** The verb in `signed an agreement to | form`. */
function verbOfAgreement(
  tokens: readonly Token[],
  { sentence }: RelationMention,
  infinitive: number,
): number | undefined {
  if (lowerAt(tokens, infinitive - 1) !== 'to' || !agreementNouns.has(lowerAt(tokens, infinitive - 2))) return undefined
  const before = tokens.slice(Math.max(sentence.first, infinitive - agreementReach), infinitive - 2)
  return before.findLast(({ lower }) => objectVerbs.has(lower))?.index
}

const agreementNouns: ReadonlySet<string> = new Set(['agreement', 'deal', 'contract', 'pact', 'accord', 'memorandum'])

/** How far before the infinitive the verb may stand: `signed a legally binding framework agreement to form`. In tokens. */
const agreementReach = 8

function isVerb(tokens: readonly Token[], token: Token): boolean {
  if (token.upos === 'VERB' || objectVerbs.has(token.lower)) return true
  return token.upos === 'AUX' && tokens[token.index + 1]?.upos !== 'VERB'
}

function quotesOrParts({ form }: Token): boolean {
  return form === ';' || form === '“' || form === '”'
}

/** Whether a verb can have a relation as its object or predicate: `signed a pact`, `are partners`, `became an ally`. */
export function isRelationVerb(tokens: readonly Token[], verb: number, mention: RelationMention): boolean {
  const lower = lowerAt(tokens, verb)
  const isCopula =
    tokens[verb]?.upos === 'AUX' || lower.startsWith('becom') || lower === 'became' || lower.startsWith('remain')
  if (mention.form === 'partner') return isCopula && mention.before !== 'of' // `hold the status of partners`
  return mention.form === 'verb' || objectVerbs.has(lower) || isCopula
}

/**
 * Whether names can be parties of an agreement: two or more, not of persons, no apposition (`Lyon, France`), and none of
 * them only the start of a longer name (`the Islamic Front and the Malian | People's Party`).
 */
export function isListOfParties(document: Document, list: Coordination): boolean {
  const isRelation = (item: Span) => relationWords.has(wordsOf(document.text, item).toLowerCase()) // `Treaty of Amity and Cooperation`
  const isOfOthers = areMostlyPersons(document, list.items) || areMostlyWorks(document, list.items)
  if (list.items.some(isRelation)) return false
  return isLongEnough(list) && !isOfOthers && !isCutShort(document, list)
}

/** Whether more than half of some names are of treaties, plans and the like; demonyms stand for their states. */
function areMostlyWorks({ names, text }: Document, items: readonly Span[]): boolean {
  const works = items.filter((item) => {
    const words = wordsOf(text, item)
    const isOther = names.some(({ start, type }) => start === item.start && type === 'MISC')
    return isOther && !countryOf(words) && !bodyOf(words)
  })
  return works.length * 2 > items.length
}

/** Whether the last name of a list stands before another capital word of its own: `the Malian | People`, `Mali | Business`. */
function isCutShort({ dates, tokens }: Document, { last }: Coordination): boolean {
  const next = tokens[last]
  return next !== undefined && isCapital(next) && isNominal(next) && !dates.some((date) => contains(date, next))
}

/** Whether a list has two names with a conjunction, or more. */
export function isLongEnough(list: Coordination): boolean {
  return list.items.length > 2 || (list.items.length === 2 && list.hasConjunction)
}

/** Whether half of some names or more are of persons: they sign for others, and a tagger slips now and then. */
export function areMostlyPersons(document: Document, items: readonly Span[]): boolean {
  const persons = items.filter((item) =>
    document.names.some((name) => name.start === item.start && name.type === 'PER'),
  )
  return persons.length * 2 >= items.length
}

/** The parties of one relation, with the words of `evidence`. */
export function single(rule: string, items: readonly Span[], evidence: Span): Parties {
  return { rule, groups: [items], evidence: { start: evidence.start, end: evidence.end } }
}
