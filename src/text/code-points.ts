/**
 * Converts offsets of one text from UTF-16 code units (inside TypeScript) to Unicode code points (RDF, JSON).
 * The only conversion in the project.
 *
 * @example In `🙂 yes` the word `yes` starts at unit 3 and at code point 2.
 * @returns A function over offsets from 0 to `text.length`; an offset inside a surrogate pair counts as after it.
 */
export function toCodePoints(text: string): (unit: number) => number {
  const afterPairs: number[] = []
  for (let unit = 0; unit < text.length - 1; unit++) {
    const isPair = Number(text.codePointAt(unit)) > 0xffff
    if (isPair) afterPairs.push(++unit)
  }
  if (afterPairs.length === 0) return (unit) => unit
  return (unit) => unit - pairsBefore(afterPairs, unit)
}

/** How many surrogate pairs have their second unit before `unit`; `afterPairs` ascends. */
function pairsBefore(afterPairs: readonly number[], unit: number): number {
  let low = 0
  let high = afterPairs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (Number(afterPairs[middle]) < unit) low = middle + 1
    else high = middle
  }
  return low
}
