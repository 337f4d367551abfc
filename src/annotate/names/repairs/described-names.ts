import type { Name, Token } from '../../document.ts'
import { countryOf } from '../../lexicon/countries.ts'
import { bodyNouns, placeNouns, workNouns } from '../../lexicon/describing-nouns.ts'
import { isNameHead } from '../../lexicon/name-heads.ts'
import { peoples } from '../../lexicon/peoples.ts'
import { cuttingTitles, titleQualifiers } from '../../lexicon/title-words.ts'
import { titleClassOf } from '../../lexicon/titles.ts'
import { formAt, lowerAt } from '../../token-access.ts'
import { nameOver, namesByToken, withNames, wordsOfTokens } from '../name-spans.ts'

/**
 * Names with the type that the word right before them tells, and people that titles alone tell of.
 *
 *     spokeswoman Sandy Angers     near Tal Afar     the town of Hope     the blog Gizmodo     Secretary of State Kerry
 *                 LOC#########          PER#####                 MISC              PER####                              labels
 *                 PER#########          LOC#####                 LOC#              ORG####                        PER## told
 *
 * A word inside a name tells nothing: `General Motors`.
 *
 * @param headlineEnd Token after the headline, where words have capitals without being names.
 */
export function typeDescribed(tokens: readonly Token[], names: readonly Name[], headlineEnd: number): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const added: Name[] = []
  for (const { index } of tokens) {
    if (byToken[index]) continue
    const name = byToken[index + 1]
    const told = name ? retyped(tokens, index, name) : personAfterTitle(tokens, byToken, index, headlineEnd)
    if (told) added.push(told)
  }
  return withNames(byToken, names, added)
}

function retyped(tokens: readonly Token[], index: number, name: Name): Name | undefined {
  const type = typeTold(tokens, index, name)
  return type && type !== name.type && !isKnown(tokens, name) ? { ...name, type } : undefined
}

const peopleNames: ReadonlySet<string> = new Set(peoples)

/** Whether a name is one of a state or people, which no word before it changes: `a six-member Afghan team`. */
function isKnown(tokens: readonly Token[], { first, last }: Name): boolean {
  const words = wordsOfTokens(tokens, first, last)
  return countryOf(words) !== undefined || peopleNames.has(words)
}

function typeTold(tokens: readonly Token[], index: number, name: Name): Name['type'] | undefined {
  const word = withoutStop(lowerAt(tokens, index))
  if (cuttingTitles.has(word) || titleClassOf(word))
    return mayBePerson(tokens, name.first, name.last) ? 'PER' : undefined
  if (word === 'near') return name.type === 'ORG' ? undefined : 'LOC'
  if (word === 'of' && placeNouns.has(lowerAt(tokens, index - 1))) return 'LOC'
  const form = formAt(tokens, index)
  if (bodyNouns.has(form)) return 'ORG'
  return workNouns.has(form) ? 'MISC' : undefined
}

/** The person without a label who follows a title with a capital; none in headlines, which have capitals anywhere. */
function personAfterTitle(
  tokens: readonly Token[],
  byToken: readonly (Name | undefined)[],
  index: number,
  headlineEnd: number,
): Name | undefined {
  const word = lowerAt(tokens, index)
  if (formAt(tokens, index) === word || index < headlineEnd) return undefined
  const isTitle = cuttingTitles.has(withoutStop(word)) || (word === 'state' && isSecretaryOf(tokens, index))
  if (!isTitle) return undefined
  let last = index + 1
  while (last <= index + longestName && tokens[last]?.upos === 'PROPN' && !byToken[last]) last++
  return last > index + 1 && mayBePerson(tokens, index + 1, last) ? nameOver(tokens, 'PER', index + 1, last) : undefined
}

/** Names of people without a label are seldom longer. Units: words. */
const longestName = 3

function isSecretaryOf(tokens: readonly Token[], index: number): boolean {
  return lowerAt(tokens, index - 1) === 'of' && lowerAt(tokens, index - 2) === 'secretary'
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

/** Whether words after a title name a person: not `Minister | Office`, `Lt. | Gen.`. */
function mayBePerson(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = withoutStop(lowerAt(tokens, at))
    if (titleQualifiers.has(word) || titleClassOf(word) || isNameHead(word)) return false
  }
  return true
}
