/** Widest line of an excerpt, in characters; it stands indented in a terminal of 100. */
const widest = 92

/** Characters shown before and after the marked words, at most. */
const margin = 40

/** A line end, and the blanks around it. Matches the middle of `a\n\nb`; not a blank alone. */
const lineEnd = /\s*\n\s*/gu

/** Where a line may be broken. */
const blank = ' '

/**
 * Words in their place in a text, with a line of `^` under them:
 *
 *     … on Thursday. ASEAN includes Thailand and Laos. The …
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param begin Offset in code points, as the graph has it; `end` is exclusive.
 * @returns Lines without line ends; a long passage takes several pairs of lines.
 */
export function markWords(text: string, begin: number, end: number): readonly string[] {
  const characters = [...text]
  const isCutBefore = begin > margin
  const isCutAfter = end + margin < characters.length
  const before = characters.slice(Math.max(0, begin - margin), begin)
  const after = characters.slice(end, end + margin)
  const from = isCutBefore ? Math.max(0, before.indexOf(blank)) : 0
  const to = isCutAfter ? after.lastIndexOf(blank) + 1 : after.length
  const start = oneLine((isCutBefore ? '…' : '') + before.slice(from).join(''))
  const words = oneLine(characters.slice(begin, end).join(''))
  const rest = oneLine(after.slice(0, to).join('') + (isCutAfter ? '…' : ''))
  const marks = blank.repeat([...start].length) + '^'.repeat([...words].length)
  return wrap([...(start + words + rest)], marks)
}

function oneLine(words: string): string {
  return words.replace(lineEnd, blank)
}

/** Cuts a line and its marks at the same blanks; a line of marks that marks nothing is left out. */
function wrap(characters: readonly string[], marks: string): readonly string[] {
  const lines: string[] = []
  for (let start = 0, end = 0; start < characters.length; start = end) {
    end = endOfLine(characters, start)
    lines.push(characters.slice(start, end).join('').trimEnd())
    const marked = marks.slice(start, end).trimEnd()
    if (marked !== '') lines.push(marked)
  }
  return lines
}

/** The end of the line that starts at `start`: after the last blank that fits, else where the width ends. */
function endOfLine(characters: readonly string[], start: number): number {
  if (characters.length - start <= widest) return characters.length
  const last = characters.lastIndexOf(blank, start + widest - 1)
  return last > start ? last + 1 : start + widest
}
