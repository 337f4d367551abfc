import type { Document, Sentence, Token } from '../../annotate/document.ts'
import {
  agreementQualifiers,
  levelRows,
  objectVerbs,
  passingAdjectives,
  relationNouns,
} from '../../annotate/lexicon/partnership-words.ts'
import { formAt, isGlued, lowerAt } from '../../annotate/token-access.ts'
import type { PartnershipLevel } from './fact.ts'

/** Every word of the relation nouns and of what tells their level: names made of these alone are no names of bodies. */
export const relationWords: ReadonlySet<string> = new Set([
  ...relationNouns.flatMap(([phrase]) => phrase.split(' ')),
  ...levelRows.flatMap(([, words]) => words),
  ...agreementQualifiers,
  'free',
  'coordination',
])

/** First token of the label: leftward over adjectives and nouns, words that only praise or date it left out. */
export function labelStart(document: Document, sentence: Sentence, head: number): number {
  const { tokens } = document
  let first = head
  while (first > sentence.first && describes(document, first - 1)) first--
  const words = tokens.slice(first, head)
  const kept = words.find((token) => !passingAdjectives.has(token.lower) && token.form !== '-')
  return kept ? kept.index : head
}

/** Whether the word at an index is part of a label: no name, but an adjective, a noun or a compound (`all-weather`). */
function describes(document: Document, index: number): boolean {
  if (isInsideName(document, index)) return false
  const { tokens } = document
  const hyphen = formAt(tokens, index) === '-' ? index : index + 1
  if (formAt(tokens, hyphen) === '-' && isGlued(tokens, hyphen)) return true
  const lower = lowerAt(tokens, index)
  const isNoun = nounTags.has(`${tokens[index]?.upos}`) && !objectVerbs.has(lower)
  return isNoun || (relationWords.has(lower) && lower !== 'of')
}

const nounTags: ReadonlySet<string> = new Set(['ADJ', 'NOUN'])

/**
 * Whether a token belongs to a name, such as `Pacific Alliance`. A name of words of relations alone is none
 * (`Free Trade Agreement`), nor is what follows a pair in one (`EU-Japan | Partnership`).
 */
export function isInsideName({ names, tokens }: Document, index: number): boolean {
  const name = names.find(({ first, last }) => first <= index && index < last)
  if (!name) return false
  const isVocabulary = (token: Token) => relationWords.has(token.lower)
  if (tokens.slice(name.first, name.last).every(isVocabulary)) return false
  const followsPair = tokens.slice(name.first, index).some((token) => joints.has(token.form))
  return !followsPair || !tokens.slice(index, name.last).every(isVocabulary)
}

/** Marks that join the names of parties: `the Chad-Mali pact`. */
export const joints: ReadonlySet<string> = new Set(['-', '–', '/', '—'])

/** `a trade agreement`, `an agreement on strategic cooperation`, `a deal with Mali to work together`; not `an agreement`. */
export function isQualified(tokens: readonly Token[], words: readonly string[], last: number): boolean {
  if (words.some((word) => agreementQualifiers.has(word))) return true
  const isAbout = aboutWords.has(lowerAt(tokens, last))
  const about = isAbout && tokens.slice(last + 1, last + 4).some((token) => agreementQualifiers.has(token.lower))
  return about || isToCooperate(tokens, last)
}

/** How far behind an agreement the work may stand that it is for: `deals with the oil firm Andina to work together`. */
const aimReach = 14

/** `to cooperate`, `to work together` behind an agreement and its parties, before any mark but a comma. */
function isToCooperate(tokens: readonly Token[], last: number): boolean {
  for (const { index, lower, form, upos, penn } of tokens.slice(last, last + aimReach)) {
    const isTogether = lower === 'work' && lowerAt(tokens, index + 1) === 'together'
    if (lowerAt(tokens, index - 1) === 'to' && (isTogether || workingVerbs.has(lower))) return true
    if ((upos === 'PUNCT' && form !== ',') || penn === 'VBD') return false
  }
  return false
}

const workingVerbs: ReadonlySet<string> = new Set(['cooperate', 'co-operate', 'collaborate', 'coordinate'])

/** Words between an agreement and what it is about. */
export const aboutWords: ReadonlySet<string> = new Set(['on', 'of', 'for'])

/** The level of a relation by its noun and the words before it. */
export function levelOf(base: string, words: readonly string[]): PartnershipLevel {
  const row = levelRows.find(([rowBase, needed]) => rowBase === base && needed.every((word) => words.includes(word)))
  return row?.[2] ?? base
}
