import type { Document, Token } from '../../annotate/document.ts'
import { themeClassesOf } from '../../annotate/lexicon/theme-classes.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import type { Candidate } from './candidates.ts'

/**
 * What tells of a list as a whole whether it is one of subjects: its length, what leads to it, and which classes of words
 * (`lexicon/theme-classes.ts`) stand before and behind it in the sentence.
 *
 *     Officials of both towns discussed ways to expand cooperation in health, water and farming.
 *                             ---------         ------ ----------- -- ^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 *     items=3   before=in   noun=cooperation   noun=cooperation in   verb=bettering   left=discussing
 */
export function featuresOfList(document: Document, candidate: Candidate): readonly string[] {
  const { tokens } = document
  const { first, list, sentence } = candidate
  return [
    `items=${Math.min(list.topics.length, manyItems)}`,
    `joined=${list.hasConjunction ? 'and' : 'commas'}`,
    `names beside=${Math.min(namesBeside(document, candidate), manyNames)}`,
    ...leadersOf(tokens, candidate),
    `behind=${wordOrKind(tokens[list.last])}`,
    ...classesBetween(tokens, sentence.first, first).map((name) => `left=${name}`),
    ...classesBetween(tokens, list.last, sentence.last).map((name) => `right=${name}`),
  ]
}

/** Longer lists count as this one. */
const manyItems = 5
/** More names count as this many. */
const manyNames = 3
/** From how many tokens on a verb is far. */
const farVerb = 5

/** The word before a list, and the verb and the noun that stand nearest before it. */
function leadersOf(tokens: readonly Token[], { first, sentence }: Candidate): readonly string[] {
  if (first === sentence.first) return ['before=start']
  const word = wordOrKind(tokens[first - 1])
  const verb = nearest(tokens, first, sentence.first, 'VERB')
  const noun = nearest(tokens, first, sentence.first, 'NOUN')
  const isBeside = verb === first - 1
  return [
    `before=${word}`,
    ...themeClassesOf(lowerAt(tokens, first - 1)).map((name) => `beside=${name}`),
    ...themeClassesOf(lowerAt(tokens, first - 2)).map((name) => `lead=${name} ${word}`),
    `verb at=${Math.min(first - 1 - verb, farVerb)}`,
    ...themeClassesOf(lowerAt(tokens, verb)).flatMap((name) => [
      `verb=${name}`,
      `verb=${name} ${isBeside ? 'beside' : word}`,
    ]),
    ...themeClassesOf(lowerAt(tokens, noun)).flatMap((name) => [`noun=${name}`, `noun=${name} ${word}`]),
  ]
}

/** The last token of a kind before another; the one before `from` where none is. */
function nearest(tokens: readonly Token[], before: number, from: number, upos: Token['upos']): number {
  let at = before - 1
  while (at >= from && tokens[at]?.upos !== upos) at--
  return at
}

/** Parts of speech whose words tell by themselves. */
const closedKinds: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'PART', 'PUNCT', 'SCONJ'])

function wordOrKind(token: Token | undefined): string {
  if (!token) return 'end'
  return closedKinds.has(token.upos) || token.lower === 'including' ? token.lower : token.upos
}

/** The classes of the words between two tokens, each once. */
function classesBetween(tokens: readonly Token[], first: number, last: number): readonly string[] {
  return [...new Set(tokens.slice(first, last).flatMap(({ lower }) => themeClassesOf(lower)))]
}

/** How many names stand in the sentence outside of the list. */
function namesBeside({ names }: Document, { first, list, sentence }: Candidate): number {
  return names.filter(
    (name) =>
      sentence.first <= name.first && name.first < sentence.last && !(first <= name.first && name.first < list.last),
  ).length
}
