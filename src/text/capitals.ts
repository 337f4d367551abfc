/** All but capitals. Matches `ulf` of `Gulf`, `-2` of `WEF-2`; not `WEF`. */
const noCapitals = /[^\p{Lu}]+/gu

/** The capital letters of some words, in order: `GTC` of `Gulf Trade Council`, `WEF` of `WEF-2`; empty for `talks`. */
export function capitalsOf(words: string): string {
  return words.replace(noCapitals, '')
}
