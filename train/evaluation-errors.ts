/** One error, as the scorer lists it: something missed, something invented, or one taken for another. */
export interface Miss {
  readonly id: string
  /** `names`, `roles`, `statements@0.3`, `statements.speaker`, ... */
  readonly kind: string
  readonly missed?: unknown
  readonly spurious?: unknown
}

/** How often errors of one class occur. */
export interface ErrorClass {
  readonly kind: string
  readonly class: string
  readonly count: number
}

/** How many classes are listed. */
const listedClasses = 10

/** The most frequent classes of errors, most frequent first. */
export function mostFrequent(misses: readonly Miss[]): readonly ErrorClass[] {
  const counts = new Map<string, ErrorClass>()
  for (const miss of misses) {
    const found = classOf(miss, misses)
    if (found === undefined) continue
    const kind = miss.kind.replace(/[@.].*/, '')
    const key = `${kind} ${found}`
    counts.set(key, { kind, class: found, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, listedClasses)
}

/** The class of an error; undefined for the invented half of a pair whose missed half is counted. */
export function classOf(miss: Miss, misses: readonly Miss[]): string | undefined {
  if (miss.kind === 'statements.speaker') return 'the speaker is another'
  const isMissed = miss.missed !== undefined
  const others = misses.filter(({ id, kind }) => id === miss.id && kind === miss.kind)
  const partner = others.find((other) => (isMissed ? arePair(miss, other) : arePair(other, miss)))
  if (partner) return isMissed ? pairClass(miss, partner) : undefined
  return `${detail(isMissed ? miss.missed : miss.spurious)}${isMissed ? 'missed' : 'invented'}`
}

/** Whether something was missed because something like it was found instead. */
function arePair({ missed }: Miss, { spurious }: Miss): boolean {
  if (missed === undefined || spurious === undefined) return false
  if (typeof missed === 'string' || typeof spurious === 'string') return shareWord(String(missed), String(spurious))
  const [start, end, otherStart, otherEnd] = [
    field(missed, 'start'),
    field(missed, 'end'),
    field(spurious, 'start'),
    field(spurious, 'end'),
  ]
  if (typeof start === 'number') return start < Number(otherEnd) && Number(otherStart) < Number(end)
  const key = ['person', 'member', 'name', 'parties'].find((name) => field(missed, name) !== undefined) ?? 'name'
  return shareWord(String(field(missed, key)), String(field(spurious, key)))
}

function pairClass({ kind, missed }: Miss, { spurious }: Miss): string {
  if (kind === 'roles') return 'title cut differently, or another one of the person'
  if (
    kind === 'names' &&
    field(missed, 'start') === field(spurious, 'start') &&
    field(missed, 'end') === field(spurious, 'end')
  ) {
    return `${field(missed, 'type')} read as ${field(spurious, 'type')}`
  }
  return `${detail(missed)}cut differently`
}

/** The type of a name or the form of a statement, with a space after it. */
function detail(found: unknown): string {
  const type = field(found, 'type') ?? (field(found, 'start') === undefined ? undefined : field(found, 'kind'))
  return typeof type === 'string' ? `${type} ` : ''
}

function field(found: unknown, name: string): unknown {
  return typeof found === 'object' && found !== null
    ? Object.entries(found).find(([key]) => key === name)?.[1]
    : undefined
}

/** Whether two names have a word of four letters or more in common. */
function shareWord(one: string, other: string): boolean {
  const words = new Set(
    one
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => word.length >= 4),
  )
  return other
    .toLowerCase()
    .split(/\W+/)
    .some((word) => words.has(word))
}
