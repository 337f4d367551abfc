/** The longest line, in UTF-16 code units, that some program may have wrapped by itself; agencies wrap at 65 to 80. */
const widestWrap = 120

/** The shortest widest line that tells of wrapping: where all lines are shorter, they are titles, lists or verse. */
const narrowestWrap = 55

/**
 * Text whose paragraphs were wrapped at a fixed width, as old wires, archives and letters have them, with each paragraph
 * on one line. A line end that only wraps becomes a space, so every offset in the text stays as it was.
 *
 *     Talks began on Monday in the old harbour of        Talks began on Monday in the old harbour of Hanoi, ...
 *     Hanoi, officials said.
 *
 * A line end only wraps if blank lines part the paragraphs and the first word of the next line would not have fitted in
 * the widest line of the text. Text with a paragraph on each line is given back as it is: its lines are too wide.
 */
export function unwrap(text: string): string {
  const lines = text.split('\n')
  const width = Math.max(...lines.map((line) => line.length))
  if (width > widestWrap || width < narrowestWrap || !lines.slice(0, -1).includes('')) return text
  return lines
    .map((line, index) => {
      const next = lines[index + 1]
      if (next === undefined) return line
      return line + (isWrapped(line, next, width) ? ' ' : '\n')
    })
    .join('')
}

function isWrapped(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(' ', 1)
  const isBlankBetween = line === '' || word === ''
  return !isBlankBetween && line.length + 1 + word.length > width
}
