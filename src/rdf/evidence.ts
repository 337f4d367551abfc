import { type Span, wordsOf } from '../text/span.ts'
import { spanIri } from './iri.ts'
import { type NamedNode, type Quad, toInteger, toQuad, toText } from './terms.ts'
import { nif, rdf } from './vocabulary.ts'

/** An article's text as nodes of the graph point into it. */
export interface TextSource {
  readonly text: string
  /** The node of the article; spans are parts of it. */
  readonly article: NamedNode
  /** The graph in which all that the article gives stands. */
  readonly graph: NamedNode
  /** From UTF-16 code units, the unit inside this program, to code points, the unit of the graph. */
  readonly toCodePoint: (unit: number) => number
}

/** The node of a stretch of the text. */
export function spanNode(source: TextSource, span: Span): NamedNode {
  return spanIri(source.article, source.toCodePoint(span.start), source.toCodePoint(span.end))
}

/** The node of the whole text: what all offsets count in. */
export function textNode(source: TextSource): NamedNode {
  return spanNode(source, { start: 0, end: source.text.length })
}

/**
 * What a stretch is: in which text, from where to where in code points, and the very words there. The words are cut
 * out of the text here and nowhere else, so a span and its words cannot part.
 */
export function describeSpan(source: TextSource, span: Span): readonly Quad[] {
  const node = spanNode(source, span)
  return [
    toQuad(node, nif.referenceContext, textNode(source), source.graph),
    toQuad(node, nif.beginIndex, toInteger(source.toCodePoint(span.start)), source.graph),
    toQuad(node, nif.endIndex, toInteger(source.toCodePoint(span.end)), source.graph),
    toQuad(node, nif.anchorOf, toText(wordsOf(source.text, span)), source.graph),
  ]
}

/** The whole text and its length in code points. */
export function describeText(source: TextSource): readonly Quad[] {
  const node = textNode(source)
  return [
    toQuad(node, rdf.type, nif.Context, source.graph),
    toQuad(node, nif.sourceUrl, source.article, source.graph),
    toQuad(node, nif.beginIndex, toInteger(0), source.graph),
    toQuad(node, nif.endIndex, toInteger(source.toCodePoint(source.text.length)), source.graph),
    toQuad(node, nif.isString, toText(source.text), source.graph),
  ]
}
