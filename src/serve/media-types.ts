/** Media types of answers to SELECT and ASK, by the short name that `format=` takes; the first is the default. */
export const rowTypes = {
  json: 'application/sparql-results+json',
  xml: 'application/sparql-results+xml',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
} as const

/** Media types of triples, by the ending of a file; the first is the default. */
export const tripleTypes = {
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  jsonld: 'application/ld+json',
  rdf: 'application/rdf+xml',
} as const

export type TripleType = (typeof tripleTypes)[keyof typeof tripleTypes]

export const html = 'text/html'

/** Names that clients also ask with, and what they are answered with. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['application/json', rowTypes.json],
  ['application/xml', rowTypes.xml],
  ['text/xml', rowTypes.xml],
  ['application/x-turtle', tripleTypes.ttl],
  ['application/xhtml+xml', html],
])

/** The weight in a part of an `Accept` header (RFC 9110, 12.4.2). Matches ` q=0.8`; not `level=1`. */
const weight = /^\s*q=(\d(?:\.\d{1,3})?)\s*$/i

/** A wish of a client: a media range, and how much it is wanted, from 0 to 1. */
interface Wish {
  readonly range: string
  readonly weight: number
}

/**
 * The media type out of those on offer that a client likes best (RFC 9110, 12.5.1): the weight of a type is that of the
 * most specific range that fits it; of equal weights the first on offer wins.
 *
 * @param accept An `Accept` header; absent or empty stands for anything.
 * @returns `undefined` where the client takes none of them.
 */
export function chooseType(accept: string | undefined, offered: readonly string[]): string | undefined {
  const wishes = parseAccept(accept ?? '')
  if (wishes.length === 0) return offered[0]
  const weights = offered.map((type) => weightOf(type, wishes))
  const best = Math.max(...weights)
  return best > 0 ? offered[weights.indexOf(best)] : undefined
}

function parseAccept(accept: string): readonly Wish[] {
  const parts = accept.split(',').map((part) => part.split(';'))
  return parts.flatMap(([range = '', ...parameters]) => {
    const name = range.trim().toLowerCase()
    const q = parameters.flatMap((parameter) => weight.exec(parameter)?.[1] ?? [])[0]
    return name === '' ? [] : [{ range: aliases.get(name) ?? name, weight: Number(q ?? 1) }]
  })
}

/** The weight that the most specific fitting range gives to a type; 0 where none fits. */
function weightOf(type: string, wishes: readonly Wish[]): number {
  const ranges = [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*']
  const fitting = ranges.flatMap((range) => wishes.filter((wish) => wish.range === range))
  return fitting[0]?.weight ?? 0
}
