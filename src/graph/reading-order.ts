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

/** The offsets at the end of the name of a span. Matches `#char=12,50` from its `#` on; not `#agent-12,50`. Sticky. */
const offsets = /#char=(\d+),(\d+)$/y

/** One node with its triples. */
interface Block {
  readonly subject: string
  readonly quads: Quad[]
}

/** A block with what it is sorted by. */
interface Placed {
  readonly block: Block
  /** The part of the file: see `partOf`. */
  readonly part: number
  /** Offsets of a span; `begin` is -1 for any other node. */
  readonly begin: number
  readonly end: number
}

/**
 * Sorted quads in the order in which a person reads them: the article and its text, what is said, claimed and spoken
 * of, and last the bare spans; statements and spans by their place in the text, other nodes after them by name.
 */
export function inReadingOrder(quads: readonly Quad[]): readonly Quad[] {
  const placed = toBlocks(quads).map(toPlaced)
  placed.sort((a, b) => (isBefore(a, b) ? -1 : 1))
  const ordered: Quad[] = []
  for (const { block } of placed) for (const quad of block.quads) ordered.push(quad)
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

function toPlaced(block: Block): Placed {
  if (!isInOrder(block.quads)) block.quads.sort((a, b) => placeOf(a) - placeOf(b))
  const { subject, quads } = block
  offsets.lastIndex = subject.lastIndexOf('#')
  const [, begin = -1, end = -1] = offsets.exec(subject) ?? []
  return { block, part: partOf(quads), begin: Number(begin), end: Number(end) }
}

/** Whether quads stand as they should already, as those of spans do. */
function isInOrder(quads: readonly Quad[]): boolean {
  let before = 0
  for (const quad of quads) {
    const place = placeOf(quad)
    if (place < before) return false
    before = place
  }
  return true
}

/** Place of a property in a node's block; sorting keeps the order of those that are alike. */
function placeOf({ predicate }: Quad): number {
  return places.get(predicate.value) ?? places.size
}

function isBefore(a: Placed, b: Placed): boolean {
  if (a.part !== b.part) return a.part < b.part
  if (a.begin < 0 && b.begin < 0) return a.block.subject < b.block.subject
  if (a.begin < 0 || b.begin < 0) return b.begin < 0
  return a.begin === b.begin ? a.end < b.end : a.begin < b.begin
}

/** 0 for the article, 1 for its text, 2 for all that has a type, 3 for bare spans. Types stand first. */
function partOf([first]: readonly Quad[]): number {
  if (first?.predicate.value !== rdf.type.value) return 3
  if (first.object.value === schema.NewsArticle.value) return 0
  return first.object.value === nif.Context.value ? 1 : 2
}
