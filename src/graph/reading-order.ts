import type { Quad } from '../rdf/terms.ts'
import { nif, rdf, rdfs, schema, skos } from '../rdf/vocabulary.ts'

/** Properties that a reader wants first of a node, and their places; the others follow as sorted. */
const places: ReadonlyMap<string, number> = new Map(
  [
    rdf.type,
    schema.name,
    schema.headline,
    rdfs.label,
    skos.prefLabel,
    rdf.subject,
    rdf.predicate,
    rdf.object,
    nif.anchorOf,
  ].map(({ value }, place) => [value, place]),
)

/** The offsets at the end of the name of a span. Matches `#char=12,50`; not `#agent-12,50`. */
const offsets = /#char=(\d+),(\d+)$/

/** Digits to which offsets are filled up so that they sort as numbers: enough for any text. */
const width = 10

/** One node with its triples. */
interface Block {
  readonly subject: string
  readonly quads: Quad[]
}

/**
 * Sorted quads in the order in which a person reads them: the article and its text, what is said, claimed and spoken
 * of, and last the bare spans; statements and spans by their place in the text.
 */
export function inReadingOrder(quads: readonly Quad[]): readonly Quad[] {
  const keyed = toBlocks(quads).map((block) => {
    block.quads.sort((a, b) => placeOf(a) - placeOf(b))
    return { block, key: sortKey(block) }
  })
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
  const ordered: Quad[] = []
  for (const { block } of keyed) ordered.push(...block.quads)
  return ordered
}

function toBlocks(quads: readonly Quad[]): readonly Block[] {
  const blocks: Block[] = []
  let block: Block | undefined
  for (const quad of quads) {
    if (block?.subject !== quad.subject.value) {
      block = { subject: quad.subject.value, quads: [] }
      blocks.push(block)
    }
    block.quads.push(quad)
  }
  return blocks
}

/** Place of a property in a node's block; sorting keeps the order of those that are alike. */
function placeOf({ predicate }: Quad): number {
  return places.get(predicate.value) ?? places.size
}

/** A letter for the part of the file, and the name of the subject with its offsets as long numbers. */
function sortKey({ subject, quads }: Block): string {
  const [, begin, end] = offsets.exec(subject) ?? []
  const place = begin && end ? `#char=${begin.padStart(width, '0')},${end.padStart(width, '0')}` : subject
  return partOf(quads) + place
}

/** `a` for the article, `b` for its text, `c` for all that has a type, `d` for bare spans. Types stand first. */
function partOf([first]: readonly Quad[]): string {
  if (first?.predicate.value !== rdf.type.value) return 'd'
  if (first.object.value === schema.NewsArticle.value) return 'a'
  return first.object.value === nif.Context.value ? 'b' : 'c'
}
