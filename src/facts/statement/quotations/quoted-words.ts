/** Matches the start of `grave mistakes`; not of `We left`, `“We left”`. */
const smallStart = /^\p{Ll}/u

/** White space. Matches inside `very soon`; not in `elite`. */
const blank = /\s/

/** Whether quoted words begin in small letters: a part of the sentence around them. */
export function startsSmall(words: string): boolean {
  return smallStart.test(words)
}

/** Whether quoted words are more than one. */
export function areSeveral(words: string): boolean {
  return blank.test(words)
}

/** How many words are quoted. */
export function countWords(words: string): number {
  return words.split(blank).length
}
