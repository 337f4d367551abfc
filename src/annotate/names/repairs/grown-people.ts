import type { Name, Token } from '../../document.ts'
import { ministryFields } from '../../lexicon/body-words.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import { isNameHead } from '../../lexicon/name-heads.ts'
import { openingTitles, titleQualifiers } from '../../lexicon/title-words.ts'
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

/**
 * Whether a word without a label is the first of a person’s name: one with a capital after a word without one, or a comma,
 * that is no title, field of work or common word.
 *
 *     leader Shivra Tan, since Xi Tan met; but the Prophet Tan, Minister of Tourism Tan
 */
function isGivenName(tokens: readonly Token[], byToken: readonly (Name | undefined)[], index: number): boolean {
  const token = tokens[index]
  if (!token || byToken[index] || token.penn !== 'NNP' || !properName.test(token.form)) return false
  const before = formAt(tokens, index - 1)
  if (before === '' || before !== lowerAt(tokens, index - 1) || !mayStandBefore.test(before)) return false
  return !isTitleLike(token.lower) && !tokens.some(({ form }) => form === token.lower)
}

/** Matches `Xi`, `Arletty`, `Hill-Ann`; not `St.`, `NATO`, `said`. */
const properName = /^\p{Lu}[\p{L}-]*\p{Ll}$/u
/** Matches `since`, `,`; not `the`, `.`: before the Prophet Tan. */
const mayStandBefore = /^(?:,|(?!the$)\p{Ll}+)$/u

function isTitleLike(word: string): boolean {
  const isTitle = titleClassOf(word) !== undefined || titleQualifiers.has(word) || openingTitles.has(word)
  return isTitle || honorifics.has(word) || isRankPart(word) || isNameHead(word) || ministryFields.has(word)
}

/** Units: words. */
const longestNickname = 2
const opening: ReadonlySet<string> = new Set(['“', '"', '‘', "'"])
const closing: ReadonlySet<string> = new Set(['”', '"', '’', "'"])

/** What tells bearers of one name apart; `V`, `X` and `I` are left out, being initials and words too. Own list. */
const ordinals: ReadonlySet<string> = new Set(
  'II III IV VI VII VIII IX XI XII XIII XIV XV XVI Jr Jr. Sr Sr.'.split(' '),
)
