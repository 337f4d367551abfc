import { type Document, paragraphAt, type Token } from '../../annotate/document.ts'
import { cities } from '../../annotate/lexicon/cities.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import {
  arrivingVerbs,
  attendingWords,
  bodyHeads,
  definiteDeterminers,
  doubtfulWords,
  openDeterminers,
  parliamentWords,
  runningVerbs,
  spokenAtHeads,
  workNouns,
} from '../../annotate/lexicon/event-heads.ts'
import { modalityAt } from '../../annotate/phrases/modality.ts'
import { romanValue } from '../../annotate/phrases/numerals.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { isCapital, isHyphen, isInnerHyphen } from '../../annotate/token-kinds.ts'
import { contains, wordsOf } from '../../text/span.ts'
import type { Candidate } from './candidate.ts'
import { isYear } from './day-words.ts'
import { meetsNeed } from './needs.ts'
import type { Phrase } from './phrase.ts'

/** Stands in for the rule of mentions that count only beside a fuller one (`the event`); no fact carries it. */
export const echoRule = 'echo'

/**
 * The rule that reads a candidate as a gathering; undefined where none does.
 *
 * - `event/own-name`: `the Olympics`, `COP29`
 * - `event/titled`: `an exhibition titled Ink and Rain`
 * - `event/edition`: `the 12th Gulf Forum`, `a second round of talks`
 * - `event/name`: `the Gulf Forum`, `Gulf energy talks`
 * - `event/definite`: `the trade talks`, `its spring meetings`
 * - `event/bare`: `the summit`
 * - `event/anchored`: `a conference in Oslo`, `a forum hosted by the bank`
 */
export function ruleOf(document: Document, candidate: Candidate): string | undefined {
  const { phrase, head, isNamed, isBare, edition } = candidate
  if (candidate.isOwnName) return isPartOfOther(document, phrase) ? undefined : 'event/own-name'
  if (goesOn(document, candidate) || isRuledOut(document, candidate)) return undefined
  if (phrase.isTitled) return 'event/titled'
  if (!meetsNeed(document.tokens, candidate)) {
    return isBare && !head.isPlural && phrase.determiner !== undefined ? echoRule : undefined
  }
  if (isBody(document.tokens, candidate) || isParliament(document, candidate)) return undefined
  if (edition) return 'event/edition'
  if (isNamed) return candidate.place || !isUncertain(document, candidate) ? 'event/name' : undefined
  const isDefinite = definiteDeterminers.has(phrase.determiner ?? '') || phrase.owner !== undefined
  if (isDefinite) return isBare && phrase.first === phrase.head ? 'event/bare' : 'event/definite'
  const isSure = settledWords.has(candidate.lead) || !isUncertain(document, candidate)
  return isAnchored(document.tokens, candidate) && isSure ? 'event/anchored' : undefined
}

/** `the Olympics Base Camp`, `a dual-Olympics city` */
function isPartOfOther({ tokens }: Document, { head }: Phrase): boolean {
  const next = tokens[head + 1]
  return isHyphen(tokens[head - 1]) || (next?.upos === 'PROPN' && isCapital(next))
}

/** After these a gathering comes about, whatever is asked or denied there: `asked at a forum in Oslo`. */
const settledWords: ReadonlySet<string> = new Set(['after', 'at', 'during', 'following'])

/** Whether the head is none: another noun follows (`summit documents`, `Convention Center`) or it is a verb (`Ms Tan meeting the press`). */
function goesOn(document: Document, { phrase, headWord }: Candidate): boolean {
  const { tokens } = document
  const next = tokens[phrase.head + 1]
  if (!next) return false
  if (phrase.last > phrase.head + 1 && !phrase.isTitled) return isRestOfName(document, next, phrase.last)
  const hasObject = next.upos === 'DET' || next.upos === 'PRON' || next.upos === 'PROPN'
  if (headWord === 'meeting' && hasObject && phrase.outset === phrase.start) return true
  if (isInnerHyphen(tokens, next.index) && next.start === tokens[phrase.head]?.end) return true
  return (
    next.upos === 'NOUN' || (next.upos === 'PROPN' && isCapital(tokens[phrase.head]) && !isInHeadline(document, next))
  )
}

/** Whether the rest of a proper name makes it something else: `Convention Center`; not `Expo Chile`, `Exercise Lion`. */
function isRestOfName(document: Document, next: Token, last: number): boolean {
  if (next.upos !== 'PROPN' || !isCapital(next) || romanValue(next.form) !== undefined) return false
  if (document.tokens[next.index - 1]?.lower === 'exercise') return false
  return countryOf(document.text.slice(next.start, document.tokens[last - 1]?.end)) === undefined
}

function isInHeadline(document: Document, token: Token): boolean {
  return paragraphAt(document, token.start)?.kind === 'headline'
}

/** Determiners and words that name no single gathering, titles of works, treaties. */
function isRuledOut({ tokens }: Document, { phrase, edition }: Candidate): boolean {
  if (openDeterminers.has(phrase.determiner ?? '') || lowerAt(tokens, phrase.start - 2) === 'all') return true
  const words = tokens.slice(phrase.start, phrase.head)
  if (words.some(({ lower }) => doubtfulWords.has(lower) || openDeterminers.has(lower))) return true
  const isTitle =
    openingMark.test(formAt(tokens, phrase.outset - 1)) && workNouns.has(lowerAt(tokens, phrase.outset - 2))
  return isTitle || (!edition && isTreaty(tokens, phrase.head))
}

/** Matches the marks that open a title: `“`, `"`; not `”`. */
const openingMark = /^["“‘«]$/

const towns: ReadonlySet<string> = new Set(cities)
const treatyPrepositions: ReadonlySet<string> = new Set(['against', 'for', 'on'])

/** `the Vienna Convention on Roads`, `the Framework Convention`. */
function isTreaty(tokens: readonly Token[], head: number): boolean {
  const form = formAt(tokens, head)
  if (form !== 'Convention' && form !== 'Conventions') return false
  const before = formAt(tokens, head - 1)
  return treatyPrepositions.has(lowerAt(tokens, head + 1)) || before === 'Framework' || towns.has(before)
}

/** What a body has and a gathering has not: `a member of the Islands Assembly`. */
const partsOfBodies: ReadonlySet<string> = new Set([
  'chairman',
  'elections',
  'leader',
  'member',
  'members',
  'president',
  'seat',
  'seats',
  'secretary-general',
  'speaker',
])

/** `the Islands Forum said`: a body; `at the Islands Forum`, `the Islands Forum opened` is a gathering. */
function isBody(tokens: readonly Token[], candidate: Candidate): boolean {
  const { phrase, headWord, edition, date, place, lead } = candidate
  if (!bodyHeads.has(headWord) || !isCapital(tokens[phrase.head])) return false
  if (lead === 'of' && partsOfBodies.has(lowerAt(tokens, phrase.outset - 2))) return true
  const hasYear = tokens.slice(phrase.first, phrase.last).some(isYear)
  return !edition && !date && !place && !isHeld(tokens, candidate) && !hasYear
}

/** `the Islands Forum opened`, `at the Islands Forum`, `presided over the Islands Forum` */
function isHeld(tokens: readonly Token[], { phrase, lead }: Candidate): boolean {
  return runningVerbs.has(lowerAt(tokens, phrase.end)) || attendingWords.has(lead) || isPresided(tokens, phrase)
}

function isPresided(tokens: readonly Token[], { outset }: Phrase): boolean {
  return lowerAt(tokens, outset - 1) === 'over' && lowerAt(tokens, outset - 2).startsWith('presid')
}

/** Heads that parliaments are called by. */
const parliamentHeads: ReadonlySet<string> = new Set(['assembly', 'congress'])

/**
 * Whether a numbered name has nothing but the words of parliaments and the name of a state: one that sits for years.
 *
 *     the 118th Congress    the 15th National Assembly of Peru    the 12th National Congress of the Hill Party: a gathering
 */
function isParliament(document: Document, candidate: Candidate): boolean {
  const { phrase, headWord, edition, place } = candidate
  if (!edition || place || !parliamentHeads.has(headWord) || isHeld(document.tokens, candidate)) return false
  const words = document.tokens.slice(phrase.first, phrase.last).filter((token) => !contains(edition.words, token))
  return words.every((token) => parliamentWords.has(token.lower) || isOfState(document, token))
}

function isOfState({ names, text }: Document, token: Token): boolean {
  const name = names.find((other) => contains(other, token))
  return name !== undefined && countryOf(wordsOf(text, name)) !== undefined
}

/** Whether an indefinite phrase is tied to one occasion: by a place, a day, a host, or by who attends what kind of it. */
function isAnchored(tokens: readonly Token[], candidate: Candidate): boolean {
  const { phrase, place, date, organiser, headWord, lead } = candidate
  if (place || date || organiser || headWord === 'reception') return true // one that is held, as it needs to be
  const isDescribed = phrase.last > phrase.head + 1 || phrase.first < phrase.head || hasParties(tokens, phrase)
  return isDescribed && headWord !== 'talks' && isLedUp(tokens, candidate, lead)
}

/** `a meeting with the minister`, `a conference between the two` */
function hasParties(tokens: readonly Token[], { end }: Phrase): boolean {
  return lowerAt(tokens, end) === 'between' || lowerAt(tokens, end) === 'with'
}

/** How far before `for` the verb may stand that brings people together: `arrived in Lima on Thursday for`. In tokens. */
const arrivalReach = 9

/** `at a forum`, `in a press conference`, `took part in a forum`, `flew to Lima for a summit`. */
function isLedUp(tokens: readonly Token[], { phrase, headWord }: Candidate, lead: string): boolean {
  if (attendingWords.has(lead)) return true
  const before = lowerAt(tokens, phrase.outset - 2)
  if (lead === 'in') return spokenAtHeads.has(headWord) || before === 'part' || before.startsWith('participat')
  const around = tokens.slice(Math.max(0, phrase.outset - arrivalReach), phrase.outset)
  return lead === 'for' && around.some(({ lower }) => arrivingVerbs.has(lower))
}

function isUncertain(document: Document, candidate: Candidate): boolean {
  const modality = modalityAt(document, candidate)
  return modality === 'negated' || modality === 'possible' || modality === 'asked'
}
