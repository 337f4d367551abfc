import { DataFactory, Writer } from 'n3'
import type { NamedNode, Quad, Quad_Object } from './terms.ts'

/** An escaped backslash, or an escaped character outside the BMP. Matches `\\` and `\U0001f6a2`; not `\u0000`. */
const escapedCharacter = /\\\\|\\U([0-9A-Fa-f]{8})/g

/** Writes characters outside the BMP as they are: n3 escapes them, and rdflib drops what is so escaped. */
function withPlainCharacters(text: string): string {
  return text.replace(escapedCharacter, (written, code?: string) =>
    code === undefined ? written : String.fromCodePoint(Number.parseInt(code, 16)),
  )
}

/**
 * Quads as N-Quads, one a line in the order given; empty for none. What n3's writer does not check, IRIs and language
 * tags, was checked when the terms were made.
 */
export function writeNQuads(quads: readonly Quad[]): string {
  return withPlainCharacters(new Writer({ format: 'N-Quads' }).quadsToString([...quads]))
}

/** Quads as N-Triples, graphs left out, one a line in the order given; empty for none. */
export function writeNTriples(quads: readonly Quad[]): string {
  return writeNQuads(quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object)))
}

/**
 * Triples as the body of a Turtle file, without declarations of prefixes and base; graphs' names are left out.
 *
 * n3's writer takes no IRI apart that starts with the base (its own base option would also cut what a prefix names
 * better), so those are handed over relative: `#char=0,5` is written `<#char=0,5>`.
 *
 * @param prefixes Namespaces by prefix; no prefix may be the scheme of an IRI.
 * @param base The IRI that the file declares as its base; undefined for none.
 * @returns Blocks in the order given, each ended by a line end; empty for none.
 */
export function writeTriples(
  quads: readonly Quad[],
  prefixes: ReadonlyMap<string, string>,
  base: string | undefined,
): string {
  const writer = new Writer({ prefixes: Object.fromEntries(prefixes) })
  const relative = base === undefined ? <T>(term: T) => term : createRelative(base)
  for (const { subject, predicate, object } of quads) writer.addQuad(relative(subject), predicate, relative(object))
  let text = ''
  writer.end((_, result) => {
    text = result
  })
  // The declarations end at the first blank line; the caller writes those of the whole file.
  return withPlainCharacters(text.slice(text.indexOf('\n\n') + 2))
}

/** Cuts the base off IRIs that start with it, each IRI once. */
function createRelative(base: string) {
  const known = new Map<string, NamedNode>()
  return <T extends Quad_Object | Quad['subject']>(term: T): T | NamedNode => {
    if (term.termType !== 'NamedNode' || !term.value.startsWith(base)) return term
    const node = known.get(term.value) ?? DataFactory.namedNode(term.value.slice(base.length))
    known.set(term.value, node)
    return node
  }
}
