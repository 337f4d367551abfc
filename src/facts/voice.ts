import type { NamedNode } from '../rdf/terms.ts'
import { compareSpans, contains, type Span } from '../text/span.ts'
import { type ModelContext, spanNode } from './model-context.ts'
import type { Statement } from './statement/fact.ts'

/** Who makes a claim: the article itself, or the speaker of one of its statements. */
export interface Voice {
  /** The article or the statement. Becomes `nf:claimedIn`. */
  readonly node: NamedNode
  readonly isArticle: boolean
}

/** The statements whose words hold a stretch of the text, outermost first. */
export function statementsAround(context: ModelContext, span: Span): readonly Statement[] {
  return context.statements.filter(({ words }) => contains(words, span)).sort((a, b) => compareSpans(a.words, b.words))
}

/** The voice of the article. */
export function articleVoice(context: ModelContext): Voice {
  return { node: context.source.article, isArticle: true }
}

/**
 * The voice in which a stretch of text speaks: that of the innermost statement around it, else the article's own.
 *
 * @returns `undefined` where any statement around it is denied, asked or hypothetical: nobody claims what it says.
 */
export function voiceAt(context: ModelContext, span: Span): Voice | undefined {
  const around = statementsAround(context, span)
  if (around.some(({ stance }) => stance !== 'said')) return undefined
  const innermost = around.at(-1)
  return innermost ? { node: spanNode(context, innermost.words), isArticle: false } : articleVoice(context)
}
