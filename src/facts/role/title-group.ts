import { type Chunk, isPerson } from './chunks.ts'
import { readTitle, type Title } from './title.ts'

/** Titles that are said of the same person or people together: `CEO and co-founder`. */
export interface TitleGroup {
  /** One or more, in text order. */
  readonly titles: readonly [Title, ...Title[]]
  readonly first: number
  readonly after: number
  readonly article: Title['article']
  readonly isPlural: boolean
  /** Whether its first title is written with a capital. */
  readonly isCapital: boolean
}

/**
 * Reads all titles of a sentence and joins those that `and`, `/` or commas tie together.
 *
 *     the vice president and chairman of Chrysler LLC
 *         ^^^^^^^^^^^^^^     ^^^^^^^^    -------------    one group; what one is of the others are of, too
 */
export function readTitleGroups(chunks: readonly Chunk[]): readonly TitleGroup[] {
  const groups: TitleGroup[] = []
  for (const index of chunks.keys()) {
    const title = readTitle(chunks, index)
    const last = groups.at(-1)
    if (!title || (last && index < last.after && !isServed(chunks, last, index))) continue
    if (last && isJoined(chunks, last, title)) groups[groups.length - 1] = join(last, title)
    else groups.push(toGroup(title))
  }
  return groups
}

/** Whether a title inside another is that of the person served: `aide to President Hill`. */
function isServed(chunks: readonly Chunk[], group: TitleGroup, index: number): boolean {
  return index + 1 < group.after && isPerson(chunks[index + 1])
}

/** Whether a title goes on with the group before it: only `and`, `/`, `,` or `, and` stand between, and no article but `a`. */
function isJoined(chunks: readonly Chunk[], group: TitleGroup, title: Title): boolean {
  const between = chunks.slice(group.after, title.first).map((chunk) => chunk.lower)
  const joint = between.join(' ')
  if (!['and', '&', '/', ',', ', and'].includes(joint)) return false
  if (isPerson(chunks[title.after]) && isOfNextPerson(group, title, joint)) return false
  if (title.head.titleClass === 'rank' || group.titles.some(({ head }) => head.titleClass === 'rank')) return false
  return title.article !== 'definite' && group.isPlural === title.head.isPlural && !areRivals(group, title)
}

/**
 * Whether a title right before a person is that person's alone: a comma parts it from the group, or a capital or an
 * article makes it another kind of title.
 *
 *     Ann Lee, head of the bank, and Professor Tom Hill        named Ann Lee as deputy mayor and Councillor Tom Hill
 *                                    +++++++++ --------                                          ++++++++++ --------
 */
function isOfNextPerson(group: TitleGroup, title: Title, joint: string): boolean {
  if (joint.startsWith(',')) return true
  return !group.isCapital && title.isCapital
}

/** Posts of which nobody holds two of different names: `the prime minister and president Hill` are two people. */
const topPosts: ReadonlySet<string> = new Set([
  'president',
  'minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'pope',
  'senator',
])

/** Whether two titles are of two people; `the Secretary and Foreign Minister Hill` are, without an owner. */
function areRivals(group: TitleGroup, title: Title): boolean {
  const isOpen = group.article === 'definite' && group.titles.every(({ of }) => !of)
  const isTop = (word: string): boolean => topPosts.has(word) || (isOpen && word === 'secretary')
  return isTop(title.head.word) && group.titles.some(({ head }) => isTop(head.word) && head.word !== title.head.word)
}

function join(group: TitleGroup, title: Title): TitleGroup {
  const [first, ...others] = group.titles
  return toGroup(first, ...others, title)
}

/** The group of some titles; an owner said only once goes for those beside it. */
function toGroup(first: Title, ...others: readonly Title[]): TitleGroup {
  const last = others.reduce((_, title) => title, first)
  const shared = (title: Title): Title => ({
    ...title,
    of: title.of ?? first.of ?? (title.hasField ? undefined : last.of),
  })
  return {
    titles: [shared(first), ...others.map(shared)],
    first: first.first,
    after: last.after,
    article: first.article,
    isPlural: first.head.isPlural,
    isCapital: first.isCapital,
  }
}
