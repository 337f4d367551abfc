/** The plural of most heads. Matches the end of `talks`; not `meeting`. */
const pluralEnd = /s$/

/** A head without its plural, so that both are the same: `talk` for `talks` and `talk`. Not a word: `serie`, `congres`. */
export function singularOf(word: string): string {
  return word.replace(pluralEnd, '')
}
