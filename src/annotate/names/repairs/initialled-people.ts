import type { Name, Token } from '../../document.ts'
import { formAt, isGlued } from '../../token-access.ts'
import { nameOver, namesByToken, withNames } from '../name-spans.ts'

/**
 * People’s names with the initial that is written together with them, where labels stop at its full stop.
 *
 *     L.Oyun-Erdene met D.Tan and J.K.Ba
 *     PER               MISC  PER     PER      labels
 *     PER##########     PER##     PER###       joined
 */
export function joinInitials(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const joined: Name[] = []
  for (const name of names) {
    if (name.type !== 'PER' || name.first < (joined.at(-1)?.last ?? 0)) continue
    const first = initialsStart(tokens, name.first)
    const last = isInitial(tokens, name.last - 1) ? gluedEnd(tokens, byToken, name.last) : name.last
    if (first < name.first || last > name.last) joined.push(nameOver(tokens, 'PER', first, last))
  }
  return withNames(byToken, names, joined)
}

/** The initials, one token, that are written together with the word at `first`; `first` itself if there are none. */
function initialsStart(tokens: readonly Token[], first: number): number {
  const isGluedOn = isGlued(tokens, first) && isGluedStop(tokens, first - 1)
  return isGluedOn && isInitial(tokens, first - 2) ? first - 2 : first
}

/** The token after the name that the full stop at `stop` joins to an initial; `stop` itself if it joins nothing. */
function gluedEnd(tokens: readonly Token[], byToken: readonly (Name | undefined)[], stop: number): number {
  if (!isGluedStop(tokens, stop) || !isGlued(tokens, stop + 1) || tokens[stop + 1]?.upos !== 'PROPN') return stop
  let last = byToken[stop + 1]?.last ?? stop + 2
  while (formAt(tokens, last) === '-' && isGlued(tokens, last) && isGlued(tokens, last + 1)) last += 2
  return last
}

function isGluedStop(tokens: readonly Token[], index: number): boolean {
  return formAt(tokens, index) === '.' && isGlued(tokens, index)
}

function isInitial(tokens: readonly Token[], index: number): boolean {
  return initial.test(formAt(tokens, index))
}

/** Matches `L`, `J.K`; not `Li`, `l`. */
const initial = /^(?:\p{Lu}\.)*\p{Lu}$/u
