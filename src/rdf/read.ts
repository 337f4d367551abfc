import { Parser, Store } from 'n3'
import type { Quad } from './terms.ts'

/** Formats that this project reads by itself. JSON-LD is read by the query engine. */
export type RdfText = 'text/turtle' | 'application/n-quads'

/**
 * Reads Turtle or N-Quads.
 *
 * @param base What relative IRIs of the text start from.
 * @throws Error with the line, where the text is not well formed.
 */
export function readRdf(text: string, format: RdfText = 'text/turtle', base = 'urn:newsfacts:file'): readonly Quad[] {
  return new Parser({ format, baseIRI: base }).parse(text)
}

/** Quads that can be looked up by any of their terms. */
export function indexQuads(quads: readonly Quad[]): Store {
  return new Store([...quads])
}
