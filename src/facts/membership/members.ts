import type { Document, Name, Sentence, Token } from '../../annotate/document.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import { stateNouns } from '../../annotate/lexicon/membership-words.ts'
import { type Coordination, readList } from '../../annotate/phrases/coordination.ts'
import { readName } from '../../annotate/phrases/name-lists.ts'
import { formAt } from '../../annotate/token-access.ts'
import { type Span, wordsOf } from '../../text/span.ts'
import { bulletsAfter } from './bullets.ts'

/** Marks and words that may stand between `members are` and the list. */
const leads: ReadonlySet<string> = new Set([
  ...[':', ',', '-', '--', '–', '—'],
  ...listed('including, namely, such, as, like, among, them, the, its, all, also, currently, now, in, of'),
])
const announcing: ReadonlySet<string> = new Set(['NUM', 'ADJ', 'DET', 'NOUN'])
/** How many tokens may lead to a list: `the sixteen southern African countries:`. */
const longestLead = 8

/**
 * The names listed from a token on, after a word or two that announce them.
 *
 *     comprises sixteen countries: Angola, Chad and the Republic of Palau.
 *               .................. ^^^^^^  ^^^^         ^^^^^^^^^^^^^^^^^
 *
 * @returns Undefined unless two names or more are listed.
 */
export function listFrom(document: Document, sentence: Sentence, first: number): Coordination | undefined {
  const start = afterPlace(document, afterLead(document, sentence, first))
  const list = readList(document, start, sentence.last, readName) ?? bulletsAfter(document, sentence, start)
  return list && isLongEnough(list) ? list : undefined
}

/** Whether a list holds two names or more, and is no apposition (`Lyon, France`). */
export function isLongEnough(list: Coordination): boolean {
  return list.items.length > 2 || (list.items.length === 2 && list.hasConjunction)
}

/** A tagger takes a name for a person’s, or misses it, now and then: one of three may be. */
const slipsInList = 1 / 3

/** Whether more of the names listed than a slip or two are of persons. */
export function isListOfPersons(document: Document, list: Pick<Coordination, 'items'>): boolean {
  const persons = list.items.filter((item) => nameAt(document, item)?.type === 'PER').length
  return persons > list.items.length * slipsInList
}

/** Whether the names listed are of states, places or bodies, but for a slip or two. */
export function isListOfStatesOrBodies(document: Document, list: Pick<Coordination, 'items'>): boolean {
  const others = list.items.filter((item) => !isState(document, item) && !isPlaceOrBody(nameAt(document, item)))
  return others.length <= list.items.length * slipsInList
}

function isPlaceOrBody(name: Name | undefined): boolean {
  return name?.type === 'LOC' || name?.type === 'ORG'
}

function isState(document: Document, item: Span): boolean {
  return countryOf(wordsOf(document.text, item)) !== undefined
}

/** The name with just this span. */
export function nameAt(document: Document, span: Span): Name | undefined {
  return document.names.find((name) => name.start === span.start && name.end === span.end)
}

function afterLead(document: Document, sentence: Sentence, first: number): number {
  const end = Math.min(sentence.last, first + longestLead)
  const stop = document.tokens.slice(first, end).find((token) => startsName(document, token) || !announces(token))
  return stop && startsName(document, stop) ? stop.index : first
}

/** Behind the place that the list is of: `in | Europe: Chad and Mali`; else the same token. */
function afterPlace({ names, tokens }: Document, first: number): number {
  const place = names.find((name) => name.first === first && name.type === 'LOC')
  const isOfPlace = place && tokens[first - 1]?.upos === 'ADP' && formAt(tokens, place.last) === ':'
  return isOfPlace ? place.last + 1 : first
}

function startsName({ names }: Document, { index }: Token): boolean {
  return names.some((name) => name.first === index)
}

function announces({ upos, lower }: Token): boolean {
  return announcing.has(upos) || leads.has(lower) || stateNouns.has(lower)
}
