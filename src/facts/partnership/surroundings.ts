import type { Document, Token } from '../../annotate/document.ts'
import { objectVerbs, startVerbs } from '../../annotate/lexicon/partnership-words.ts'
import type { Coordination } from '../../annotate/phrases/coordination.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isCapital } from '../../annotate/token-kinds.ts'
import type { Span } from '../../text/span.ts'
import type { RelationMention } from './relations.ts'

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
  const end = Math.min(mention.sentence.last, mention.last + reach)
  const stop = tokens.slice(mention.last, end).find((token) => words.has(token.lower) || isBarrier(token))
  return stop && words.has(stop.lower) ? stop.index : undefined
}

function isBarrier(token: Token): boolean {
  const isVerb = token.upos === 'VERB' && token.penn !== 'VBG' && !startVerbs.has(token.lower)
  return isVerb || isMark(token) || token.penn === 'MD' || barriers.has(token.lower)
}

/** Words behind which another thing is told: `a pact with Mali for flights between`. */
const barriers: ReadonlySet<string> = new Set(['with', 'for', 'against', 'between', 'that', 'which'])

const openMarks: ReadonlySet<string> = new Set(['-', ',', '(', ')'])

function isMark(token: Token): boolean {
  return token.upos === 'PUNCT' && !openMarks.has(token.form)
}

/** How far the verb may stand before the label: `has launched a study of heart disease in partnership`. */
const verbReach = 12

/** The verb that has the label, or a phrase with it, as its object; a relation verb itself. */
export function verbBefore(tokens: readonly Token[], mention: RelationMention): number | undefined {
  if (mention.form === 'verb') return mention.first
  const earliest = Math.max(mention.sentence.first, mention.first - verbReach)
  const stop = tokens.slice(earliest, mention.first).findLast((token) => isVerb(tokens, token) || quotesOrParts(token))
  return stop && !quotesOrParts(stop) ? stop.index : undefined
}

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
  return (
    mention.form === 'verb' ||
    objectVerbs.has(lower) ||
    tokens[verb]?.upos === 'AUX' ||
    lower.startsWith('becom') ||
    lower === 'became'
  )
}

/**
 * Whether names can be parties of an agreement: two or more, not of persons, no apposition (`Lyon, France`), and none of
 * them only the start of a longer name (`the Islamic Front and the Malian | People's Party`).
 */
export function isListOfParties(document: Document, list: Coordination): boolean {
  return isLongEnough(list) && !areMostlyPersons(document, list.items) && !isCutShort(document, list)
}

/** Whether an adjective of nationality that ends a list stands before another capital word. */
function isCutShort({ names, tokens }: Document, { last }: Coordination): boolean {
  const isAdjective = names.some((name) => name.last === last && name.type === 'MISC')
  return isAdjective && isCapital(tokens[last])
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
