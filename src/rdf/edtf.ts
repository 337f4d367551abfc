import parseEdtf from 'edtf'

/** First and last day of a period, `YYYY-MM-DD`; an open side is undefined. */
export interface Bounds {
  readonly first: string | undefined
  readonly last: string | undefined
}

/** Bounds already worked out: the parser takes half a millisecond for each date, and news repeats its dates. */
const known = new Map<string, Bounds | undefined>()

/**
 * The first and the last day of an EDTF date or interval; `undefined` where it is none, or open on both sides.
 *
 * @example `1996-07` gives 1996-07-01 and 1996-07-31; `2018/..` gives 2018-01-01 and no end.
 */
export function boundsOf(text: string): Bounds | undefined {
  if (!known.has(text)) known.set(text, workOutBounds(text))
  return known.get(text)
}

/** Matches `2019-21` (spring) to `2019-24` (winter); not the quarter `2019-33`. */
const season = /^(\d{4})-2([1-4])$/

/** Matches `XXXX-02`, a month of an unknown year; not `199X`. */
const ofAnyYear = /^XXXX/

function workOutBounds(text: string): Bounds | undefined {
  const [, year, number] = season.exec(text) ?? []
  // Half of the world has spring in autumn: only the year is sure. A winter may run on to the next February.
  if (year !== undefined)
    return { first: `${year}-01-01`, last: number === '4' ? februaryAfter(year) : `${year}-12-31` }
  if (ofAnyYear.test(text)) return undefined
  try {
    const { min, max } = parseEdtf(text)
    const bounds = { first: dayOf(min), last: dayOf(max) }
    return bounds.first === undefined && bounds.last === undefined ? undefined : bounds
  } catch {
    return undefined
  }
}

function februaryAfter(year: string): string | undefined {
  return boundsOf(`${String(Number(year) + 1).padStart(4, '0')}-02`)?.last
}

/** The UTC day of a time in milliseconds; undefined for infinity. */
function dayOf(time: number): string | undefined {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : undefined
}

/** Whether two periods have no day in common. */
export function areDisjoint(one: Bounds, other: Bounds): boolean {
  return endsBefore(one, other) || endsBefore(other, one)
}

function endsBefore(one: Bounds, other: Bounds): boolean {
  return one.last !== undefined && other.first !== undefined && one.last < other.first
}
