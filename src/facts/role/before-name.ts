import { honorifics } from '../../annotate/lexicon/honorifics.ts'
import type { Span } from '../../text/span.ts'
import { type Chunk, isBodyOrState, isPerson, wordAt } from './chunks.ts'
import type { Role } from './fact.ts'
import { readNounPhrase } from './noun-phrase.ts'
import type { TitleGroup } from './title-group.ts'
import { toRoles } from './to-roles.ts'

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
    const far = wordAt(chunks, end - 1) === ',' ? groups.find((group) => group.after === end - 1) : undefined
    const isFar = far && !far.isPlural && isClosed(chunks, far, index)
    const group = near ?? (isFar ? far : undefined)
    if (!group) return roles
    const found = toRoles(near ? 'role/before-name' : 'role/before-comma', person, group)
    roles.push(...found.map((role, place) => withOwnerAfter(chunks, index, group, role, place)))
    if (group.article !== 'none') return roles
    end = group.first
  }
}

/** Prepositions between a name and the body a title is of. */
const afterNames: ReadonlySet<string> = new Set(['of', 'from', 'at', 'with'])

/**
 * The role with the body that stands after the name; a rank is of no one.
 *
 *     analyst Jane Doe of Uralsib        Professor Jane Doe, from the University of Oslo,
 */
function withOwnerAfter(chunks: readonly Chunk[], index: number, group: TitleGroup, role: Role, place: number): Role {
  if (role.of || group.titles[place]?.head.titleClass === 'rank') return role
  const preposition = wordAt(chunks, index + 1) === ',' ? index + 2 : index + 1
  const owner = afterNames.has(wordAt(chunks, preposition)) ? readNounPhrase(chunks, preposition + 1) : undefined
  const isPlain = wordAt(chunks, index + 1) === 'of'
  return owner && (owner.isBody || (isPlain && owner.isNamed))
    ? { ...role, of: { start: owner.start, end: owner.end } }
    : role
}

/** How a rank that is no longer held is marked: `Captain (retd) Ann Lee`. */
const retired: ReadonlySet<string> = new Set(['ret', 'retd', 'retired', 'rtd'])

/** The place before `Mr`, `Dr`, `(retd)` and the like that lead up to a name. */
function beforeHonorifics(chunks: readonly Chunk[], index: number): number {
  let first = index
  while (honorifics.has(wordAt(chunks, first - 1))) first--
  const isMarked = retired.has(wordAt(chunks, first - 2)) && wordAt(chunks, first - 1) === ')'
  return isMarked ? first - 3 : first
}

/**
 * Whether the comma between a title and a name is that of an apposition, not of a list: no name and comma stand before
 * the title (`Ann Lee, the judge, Tom Hill and ...`), and no verb of being (`As she was the judge, Tom Hill left`).
 */
function isClosed(chunks: readonly Chunk[], group: TitleGroup, index: number): boolean {
  const before = chunks.slice(Math.max(0, group.first - 2), group.first)
  if (isPerson(before[0]) && before[1]?.form === ',') return false
  if (before[1]?.upos === 'AUX') return false
  return !isPerson(before[1]) && wordAt(chunks, index + 1) !== "'s"
}

/**
 * Rule `role/shared`: a title in the plural before several names, each with an owner of its own or none.
 *
 *     Presidents Hill of Peru and Lee        Russian and Chinese ministers, Ivan Popov and Li Wei,
 */
function shared(chunks: readonly Chunk[], group: TitleGroup): readonly Role[] {
  const people: { readonly person: Chunk; readonly of: Span | undefined }[] = []
  const listed = ownersAfter(chunks, group)
  const start = listStart(chunks, listed.after)
  let index = start
  for (;;) {
    index = afterHonorifics(chunks, index)
    const person = chunks[index]
    if (!isPerson(person)) break
    const own = wordAt(chunks, index + 1) === 'of' ? readNounPhrase(chunks, index + 2) : undefined
    people.push({ person, of: own && { start: own.start, end: own.end } })
    index = afterSeparator(chunks, afterBrackets(chunks, own?.after ?? index + 1))
  }
  if (people.length < 2 && !examples.has(wordAt(chunks, start - 1))) return []
  const owners = listed.owners.length > 0 ? listed.owners : ownersBefore(chunks, group)
  const isEach = owners.length > 1 && owners.length === people.length
  return people.flatMap(({ person, of }, place) =>
    toRoles('role/shared', person, group).map((role) => ({ ...role, of: of ?? (isEach ? owners[place] : role.of) })),
  )
}

/** The owners listed before a title, the last of them its own: `Russian, Chinese and Indian ministers`. */
function ownersBefore(chunks: readonly Chunk[], group: TitleGroup): readonly Span[] {
  const owners: Span[] = []
  const [{ of }] = group.titles
  let place = of ? chunks.findIndex((chunk) => chunk.start === of.start) : -1
  for (let chunk = chunks[place]; chunk && isBodyOrState(chunk); chunk = chunks[place]) {
    owners.unshift({ start: chunk.start, end: chunk.end })
    if (![',', 'and', '&'].includes(wordAt(chunks, place - 1))) break
    place -= 2
  }
  return owners
}

/** Several owners listed after a title, and the place after them: `the ministers of | Peru and Chile |, Ann Lee and Luis Paz`. */
function ownersAfter(chunks: readonly Chunk[], { titles: [{ of }], after }: TitleGroup) {
  const owners: Span[] = []
  let place = of ? chunks.findIndex(({ start }) => start === of.start) : chunks.length
  let end = after
  for (let chunk = chunks[place]; chunk && isBodyOrState(chunk) && place >= after - 1; chunk = chunks[place]) {
    owners.push({ start: chunk.start, end: chunk.end })
    end = place + 1
    place = afterSeparator(chunks, end)
  }
  return owners.length > 1 ? { owners, after: end } : { owners: [], after }
}

/** Last words of what leads to examples: `such as`, `including`. */
const examples: ReadonlySet<string> = new Set(['as', 'including'])

/** Farthest that `such as` stands after its noun, in chunks: `photographers who used the camera, such as`. */
const farthestExample = 8

/** Where the people of a title in the plural are listed: right after it, after a comma, `such as` or `including`. */
function listStart(chunks: readonly Chunk[], after: number): number {
  for (let index = after; index < after + farthestExample; index++) {
    const chunk = chunks[index]
    if (!chunk || chunk.name) break
    if (chunk.lower === 'including') return index + 1
    if (chunk.lower === 'such' && wordAt(chunks, index + 1) === 'as') return index + 2
  }
  return wordAt(chunks, after) === ',' ? after + 1 : after
}

function afterHonorifics(chunks: readonly Chunk[], index: number): number {
  let after = index
  while (honorifics.has(wordAt(chunks, after))) after++
  return after
}

/** The place after a remark of one word in brackets: `(tennis)`. */
function afterBrackets(chunks: readonly Chunk[], index: number): number {
  return wordAt(chunks, index) === '(' && wordAt(chunks, index + 2) === ')' ? index + 3 : index
}

/** The place after a comma, an `and` or both. */
function afterSeparator(chunks: readonly Chunk[], index: number): number {
  let after = index
  if ([',', ';'].includes(wordAt(chunks, after))) after++
  if (['and', '&', 'or'].includes(wordAt(chunks, after))) after++
  return after === index ? chunks.length : after
}
