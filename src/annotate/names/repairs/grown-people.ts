import type { Name, Token } from '../../document.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import { isNameHead } from '../../lexicon/name-heads.ts'
import { titleQualifiers } from '../../lexicon/title-words.ts'
import { isRankPart, titleClassOf } from '../../lexicon/titles.ts'
import { formAt, lowerAt } from '../../token-access.ts'
import { nameOver, namesByToken, withNames } from '../name-spans.ts'

/**
 * People's names with the number, nickname or given name after a title that belongs to them, where labels stop at it.
 *
 *     Charles H. Keating IV     John “Jack” Dorrian said     leader Shivra Tan Chowan
 *     PER###############        PER          MISC###                       PER#######    labels
 *     PER##################     PER#################                PER##############    grown
 */
export function growPeople(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const added: Name[] = []
  for (const name of names) {
    if (name.type !== 'PER') continue
    const surname = surnameAfterNickname(tokens, byToken, name.last)
    const last = ordinals.has(formAt(tokens, surname)) ? surname + 1 : surname
    const first = isGivenName(tokens, byToken, name.first - 1) ? name.first - 1 : name.first
    if (last - first > name.last - name.first) added.push(nameOver(tokens, 'PER', first, last))
  }
  return withNames(byToken, names, added)
}

/** The token after the surname that a nickname in quotation marks parts from the name that ends before `first`. */
function surnameAfterNickname(tokens: readonly Token[], byToken: readonly (Name | undefined)[], first: number): number {
  if (!opening.has(formAt(tokens, first))) return first
  for (let close = first + 2; close <= first + longestNickname + 1; close++) {
    if (!closing.has(formAt(tokens, close))) continue
    const surname = close + 1
    return tokens[surname]?.upos === 'PROPN' ? (byToken[surname]?.last ?? surname + 1) : first
  }
  return first
}

/** Whether a word without a label stands between a small title and a person: `leader | Shivra | Tan`. */
function isGivenName(tokens: readonly Token[], byToken: readonly (Name | undefined)[], index: number): boolean {
  const word = lowerAt(tokens, index)
  const title = lowerAt(tokens, index - 1)
  if (byToken[index] || tokens[index]?.penn !== 'NNP' || formAt(tokens, index) === word) return false
  const isOther = titleQualifiers.has(word) || honorifics.has(word) || isRankPart(word) || isNameHead(word)
  return (
    !isOther &&
    titleClassOf(word) === undefined &&
    title === formAt(tokens, index - 1) &&
    titleClassOf(title) !== undefined
  )
}

/** Units: words. */
const longestNickname = 2
const opening: ReadonlySet<string> = new Set(['“', '"', '‘', "'"])
const closing: ReadonlySet<string> = new Set(['”', '"', '’', "'"])

/** What tells bearers of one name apart; `V`, `X` and `I` are left out, being initials and words too. Own list. */
const ordinals: ReadonlySet<string> = new Set(
  'II III IV VI VII VIII IX XI XII XIII XIV XV XVI Jr Jr. Sr Sr.'.split(' '),
)
