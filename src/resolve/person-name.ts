import { fold } from './slug.ts'

/** A person's name taken apart for comparison; parts are folded (`fold`). */
export interface PersonName {
  /** Given names, initials, particles and surnames, in the order as written; nicknames and suffixes left out. */
  readonly parts: readonly string[]
  /** The last part; in names that begin with the family, the given name. */
  readonly surname: string
  /** `jr`, `iii`, ...; undefined for none. */
  readonly suffix: string | undefined
}

/** Marks a generation after a name. Own list. */
const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Small words before a surname, which a second mention may drop: `Haider al-Abadi`, then `Abadi`. Own list. */
const particles: ReadonlySet<string> = new Set(
  'al el ul ad an ar as at az de del della der den des di da do dos du la le van von ter ten bin ibn bint ben abd'.split(
    ' ',
  ),
)

/** A nickname in marks. Matches ` "Tex"` in `Richard "Tex" Coe` and ` (J.D.)`; not the apostrophe of `O'Neill`. */
const nickname = /\s["“«‘'(][^"”»’')]+["”»’')](?=\s)/g

/** Initials written without a blank. Matches `K.C.` in `K.C. Maurer`; not `Jr.`. */
const joinedInitials = /\b(\p{Lu})\.(?=\p{Lu}\.)/gu

/** Apostrophes, which spellings of one name drop or keep. Matches `’` in `Ja’afari`; not `-`. */
const apostrophes = /['’‘ʻ`]/g

/** Titles that at times stand inside a name's span. Matches `Mrs ` and `Sen. `; not `Senator ` nor `Don `. */
const strayTitle =
  /^(?:(?:Dat(?:uk|in|o['’]?)(?: (?:Seri|Sri|Paduka|Patinggi))?|Seri|Tan Sri|Puan(?: Sri)?|Encik|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Madam|King|Queen|Prince|Princess|Pope|Sheikh)\.?|(?:Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Adm|Prof|Rev|Hon|Amb|Cpl|Pvt|Pres)\.) (?=\S)/

/** A name without the titles that stand before it inside its span: `Sen. Ted Cruz`, `Mrs Cameron`. */
export function withoutTitles(name: string): string {
  const shorter = name.replace(strayTitle, '')
  return shorter === name ? name : withoutTitles(shorter)
}

/** @example `Richard "Tex" Coe Jr.` has parts `richard`, `coe`, surname `coe` and suffix `jr`. */
export function toPersonName(name: string): PersonName {
  const plain = withoutTitles(name).replace(nickname, ' ').replace(joinedInitials, '$1. ').replace(apostrophes, '')
  const words = fold(plain)
  const last = lastWord(words)
  const hasSuffix = suffixes.has(last) && last !== words
  const whole = hasSuffix ? words.slice(0, -last.length - 1) : words
  return { parts: whole.split(' '), surname: lastWord(whole), suffix: hasSuffix ? last : undefined }
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** Whether a word is a particle that may be left out before a surname. */
export function isParticle(part: string): boolean {
  return particles.has(part)
}

/**
 * Whether `short` may be a shorter way to write `long`: its parts stand in `long` in the same order, an initial
 * standing for a part that begins with it, and a part of more than one letter is shared.
 *
 * @example `Mr Obama` no (the honorific is not part of a name); `Obama`, `Barack Obama`, `B. Obama` for
 *   `Barack Hussein Obama` yes; `George W. Bush` for `George H. W. Bush` no: both tell their initials.
 */
export function isShortFor(short: PersonName, long: PersonName): boolean {
  if (short.parts.length > long.parts.length) return false
  if (short.suffix && long.suffix && short.suffix !== long.suffix) return false
  const isFull = short.parts.length > 2
  const skipped = skippedParts(short.parts, long.parts)
  if (!skipped || !short.parts.some((part) => part.length > 1 && !particles.has(part) && long.parts.includes(part)))
    return false
  return !isFull || !skipped.some((part) => part.length === 1)
}

/** The parts of `long` that `short` leaves out; undefined if `short` does not fit into it in order. */
function skippedParts(short: readonly string[], long: readonly string[]): readonly string[] | undefined {
  const skipped: string[] = []
  let next = 0
  for (const part of long) {
    const wanted = short[next]
    if (wanted !== undefined && isSamePart(wanted, part)) next++
    else skipped.push(part)
  }
  return next === short.length ? skipped : undefined
}

function isSamePart(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}
