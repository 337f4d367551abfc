import type { Name, Token } from '../../document.ts'
import { months } from '../../lexicon/calendar.ts'
import { eventHeads, ownNames } from '../../lexicon/event-heads.ts'
import { listedSet } from '../../lexicon/listed.ts'
import { formAt, isGlued, lowerAt } from '../../token-access.ts'
import { nameOver, namesByToken, withNames } from '../name-spans.ts'

/**
 * Names of events with their year and with whose or where they are, where labels stop short of them.
 *
 *     the 2014 Winter Games, the FIFA World Cup 2018, the Peru-Chile Summit; but in June 2014 Games began
 *              MISC########      ORG# MISC#####           LOC# LOC##                          MISC#          labels
 *         MISC#############      MISC###############      MISC#############                   MISC#          grown
 */
export function growEvents(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const added: Name[] = []
  for (const { index, form, lower } of tokens) {
    if (form === lower || !isEventHead(lower)) continue
    const name = byToken[index]
    if (name && (name.type !== 'MISC' || name.last > index + 1)) continue
    const head = name?.first ?? index
    const first = ownersStart(tokens, byToken, head)
    if (first === index) continue
    const event = withYear(tokens, first, index + 1)
    if (event.first < head || event.last > index + 1) added.push(event)
  }
  return withNames(byToken, names, added)
}

/** Nouns for gatherings that are capital in headlines without being a name, and for bodies. Own list. */
const looseHeads: ReadonlySet<string> = listedSet(
  'assembly, congress, consultations, dialogue, gathering, meeting, negotiations, retreat, round, talks, week',
)

/** Whether a noun, with a capital, ends the name of an event: `summit`; not `meeting`, `council`. */
function isEventHead(word: string): boolean {
  const need = looseHeads.has(word) ? undefined : eventHeads.get(word)?.need
  return need === 'free' || need === 'named' || ownNames.has(word)
}

/** Where the places and bodies start that stand right before an event: `Peru-Chile | Summit`. */
function ownersStart(tokens: readonly Token[], byToken: readonly (Name | undefined)[], head: number): number {
  let first = head
  for (;;) {
    const isJoined = first < head && formAt(tokens, first - 1) === '-' && isGlued(tokens, first - 1)
    const owner = byToken[isJoined ? first - 2 : first - 1]
    if (!owner || (owner.type !== 'LOC' && owner.type !== 'ORG') || (first < head && !isJoined)) return first
    first = owner.first
  }
}

function withYear(tokens: readonly Token[], first: number, last: number): Name {
  const start = isFreeYear(tokens, first - 1) ? first - 1 : first
  return nameOver(tokens, 'MISC', start, isFreeYear(tokens, last) ? last + 1 : last)
}

/** Whether a year stands here that is no part of a date: not in `June 2014`. */
function isFreeYear(tokens: readonly Token[], index: number): boolean {
  return year.test(formAt(tokens, index)) && !months.has(lowerAt(tokens, index - 1))
}

/** Matches `2014`; not `2014s`, `1066`. */
const year = /^(?:19|20)\d\d$/
