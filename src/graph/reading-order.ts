import type { Quad } from '../rdf/terms.ts'
import { nif, rdf, rdfs, schema, skos } from '../rdf/vocabulary.ts'

/** Properties that a reader wants first of a node, in this order; the others follow as sorted. */
const first = [
  rdf.type,
  schema.name,
  schema.headline,
  rdfs.label,
  skos.prefLabel,
  rdf.subject,
  rdf.predicate,
  rdf.object,
].map(({ value }) => value)

/** The offsets at the end of the name of a span. Matches `#char=12,50`; not `#agent-12,50`. */
const offsets = /#char=(\d+),(\d+)$/

/** Digits to which offsets are filled up so that they sort as numbers: enough for any text. */
const width = 10

/**
 * Sorted quads in the order in which a person reads them: the article and its text, the parts of the article with
 * what is said and claimed, the shared things, and last the bare spans, by their place in the text.
 *
 * @returns Each subject with its quads.
 */
export function inReadingOrder(quads: readonly Quad[]): readonly (readonly [string, readonly Quad[]])[] {
  const subjects = new Map<string, Quad[]>()
  for (const quad of quads) {
    const known = subjects.get(quad.subject.value)
    if (known) known.push(quad)
    else subjects.set(quad.subject.value, [quad])
  }
  return [...subjects]
    .map(([subject, ofSubject]) => ({ subject, ofSubject, key: sortKey(subject, ofSubject) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ subject, ofSubject }) => [subject, [...ofSubject].sort((a, b) => rank(a) - rank(b))])
}

/** Place of a property in a node's block; sorting keeps the order of those that are alike. */
function rank({ predicate }: Quad): number {
  const place = first.indexOf(predicate.value)
  return place < 0 ? first.length : place
}

/** A letter for the part of the file, and the name of the subject with its offsets as long numbers. */
function sortKey(subject: string, quads: readonly Quad[]): string {
  const [, begin, end] = offsets.exec(subject) ?? []
  const place = begin && end ? `#char=${begin.padStart(width, '0')},${end.padStart(width, '0')}` : subject
  return partOf(quads) + place
}

/** `a` for the article, `b` for its text, `c` for all that has a type, `d` for bare spans. */
function partOf(quads: readonly Quad[]): string {
  const types = quads.filter(({ predicate }) => predicate.value === rdf.type.value).map(({ object }) => object.value)
  if (types.includes(schema.NewsArticle.value)) return 'a'
  if (types.includes(nif.Context.value)) return 'b'
  return types.length > 0 ? 'c' : 'd'
}
