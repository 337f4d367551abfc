import type { Claim, Period } from './claims.ts'
import { toYear } from './time-line.ts'

/** A level of a partnership, and the claims that give it a start, the earliest first. */
export interface Level {
  readonly name: string
  readonly claims: readonly Claim[]
  /** Whether some of the claims contradict each other. */
  readonly isContradicted: boolean
}

/** A start, and the claims that give it. */
export interface Start {
  /** `undefined` for claims that give none. */
  readonly since: Period | undefined
  readonly claims: readonly Claim[]
  /** The articles that they stand in. */
  readonly articles: number
  readonly isContradicted: boolean
}

/** The starts that are claimed of a level, in order, each once; claims without any come last. */
export function toStarts({ claims }: Level): readonly Start[] {
  const starts = new Map<string | undefined, Claim[]>()
  for (const claim of claims) starts.set(claim.since?.edtf, [...(starts.get(claim.since?.edtf) ?? []), claim])
  return Array.from(starts.values(), (agreeing) => ({
    since: agreeing[0]?.since,
    claims: agreeing,
    articles: new Set(agreeing.map(({ article }) => article.iri)).size,
    isContradicted: agreeing.some(isContradicted),
  }))
}

const isContradicted = ({ contradictions }: Claim): boolean => contradictions.length > 0

/** An axis of whole years. */
export interface Axis {
  readonly first: number
  readonly last: number
}

/** The levels that claims give, those with the earliest start first; those without any last. */
export function toLevels(claims: readonly Claim[]): readonly Level[] {
  const byLevel = new Map<string, Claim[]>()
  for (const claim of claims.filter(({ predicate }) => predicate === 'nf:level')) {
    byLevel.set(claim.object.name, [...(byLevel.get(claim.object.name) ?? []), claim])
  }
  const levels = Array.from(byLevel, ([name, ofLevel]) => ({
    name,
    claims: ofLevel.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1)),
    isContradicted: ofLevel.some(isContradicted),
  }))
  return levels.sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1))
}

/** Sorts after every date. */
const never = '9999'

const startOf = ({ since }: Claim): string => since?.first ?? never
const firstOf = ({ claims, name }: Level): string => claims.map(startOf)[0] + name

/** Years from before the first start to the last article that tells of one; `undefined` if there is no start. */
export function toAxis(claims: readonly Claim[], until: readonly string[]): Axis | undefined {
  const starts = claims.flatMap(({ since }) => since ?? []).flatMap(({ first, last }) => [first, last].map(toYear))
  if (starts.length === 0) return undefined
  const years = [...starts, ...until.map(toYear)]
  return { first: Math.floor(Math.min(...years)) - 1, last: Math.ceil(Math.max(...years)) + 1 }
}

/** Where a year is on an axis, from 0 to 1. */
export const placeOf = ({ first, last }: Axis, year: number): number => (year - first) / (last - first)

/** The years at which an axis has a mark: at most a dozen, evenly apart. */
export function ticksOf({ first, last }: Axis): readonly number[] {
  const steps = [1, 2, 5, 10, 20, 50, 100]
  const step = steps.find((size) => (last - first) / size <= 12) ?? 200
  const start = Math.ceil(first / step) * step
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => start + index * step)
}
