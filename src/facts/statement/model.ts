import type { NamedNode, Quad } from '../../rdf/terms.ts'
import { dcterms, prov, rdf, schema } from '../../rdf/vocabulary.ts'
import { type ModelContext, ruleNode, spanNode, triple } from '../model-context.ts'
import { nodeAt } from '../things.ts'
import { statementsAround } from '../voice.ts'
import type { Statement } from './fact.ts'

/**
 * Writes one statement: who is said to have spoken, how, in which words, and where the words stand. What it says is
 * not asserted here. Its post, event and themes come from the other rooms and are tied to it when the graph is put
 * together.
 */
export function modelStatement(statement: Statement, context: ModelContext): readonly Quad[] {
  const { nf } = context
  const node = spanNode(context, statement.words)
  const quads = [
    triple(context, node, rdf.type, nf.ReportedStatement),
    triple(context, node, nf.speaker, nodeAt(context, statement.speaker)),
    triple(context, node, nf.form, nf[statement.form]),
    triple(context, node, nf.attribution, spanNode(context, statement.attribution)),
    triple(context, node, schema.isPartOf, containerOf(context, statement)),
    triple(context, node, dcterms.conformsTo, ruleNode(context, statement.rule)),
    ...statement.quoted.map((span) => triple(context, node, prov.wasQuotedFrom, spanNode(context, span))),
  ]
  if (statement.form === 'direct') quads.push(triple(context, node, rdf.type, schema.Quotation))
  if (statement.stance !== 'said') quads.push(triple(context, node, dcterms.type, nf[statement.stance]))
  return quads
}

/** The statement that this one is reported in (`he said that ASEAN recognizes ...`), else the article. */
function containerOf(context: ModelContext, { words }: Statement): NamedNode {
  const outer = statementsAround(context, words).filter(
    (one) => one.words.start < words.start || words.end < one.words.end,
  )
  const innermost = outer.at(-1)
  return innermost ? spanNode(context, innermost.words) : context.source.article
}
