import { kindAt, LETTER, runEnd, WORD } from './characters.ts'

/** What follows the apostrophe of a clitic; the Universal Dependencies treebanks of English cut there. */
const clitics: ReadonlySet<string> = new Set(['s', 'll', 're', 've', 'm', 'd'])

/** The end of the clitic that starts here (`’s`, `n’t`); `start` itself if there is none. */
export function cliticEnd(text: string, start: number): number {
  if (isNot(text, start)) return start + 3
  const mark = text[start]
  if (mark !== "'" && mark !== '’') return start
  const end = runEnd(text, start + 1)
  const letters = text.slice(start + 1, end)
  const before = kindAt(text, start - 1)
  if (before & WORD || text[start - 1] === '.') return clitics.has(letters.toLowerCase()) ? end : start
  return shortDecade.test(letters) ? end : start
}

/** Matches the `90s` of `’90s`; not `1990s`. */
const shortDecade = /^\d0s$/

/** Whether the `n’t` of `don’t` starts here. */
export function isNot(text: string, start: number): boolean {
  const first = text[start]
  if (first !== 'n' && first !== 'N') return false
  const mark = text[start + 1]
  if (mark !== "'" && mark !== '’') return false
  const last = text[start + 2]
  return (last === 't' || last === 'T') && !(kindAt(text, start + 3) & WORD) && (kindAt(text, start - 1) & LETTER) !== 0
}
