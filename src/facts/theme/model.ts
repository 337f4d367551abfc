import type { Quad } from '../../rdf/terms.ts'
import { dcterms, itsrdf } from '../../rdf/vocabulary.ts'
import { type ModelContext, ruleNode, spanNode, triple } from '../model-context.ts'
import { alternativeLabel, themeNode } from '../themes.ts'
import type { Theme } from './fact.ts'

/** Writes one mention of a theme: which concept the words stand for, and whether the list only proposes it. */
export function modelTheme(theme: Theme, context: ModelContext): readonly Quad[] {
  const concept = themeNode(context, theme.label)
  const words = spanNode(context, theme.words)
  const quads = [
    triple(context, words, itsrdf.taIdentRef, concept),
    triple(context, words, dcterms.conformsTo, ruleNode(context, theme.rule)),
    ...alternativeLabel(context, concept, theme.label, theme.words),
  ]
  if (theme.status === 'proposed') quads.push(triple(context, words, dcterms.type, context.nf.proposed))
  return quads
}
