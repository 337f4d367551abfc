import { themeSchemeIri, thingIri } from '../rdf/iri.ts'
import { type NamedNode, type Quad, toText } from '../rdf/terms.ts'
import { rdf, skos } from '../rdf/vocabulary.ts'
import { type Span, wordsOf } from '../text/span.ts'
import { iriPart, localText, type ModelContext, triple } from './model-context.ts'

/**
 * The concept of a theme, described: its label, and the links of the published list where the list has it under this
 * label or another (`economics` is the concept `economy`).
 */
export function themeNode(context: ModelContext, label: string): NamedNode {
  const listed = context.settings.themes.get(label.toLowerCase())
  const slug = listed?.slug ?? iriPart(label)
  return context.once(
    `theme ${slug}`,
    () => thingIri(context.settings, 'theme', slug),
    (node) => [
      triple(context, node, rdf.type, skos.Concept),
      triple(context, node, skos.inScheme, schemeNode(context)),
      triple(context, node, skos.prefLabel, localText(context, listed?.label ?? label)),
      ...(listed?.links ?? []).map(([property, target]) => triple(context, node, property, target)),
    ],
  )
}

/** The concept of the words at a span, under the label that a theme fact gives them, else as written, in lower case. */
export function themeAt(context: ModelContext, span: Span): NamedNode {
  const theme = context.reading.facts.find(
    (fact) => fact.kind === 'theme' && fact.words.start === span.start && fact.words.end === span.end,
  )
  const label = theme?.kind === 'theme' ? theme.label : wordsOf(context.source.text, span).toLowerCase()
  return themeNode(context, label)
}

/** The name as written, where it is not the preferred one: `socio-cultural sphere`. */
export function alternativeLabel(context: ModelContext, node: NamedNode, label: string, span: Span): readonly Quad[] {
  const preferred = context.settings.themes.get(label.toLowerCase())?.label ?? label
  const written = wordsOf(context.source.text, span).toLowerCase()
  return written === preferred.toLowerCase() ? [] : [triple(context, node, skos.altLabel, localText(context, written))]
}

function schemeNode(context: ModelContext): NamedNode {
  return context.once(
    'themes',
    () => themeSchemeIri(context.settings),
    (scheme) => [
      triple(context, scheme, rdf.type, skos.ConceptScheme),
      triple(context, scheme, skos.prefLabel, toText('Themes', 'en')),
    ],
  )
}
