import type { Document, Sentence, Token } from '../../annotate/document.ts'
import {
  type RelationForm,
  relationNouns,
  relationVerbs,
  scopeVerbs,
} from '../../annotate/lexicon/partnership-words.ts'
import { type FoundPhrase, indexPhrases, phraseAt } from '../../annotate/phrases/phrases.ts'
import { formAt, isGlued, lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { contains, type Span } from '../../text/span.ts'
import type { PartnershipLevel } from './fact.ts'
import { aboutWords, isInsideName, isQualified, labelStart, levelOf } from './labels.ts'

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
  /** Whether `it` stands for a relation at the head of the sentence: `It has been raised to an alliance`. */
  readonly followsPronoun: boolean
  /** The word before the label and the names right before it, lower case: `the`, `their`, `’s`, `a`; empty if none. */
  readonly before: string
}

const relations = indexPhrases<{ form: RelationMention['form']; level: PartnershipLevel }>([
  ...relationNouns.map(([phrase, form, level]) => [phrase, { form, level }] as const),
  ...relationVerbs.map(([phrase, level]) => [phrase, { form: 'verb', level }] as const),
])

/**
 * The mentions of relations in a sentence, in text order.
 *
 * @param earlier The last mention of the sentence read before, if any: `It` can take it up.
 */
export function relationMentions(
  document: Document,
  sentence: Sentence,
  earlier: RelationMention | undefined,
): readonly RelationMention[] {
  const mentions = [...pronounFor(document, sentence, earlier)]
  const { tokens } = document
  for (let at = sentence.first; at < sentence.last; at++) {
    const found = phraseAt(relations, tokens, at, sentence.last)
    if (!found || isInsideName(document, at)) continue
    const mention = toMention(document, sentence, found)
    if (mention && !isPartOf(tokens, mention, mentions.at(-1))) mentions.push(mention)
    at = found.last - 1
  }
  const followsPronoun = mentions[0]?.form === 'pronoun'
  return mentions.map((mention, index) => {
    const limit = mentions[index + 1]?.first ?? sentence.last
    return { ...mention, limit, followsPronoun }
  })
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
function pronounFor(
  { tokens }: Document,
  sentence: Sentence,
  before: RelationMention | undefined,
): readonly RelationMention[] {
  if (before?.sentence.index !== sentence.index - 1) return []
  const pronoun = pronounAt(tokens, sentence)
  if (!pronoun) return []
  const { index } = pronoun
  const label = spanOfTokens(tokens, index, index + 1)
  const at = { first: index, last: index + 1, head: index, limit: sentence.last }
  return [{ sentence, form: 'pronoun', level: before.level, label, before: '', followsPronoun: false, ...at }]
}

/** The word `it` at the head of a sentence, behind marks only. */
function pronounAt(tokens: readonly Token[], sentence: Sentence): Token | undefined {
  const words = tokens.slice(sentence.first, Math.min(sentence.last, sentence.first + marksBefore))
  const word = words.find((token) => token.upos !== 'PUNCT')
  return word?.lower === 'it' ? word : undefined
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
  if (form === 'dialogue' && !hasYearsCounted(tokens, first)) return undefined
  return {
    sentence,
    form,
    level: levelOf(level, words),
    label: spanOfTokens(tokens, first, found.last),
    first,
    last: found.last,
    head: found.first,
    limit: sentence.last,
    followsPronoun: false,
    before: wordBefore(document, sentence, first),
  }
}

/** How far before the label its years may be counted: `the anniversary of the start of the`. In tokens. */
const countReach = 6
const countingNouns: ReadonlySet<string> = new Set(['anniversary', 'jubilee', 'years', 'decades'])

/** `The tenth anniversary of the dialogue`, `mark ten years of dialogue`; not `after the dialogue`. */
function hasYearsCounted(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - countReach), first).some((token) => countingNouns.has(token.lower))
}

/** The word before a label, names between passed over: `the` of `the Chad-Mali pact`. */
function wordBefore(document: Document, sentence: Sentence, first: number): string {
  const { tokens } = document
  let at = beforeMark(tokens, first)
  for (;;) {
    const name = document.names.find(({ last }) => last === at)
    if (!name) break
    const isJoined = isGlued(tokens, name.first)
    at = isJoined ? name.first - 1 : name.first
  }
  return at > sentence.first ? lowerAt(tokens, at - 1) : ''
}

const openingMarks: ReadonlySet<string> = new Set(['“', '"', '‘', "'"])

/** The token at an index, or the quotation mark right before it: `raised to a | “strategic partnership”`. */
export function beforeMark(tokens: readonly Token[], first: number): number {
  return openingMarks.has(formAt(tokens, first - 1)) ? first - 1 : first
}

/** A tagger takes `covers` for a noun now and then. */
function isScopeVerb({ lower }: Token): boolean {
  return scopeVerbs.includes(lower)
}

/** Nouns behind a relation that leave it what it is: `raised to the strategic partnership level`. */
const rankNouns: ReadonlySet<string> = new Set(['level', 'status', 'framework', 'ties', 'bond'])

/** Whether a noun follows that makes the relation its description: `the coalition government`, `a partnership summit`. */
function isModifier(document: Document, next: Token | undefined): boolean {
  if (!next || rankNouns.has(next.lower) || isScopeVerb(next)) return false
  const isNoun = next.upos === 'NOUN' || next.upos === 'PROPN'
  const isDay = document.dates.some((date) => contains(date, next)) // `signed a pact Friday`
  return isNoun && !isDay && !document.names.some((name) => name.first === next.index)
}
