import { toCodePoints } from '../text/code-points.ts'
import { type Span, wordsOf } from '../text/span.ts'
import { articleGraphIri, spanIri } from './iri.ts'
import { type NamedNode, type Quad, toInteger, toQuad, toText } from './terms.ts'
import { nif, rdf } from './vocabulary.ts'

/** An article's text as the nodes of the graph point into it. */
export interface TextSource {
  readonly text: string
  /** The node of the article; spans are parts of it. */
  readonly article: NamedNode
  /** The node of the whole text: what all offsets count in. */
  readonly context: NamedNode
  /** The graph in which all that the article gives stands. */
  readonly graph: NamedNode
  /** From UTF-16 code units, the unit inside this program, to code points, the unit of the graph. */
  readonly toCodePoint: (unit: number) => number
}

/** The text of an article with the nodes for it. */
export function createTextSource(text: string, article: NamedNode): TextSource {
  const toCodePoint = toCodePoints(text)
  const context = spanIri(article, 0, toCodePoint(text.length))
  return { text, article, context, graph: articleGraphIri(article), toCodePoint }
}

/** The node of a stretch of the text. */
export function spanNode({ article, toCodePoint }: TextSource, span: Span): NamedNode {
  return spanIri(article, toCodePoint(span.start), toCodePoint(span.end))
}

/**
 * What a stretch is: in which text, from where to where in code points, and the very words there. The words are cut
 * out of the text here and nowhere else, so a span and its words cannot part.
 */
export function describeSpan(source: TextSource, node: NamedNode, span: Span): readonly Quad[] {
  const { text, context, graph, toCodePoint } = source
  return [
    toQuad(node, nif.referenceContext, context, graph),
    toQuad(node, nif.beginIndex, toInteger(toCodePoint(span.start)), graph),
    toQuad(node, nif.endIndex, toInteger(toCodePoint(span.end)), graph),
    toQuad(node, nif.anchorOf, toText(wordsOf(text, span)), graph),
  ]
}

/** The whole text and its length in code points. */
export function describeText({ text, article, context, graph, toCodePoint }: TextSource): readonly Quad[] {
  return [
    toQuad(context, rdf.type, nif.Context, graph),
    toQuad(context, nif.sourceUrl, article, graph),
    toQuad(context, nif.beginIndex, toInteger(0), graph),
    toQuad(context, nif.endIndex, toInteger(toCodePoint(text.length)), graph),
    toQuad(context, nif.isString, toText(text), graph),
  ]
}
