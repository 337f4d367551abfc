import type { Document, Token } from '../../annotate/document.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import { fieldNouns, workNouns } from '../../annotate/lexicon/partnership-words.ts'
import { readList } from '../../annotate/phrases/coordination.ts'
import { readNounPhrase } from '../../annotate/phrases/noun-phrases.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { overlaps, type Span, wordsOf } from '../../text/span.ts'
import type { PartnershipAspect } from './fact.ts'

/** A field of cooperation, as the text names it. */
export type Field = Extract<PartnershipAspect, { kind: 'field' }>

const fieldPrepositions: ReadonlySet<string> = new Set(['in', 'on'])

/** How many words may lead to a noun: `close practical cooperation`, `the following four areas`. */
const longestDescription = 3

/** First token of the list behind `cooperation in`; undefined if no such work is told there. */
export function afterWorkNoun(tokens: readonly Token[], first: number): number | undefined {
  const noun = tokens.slice(first, first + longestDescription).find((token) => workNouns.has(token.lower))
  const isTied = noun !== undefined && fieldPrepositions.has(lowerAt(tokens, noun.index + 1))
  return isTied ? afterFieldNoun(tokens, noun.index + 2) : undefined
}

/**
 * Passes what announces fields; undefined where one is only hinted at (`the areas that matter`).
 *
 *     the fields of | farming and health      three areas, namely | farming, health and trade
 */
export function afterFieldNoun(tokens: readonly Token[], first: number): number | undefined {
  const words = tokens.slice(first, first + 1 + longestDescription)
  const noun = words.find((token) => fieldNouns.has(token.lower) || !describesFields(token))
  return noun && fieldNouns.has(noun.lower) ? afterAnnouncement(tokens, noun.index + 1) : first
}

function describesFields({ upos, lower }: Token): boolean {
  return upos === 'DET' || upos === 'ADJ' || upos === 'NUM' || lower === 'following'
}

/** First token behind `of`, `such as`, `, namely` or a colon; undefined if none stands there. */
function afterAnnouncement(tokens: readonly Token[], first: number): number | undefined {
  if (formAt(tokens, first) === ':') return first + 1
  const word = formAt(tokens, first) === ',' ? first + 1 : first
  if (lowerAt(tokens, word) === 'such' && lowerAt(tokens, word + 1) === 'as') return word + 2
  return announcing.has(lowerAt(tokens, word)) ? word + 1 : undefined
}

const announcing: ReadonlySet<string> = new Set(listed('of, namely, including, like'))

/** The list in `in the field of justice`, `on trade and health`, and whether a word announces it as fields. */
export function fieldPreposition(
  tokens: readonly Token[],
  at: number,
): { readonly first: number; readonly isAnnounced: boolean } | undefined {
  if (!fieldPrepositions.has(lowerAt(tokens, at))) return undefined
  const isWork = workNouns.has(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'in'
  const start = isWork ? at + 3 : at + 1
  const first = afterFieldNoun(tokens, start)
  return first === undefined ? undefined : { first, isAnnounced: first > start }
}

/** What is listed; nothing where an item is a name, a date or mere cooperation. */
export function readFields(document: Document, first: number, limit: number): readonly Span[] {
  const list = readList(document, first, limit, readNounPhrase)
  if (!list) return []
  const isOther = (item: Span) => [...document.names, ...document.dates].some((other) => overlaps(other, item))
  const isWork = (item: Span) => workNouns.has(wordsOf(document.text, item).toLowerCase())
  return list.items.some((item) => isOther(item) || isWork(item)) ? [] : list.items
}

/** One field for each theme, with the clause from `start` to the last of them as evidence. */
export function toFields(themes: readonly Span[], start: number, rule: string): readonly Field[] {
  const end = Math.max(...themes.map((theme) => theme.end))
  return themes.map((theme) => ({ kind: 'field', theme, evidence: { start, end }, rule }))
}
