import { honorifics } from '../../annotate/lexicon/honorifics.ts'
import type { Chunk } from './chunks.ts'
import type { Role } from './fact.ts'
import { readNounPhrase } from './noun-phrase.ts'
import type { TitleGroup } from './title-group.ts'
import { isPerson, toRoles } from './to-roles.ts'

/**
 * Titles right before a name, one after the other, and those of several people.
 *
 *     CENTCOM commander Gen. Joseph Votel        Presidents Hill and Lee        the minister of trade, Tom Hill,
 *     ======= +++++++++ ++++ ------------        ++++++++++ ----     ---            +++++++++++++++++  --------
 */
export function titlesBeforeName(chunks: readonly Chunk[], groups: readonly TitleGroup[]): readonly Role[] {
  const roles: Role[] = []
  for (const [index, person] of chunks.entries()) {
    if (isPerson(person)) roles.push(...stacked(chunks, groups, index, person))
  }
  for (const group of groups) if (group.isPlural) roles.push(...shared(chunks, group))
  return roles
}

/** Rules `role/before-name` and `role/before-comma`: all titles that lead up to the name at `index`. */
function stacked(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  index: number,
  person: Chunk,
): readonly Role[] {
  const roles: Role[] = []
  let end = beforeHonorifics(chunks, index)
  for (;;) {
    const near = groups.find((group) => group.after === end && !group.isPlural)
    const far = chunks[end - 1]?.form === ',' ? groups.find((group) => group.after === end - 1) : undefined
    const isFar = far && !far.isPlural && isClosed(chunks, far, index)
    const group = near ?? (isFar ? far : undefined)
    if (!group) return roles
    const found = toRoles(near ? 'role/before-name' : 'role/before-comma', person, group)
    roles.push(...found.map((role, place) => withOwnerAfter(chunks, index, group, role, place)))
    end = group.first
  }
}

/** The role with the body that stands after the name: `analyst Jane Doe of Uralsib`; a rank is of no one. */
function withOwnerAfter(chunks: readonly Chunk[], index: number, group: TitleGroup, role: Role, place: number): Role {
  if (role.of || group.titles[place]?.head.titleClass === 'rank' || chunks[index + 1]?.lower !== 'of') return role
  const owner = readNounPhrase(chunks, index + 2)
  return owner?.isNamed ? { ...role, of: { start: owner.start, end: owner.end } } : role
}

/** The place before `Mr`, `Dr` and the like that lead up to a name. */
function beforeHonorifics(chunks: readonly Chunk[], index: number): number {
  let first = index
  while (honorifics.has(chunks[first - 1]?.lower ?? '')) first--
  return first
}

/**
 * Whether the comma between a title and a name is that of an apposition, not of a list: no name and comma stand before
 * the title (`Ann Lee, the judge, Tom Hill and ...`).
 */
function isClosed(chunks: readonly Chunk[], group: TitleGroup, index: number): boolean {
  const before = chunks.slice(Math.max(0, group.first - 2), group.first)
  if (isPerson(before[0]) && before[1]?.form === ',') return false
  return !isPerson(before[1]) && chunks[index + 1]?.form !== "'s"
}

/** Rule `role/shared`: a title in the plural before several names, each with an owner of its own or none. */
function shared(chunks: readonly Chunk[], group: TitleGroup): readonly Role[] {
  const roles: Role[] = []
  let index = listStart(chunks, group)
  for (;;) {
    index = afterHonorifics(chunks, index)
    const person = chunks[index]
    if (!isPerson(person)) return roles
    const own = chunks[index + 1]?.lower === 'of' ? readNounPhrase(chunks, index + 2) : undefined
    const of = own && { start: own.start, end: own.end }
    roles.push(...toRoles('role/shared', person, group).map((role) => ({ ...role, of: of ?? role.of })))
    index = afterSeparator(chunks, afterBrackets(chunks, own?.after ?? index + 1))
  }
}

/** Farthest that `such as` stands after its noun, in chunks: `photographers who used the camera, such as`. */
const farthestExample = 8

/** Where the people of a title in the plural are listed: right after it, or after `such as` or `including`. */
function listStart(chunks: readonly Chunk[], group: TitleGroup): number {
  for (let index = group.after; index < group.after + farthestExample; index++) {
    const chunk = chunks[index]
    if (!chunk || chunk.name) return group.after
    if (chunk.lower === 'including') return index + 1
    if (chunk.lower === 'such' && chunks[index + 1]?.lower === 'as') return index + 2
  }
  return group.after
}

function afterHonorifics(chunks: readonly Chunk[], index: number): number {
  let after = index
  while (honorifics.has(chunks[after]?.lower ?? '')) after++
  return after
}

/** The place after a remark of one word in brackets: `(tennis)`. */
function afterBrackets(chunks: readonly Chunk[], index: number): number {
  return chunks[index]?.form === '(' && chunks[index + 2]?.form === ')' ? index + 3 : index
}

/** The place after a comma, an `and` or both. */
function afterSeparator(chunks: readonly Chunk[], index: number): number {
  let after = index
  if ([',', ';'].includes(chunks[after]?.form ?? '')) after++
  if (['and', '&', 'or'].includes(chunks[after]?.lower ?? '')) after++
  return after === index ? chunks.length : after
}
