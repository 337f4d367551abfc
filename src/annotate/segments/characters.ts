/** What a character is to the tokeniser. Powers of two, so that sets of kinds are tested with one `&`. */
export const SPACE = 1
export const LOWER = 2
export const UPPER = 4
/** A letter without case, a combining mark, an underscore. */
export const OTHER_LETTER = 8
export const DIGIT = 16
export const MARK = 32

export const LETTER = LOWER | UPPER | OTHER_LETTER
export const WORD = LETTER | DIGIT

/** Kinds of all code units, 0 where not asked for yet: most texts use some hundred different ones. */
const kinds = new Uint8Array(0x10000)

/** The kind of the code unit at a place of the text; halves of pairs and places beyond the ends are `MARK`. */
export function kindAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  return kinds[unit] || classify(unit)
}

function classify(unit: number): number {
  const kind = kindOf(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

/** Matches a space of any width or a zero-width joiner of lines; not `-`. */
const anySpace = /[\s\u200b\u2060\ufeff]/
/** Matches `é`, `ß`; not `É`. */
const lowerLetter = /\p{Ll}/u
/** Matches `É`, `Ǆ`; not `é`. */
const upperLetter = /[\p{Lu}\p{Lt}]/u
/** Matches `字`, a combining accent, `_`; not `-`. */
const caselessLetter = /[\p{L}\p{M}_]/u
/** Matches `7`, `½`; not `%`. */
const anyDigit = /\p{N}/u

function kindOf(character: string): number {
  if (anySpace.test(character)) return SPACE
  if (lowerLetter.test(character)) return LOWER
  if (upperLetter.test(character)) return UPPER
  if (caselessLetter.test(character)) return OTHER_LETTER
  if (anyDigit.test(character)) return DIGIT
  return MARK
}

/** The end of the letters and digits that start here. */
export function runEnd(text: string, start: number): number {
  let end = start
  while (kindAt(text, end) & WORD) end++
  return end
}
