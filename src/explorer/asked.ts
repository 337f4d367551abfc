import { isIri } from './names.ts'

/** What an address asks a page to show, and what it asks for that no page knows: that is left out, and said. */
export interface Asked<Filter> {
  readonly filter: Filter
  /** Name and value as they stand in the address: `kinds=rolle`. */
  readonly unknown: readonly string[]
}

/** A parameter that holds several words: those that are known, in the order of `known`, and the others. */
export function wordsIn<Word extends string>(
  parameters: URLSearchParams,
  name: string,
  known: readonly Word[],
): { readonly words: readonly Word[] | undefined; readonly unknown: readonly string[] } {
  const value = parameters.get(name)
  if (value === null) return { words: undefined, unknown: [] }
  const asked = value.split(' ').filter((word) => word !== '')
  const isKnown = (word: string) => known.some((other) => other === word)
  return {
    words: known.filter((word) => asked.includes(word)),
    unknown: asked.filter((word) => !isKnown(word)).map((word) => `${name}=${word}`),
  }
}

/** A parameter that fits a pattern; `undefined` where it is missing, empty or does not fit. */
export function valueIn(
  parameters: URLSearchParams,
  name: string,
  pattern: RegExp,
): { readonly value: string | undefined; readonly unknown: readonly string[] } {
  const value = parameters.get(name) ?? ''
  if (value === '') return { value: undefined, unknown: [] }
  return pattern.test(value) ? { value, unknown: [] } : { value: undefined, unknown: [`${name}=${value}`] }
}

/** A parameter that is the place of a thing: `theme/trade`. */
export function placeIn(
  parameters: URLSearchParams,
  name: string,
): { readonly value: string | undefined; readonly unknown: readonly string[] } {
  const { value, unknown } = valueIn(parameters, name, place)
  return value === undefined || isIri(value) ? { value, unknown } : { value: undefined, unknown: [`${name}=${value}`] }
}

/** Parameters that a page has not: `kind=role` where it is `kinds`. */
export function strangersIn(parameters: URLSearchParams, known: readonly string[]): readonly string[] {
  return Array.from(parameters, ([name, value]) => ({ name, value }))
    .filter(({ name }) => !known.includes(name))
    .map(({ name, value }) => `${name}=${value}`)
}

/** A room and a name below the base. Matches `theme/trade`; not `trade`. */
const place = /^[^/]+\/./
