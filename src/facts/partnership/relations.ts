import type { Document, Sentence, Token } from '../../annotate/document.ts'
import {
  agreementQualifiers,
  levelRows,
  objectVerbs,
  passingAdjectives,
  type RelationForm,
  relationNouns,
  relationVerbs,
} from '../../annotate/lexicon/partnership-words.ts'
import { type FoundPhrase, indexPhrases, phraseAt } from '../../annotate/phrases.ts'
import { formAt, isGlued, lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import type { Span } from '../../text/span.ts'
import type { PartnershipLevel } from './fact.ts'

/**
 * A place where the text speaks of a relation.
 *
 *     their comprehensive strategic partnership with Chad
 *     +++++ ----------------------- ^^^^^^^^^^^            - label, ^ its noun, + determiner
 */
export interface RelationMention {
  readonly sentence: Sentence
  readonly form: RelationForm | 'verb' | 'pronoun'
  readonly level: PartnershipLevel
  /** The words that name it. */
  readonly label: Span
  /** Tokens of the label, `first` to `last` (exclusive). */
  readonly first: number
  readonly last: number
  /** Token of its noun or verb. */
  readonly head: number
  /** Token where the next mention in the sentence starts, else the end of the sentence: dates behind it are not this one’s. */
  readonly limit: number
  /** The word before the label and the names right before it, lower case: `the`, `their`, `’s`, `a`; empty if none. */
  readonly before: string
}

const relations = indexPhrases<{ form: RelationMention['form']; level: PartnershipLevel }>([
  ...relationNouns.map(([phrase, form, level]) => [phrase, { form, level }] as const),
  ...relationVerbs.map(([phrase, level]) => [phrase, { form: 'verb', level }] as const),
])

/** Every word of the relation nouns and of what tells their level: names made of these alone are no names of bodies. */
const vocabulary: ReadonlySet<string> = new Set([
  ...relationNouns.flatMap(([phrase]) => phrase.split(' ')),
  ...levelRows.flatMap(([, words]) => words),
  ...agreementQualifiers,
  'free',
  'coordination',
])

/** The mentions of relations in a sentence, in text order. */
export function relationMentions(document: Document, sentence: Sentence): readonly RelationMention[] {
  const mentions: RelationMention[] = []
  const { tokens } = document
  for (let at = sentence.first; at < sentence.last; at++) {
    const found = phraseAt(relations, tokens, at, sentence.last)
    if (!found || isInsideName(document, at)) continue
    const mention = toMention(document, sentence, found)
    if (mention && !isPartOf(tokens, mention, mentions.at(-1))) mentions.push(mention)
    at = found.last - 1
  }
  return mentions.map((mention, index) => ({ ...mention, limit: mentions[index + 1]?.first ?? sentence.last }))
}

/** How many marks may open a sentence before its first word. */
const marksBefore = 2

/**
 * The pronoun that takes up the relation told in the sentence before.
 *
 *     The alliance is old. It began in 1996.
 *                          ^^
 *
 * @param before The last mention of the sentence before; the pronoun has its level.
 * @returns One mention or none.
 */
export function pronounFor(
  { tokens }: Document,
  sentence: Sentence,
  before: RelationMention | undefined,
): readonly RelationMention[] {
  if (before?.sentence.index !== sentence.index - 1) return []
  const words = tokens.slice(sentence.first, Math.min(sentence.last, sentence.first + marksBefore))
  const pronoun = words.find((token) => token.upos !== 'PUNCT')
  if (pronoun?.lower !== 'it') return []
  const { index } = pronoun
  const label = spanOfTokens(tokens, index, index + 1)
  const { level } = before
  return [
    {
      sentence,
      form: 'pronoun',
      level,
      label,
      first: index,
      last: index + 1,
      head: index,
      limit: sentence.last,
      before: '',
    },
  ]
}

/** How far behind an agreement the cooperation may stand that it is about: `a memorandum on close cooperation`. */
const aboutReach = 4

/** Whether a mention only goes on with the one before: `an agreement on cooperation`, `memorandum (MoU)`. */
function isPartOf(tokens: readonly Token[], mention: RelationMention, before: RelationMention | undefined): boolean {
  if (!before) return false
  const isBracket = formAt(tokens, before.last) === '(' && mention.first === before.last + 1
  const isAbout = aboutWords.has(lowerAt(tokens, before.last)) && mention.first - before.last < aboutReach
  return isBracket || (isAbout && mention.level === 'cooperation')
}

function toMention(
  document: Document,
  sentence: Sentence,
  found: FoundPhrase<{ form: RelationMention['form']; level: PartnershipLevel }>,
): RelationMention | undefined {
  const { tokens } = document
  const { form, level } = found.value
  const isNoun = form !== 'verb'
  if (isNoun && isModifier(document, tokens[found.last])) return undefined
  const first = isNoun ? labelStart(document, sentence, found.first) : found.first
  const words = tokens.slice(first, found.first).map((token) => token.lower)
  if (form === 'agreement' && !isQualified(tokens, words, found.last)) return undefined
  return {
    sentence,
    form,
    level: levelOf(level, words),
    label: spanOfTokens(tokens, first, found.last),
    first,
    last: found.last,
    head: found.first,
    limit: sentence.last,
    before: wordBefore(document, sentence, first),
  }
}

/** The word before a label, names between passed over: `the` of `the Chad-Mali pact`. */
function wordBefore(document: Document, sentence: Sentence, first: number): string {
  const { tokens } = document
  let at = first
  for (;;) {
    const name = document.names.find(({ last }) => last === at)
    if (!name) break
    const isJoined = isGlued(tokens, name.first)
    at = isJoined ? name.first - 1 : name.first
  }
  return at > sentence.first ? lowerAt(tokens, at - 1) : ''
}

/** Whether a noun follows that makes the relation its description: `the coalition government`, `a partnership summit`. */
function isModifier(document: Document, next: Token | undefined): boolean {
  if (!next || (next.upos !== 'NOUN' && next.upos !== 'PROPN')) return false
  return !document.names.some((name) => name.first === next.index)
}

/** First token of the label: leftward over adjectives and nouns, words that only praise or date it left out. */
function labelStart(document: Document, sentence: Sentence, head: number): number {
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
  const [before, token, after] = document.tokens.slice(index - 1, index + 2)
  const isJoined = token?.form === '-' ? before?.end === token.start : after?.form === '-' && token?.end === after.start
  const isNoun = (token?.upos === 'ADJ' || token?.upos === 'NOUN') && !objectVerbs.has(token.lower)
  return isJoined || isNoun || (vocabulary.has(`${token?.lower}`) && token?.lower !== 'of')
}

/**
 * Whether a token belongs to a name, such as `Pacific Alliance`. A name of words of relations alone is none
 * (`Free Trade Agreement`), nor is what follows a pair in one (`EU-Japan | Partnership`).
 */
function isInsideName({ names, tokens }: Document, index: number): boolean {
  const name = names.find(({ first, last }) => first <= index && index < last)
  if (!name) return false
  const isVocabulary = (token: Token) => vocabulary.has(token.lower)
  if (tokens.slice(name.first, name.last).every(isVocabulary)) return false
  const followsPair = tokens.slice(name.first, index).some((token) => joints.has(token.form))
  return !followsPair || !tokens.slice(index, name.last).every(isVocabulary)
}

/** Marks that join the names of parties: `the Chad-Mali pact`. */
export const joints: ReadonlySet<string> = new Set(['-', '–', '/', '—'])

/** `a trade agreement`, `an agreement on strategic cooperation`; not `an agreement`. */
function isQualified(tokens: readonly Token[], words: readonly string[], last: number): boolean {
  if (words.some((word) => agreementQualifiers.has(word))) return true
  if (!aboutWords.has(lowerAt(tokens, last))) return false
  return tokens.slice(last + 1, last + 4).some((token) => agreementQualifiers.has(token.lower))
}

const aboutWords: ReadonlySet<string> = new Set(['on', 'of', 'for'])

function levelOf(base: string, words: readonly string[]): PartnershipLevel {
  const row = levelRows.find(([rowBase, needed]) => rowBase === base && needed.every((word) => words.includes(word)))
  return row?.[2] ?? base
}
