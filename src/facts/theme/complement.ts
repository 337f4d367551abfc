import type { Document, Token } from '../../annotate/document.ts'
import { outsideNouns, relationalHeads } from '../../annotate/lexicon/theme-heads.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isNominal, isPossessive, startAt } from '../../annotate/token-kinds.ts'
import { afterArticle, afterOpeners, phraseEnd } from './noun-phrase.ts'

/** Prepositions whose noun phrase belongs to the subject before it after any noun. */
const freeComplements: ReadonlySet<string> = new Set(['against', 'of', 'toward', 'towards'])
/** Those whose noun phrase belongs to it only after a relational one, or where the list goes on behind it. */
const boundComplements: ReadonlySet<string> = new Set(['for', 'from', 'in', 'on', 'to', 'with', 'within'])
/** Those behind which parties stand, as many as there are. */
const partyPrepositions: ReadonlySet<string> = new Set(['among', 'between'])

/** Nouns whose infinitive belongs to the subject: `efforts to curb piracy`; not `plans to meet`. */
const purposeHeads: ReadonlySet<string> = new Set([
  ...[
    'action',
    'actions',
    'campaign',
    'campaigns',
    'commitment',
    'commitments',
    'effort',
    'efforts',
    'fight',
    'measures',
    'mission',
  ],
])

/**
 * First token after the complement of a subject; `at` itself where none stands there.
 *
 *     access | to water    crisis | in Peru    ties | between Peru and Chile    the threat | posed to trade | by piracy
 *             ^^^^^^^^^            ^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^ ^^^^^^^^^
 *
 * @param at Token behind the noun, or behind its last complement.
 * @param isListed Whether a comma stands before the subject, so that the list still wants its conjunction.
 */
export function complementEnd(document: Document, at: number, limit: number, isListed: boolean): number {
  const { tokens } = document
  const [head, word] = [lowerAt(tokens, at - 1), lowerAt(tokens, at)]
  if (at >= limit) return at
  if (word === 'to' && tokens[at + 1]?.upos === 'VERB')
    return purposeHeads.has(head) ? purposeEnd(tokens, at + 2, limit) : at
  if (tokens[at]?.penn === 'VBN') return participleEnd(document, at, limit)
  if (partyPrepositions.has(word)) {
    const parties = partiesEnd(tokens, at, limit)
    return relationalHeads.has(head) || goesOn(document, at, parties, limit) ? parties : at
  }
  const object = afterArticle(tokens, at + 1)
  if (outsideNouns.has(lowerAt(tokens, object)) || isDayOrPerson(document, object)) return at
  const end = placesEnd(document, at, nounsAfter(tokens, at, limit), limit)
  if (freeComplements.has(word)) return end
  const isJoined = isListed && lowerAt(tokens, end) === 'and' // `trade, aid for farms and visas`
  return boundComplements.has(word) && (relationalHeads.has(head) || isJoined || goesOn(document, at, end, limit))
    ? end
    : at
}

/** `on Thursday`, `with Mary Smith`: when and with whom it was talked about. */
function isDayOrPerson({ dates, names, tokens }: Document, at: number): boolean {
  const start = startAt(tokens, at)
  const isOn = lowerAt(tokens, at - 1) === 'on' // but `cooperation for 2019`
  if (isOn && dates.some((date) => date.start <= start && start < date.end)) return true
  return lowerAt(tokens, at - 1) === 'with' && names.some(({ first, type }) => first === at && type === 'PER')
}

/** First token after `posed to trade by piracy`; `at` where no such words follow the participle. */
function participleEnd(document: Document, at: number, limit: number): number {
  const { tokens } = document
  const isTo = lowerAt(tokens, at + 1) === 'to'
  const end = isTo ? nounsAfter(tokens, at + 1, limit) : at + 1
  const agent = tokens[end]?.upos === 'ADV' ? end + 1 : end
  if (lowerAt(tokens, agent) === 'by') return placesEnd(document, agent, nounsAfter(tokens, agent, limit), limit)
  return isTo ? end : at
}

/** First token after the noun phrase behind a preposition; the preposition itself where none follows. */
function nounsAfter(tokens: readonly Token[], preposition: number, limit: number): number {
  const start = afterArticle(tokens, preposition + 1)
  const end = phraseEnd(tokens, start, limit)
  return end > start ? end : preposition
}

/** First token after the places that go on from a place: `Syria, Yemen and Libya`; `end` where none do. */
function placesEnd({ names, tokens }: Document, preposition: number, end: number, limit: number): number {
  const placeAt = (at: number) => names.find(({ first, type }) => first === at && type === 'LOC')
  if (end > limit || !placeAt(afterArticle(tokens, preposition + 1))) return end
  let at = end
  for (;;) {
    const isLast = lowerAt(tokens, at) === 'and'
    const next = isLast || lowerAt(tokens, at) === ',' ? placeAt(afterArticle(tokens, at + 1)) : undefined
    if (!next || next.last > limit || isNominal(tokens[next.last]) || isPossessive(tokens[next.last])) return end // `and Iran’s trade`
    if (isLast) return next.last
    at = next.last
  }
}

/** First token after the parties behind a preposition: `Peru, Chile and the two Congos`. */
function partiesEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = nounsAfter(tokens, at, limit)
  if (end > at && lowerAt(tokens, end) === 'of') end = nounsAfter(tokens, end, limit) // `the states of the Union and Chad`
  while (end > at && lowerAt(tokens, end) === ',' && tokens[end + 1]?.upos === 'PROPN')
    end = nounsAfter(tokens, end, limit)
  return end > at && lowerAt(tokens, end) === 'and' ? nounsAfter(tokens, end, limit) : end
}

/** Whether a comma and more of the list follow: `security in the Gulf, aid and trade`; not `security in Lima, Peru`. */
function goesOn({ names, tokens }: Document, at: number, end: number, limit: number): boolean {
  const isAddition = lowerAt(tokens, end) === 'as' || lowerAt(tokens, end + 1) === 'as'
  if (isAddition && lowerAt(tokens, end + (lowerAt(tokens, end) === ',' ? 2 : 1)) === 'well') return true
  if (lowerAt(tokens, end) === ';') return true
  if (lowerAt(tokens, end) !== ',' || end + 1 >= limit) return false
  const next = afterArticle(tokens, lowerAt(tokens, end + 1) === 'and' ? end + 2 : end + 1)
  const isTown = names.some(({ first }) => first === at + 1) && names.some(({ first }) => first === end + 1)
  return !isTown && isNominal(tokens[next])
}

/** First token after what efforts are made for, the token after `to` where nothing follows: `curb and end piracy`. */
function purposeEnd(tokens: readonly Token[], at: number, limit: number): number {
  const object = lowerAt(tokens, at) === 'and' && tokens[at + 1]?.upos === 'VERB' ? at + 2 : at
  return Math.max(object, phraseEnd(tokens, afterOpeners(tokens, object), limit))
}
