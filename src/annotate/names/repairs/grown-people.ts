import type { Name, Token } from '../../document.ts'
import { formAt } from '../../token-access.ts'
import { nameOver, namesByToken, withNames } from '../name-spans.ts'

/**
 * People's names with the number or nickname that belongs to them, where labels stop at it.
 *
 *     Charles H. Keating IV     John “Jack” Dorrian said
 *     PER###############        PER          MISC###        labels
 *     PER##################     PER#################        grown
 */
export function growPeople(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const added: Name[] = []
  for (const name of names) {
    if (name.type !== 'PER') continue
    const surname = surnameAfterNickname(tokens, byToken, name.last)
    const last = ordinals.has(formAt(tokens, surname)) ? surname + 1 : surname
    if (last > name.last) added.push(nameOver(tokens, 'PER', name.first, last))
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

/** Units: words. */
const longestNickname = 2
const opening: ReadonlySet<string> = new Set(['“', '"', '‘', "'"])
const closing: ReadonlySet<string> = new Set(['”', '"', '’', "'"])

/** What tells bearers of one name apart; `V`, `X` and `I` are left out, being initials and words too. Own list. */
const ordinals: ReadonlySet<string> = new Set(
  'II III IV VI VII VIII IX XI XII XIII XIV XV XVI Jr Jr. Sr Sr.'.split(' '),
)
