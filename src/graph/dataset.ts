import { type ModelContext, triple } from '../facts/model-context.ts'
import { ontologyVersionIri, partIri, softwareIri } from '../rdf/iri.ts'
import { type Quad, toInteger, toText } from '../rdf/terms.ts'
import { dcat, dcterms, prov, rdf, schema, voidVocabulary } from '../rdf/vocabulary.ts'
import { wordsOf } from '../text/span.ts'

/**
 * The graph of an article as a data set, and the run that made it. No clock, no host: the same text and settings give
 * the same triples. How many triples there are is not known before all are; `withSize` puts it in.
 */
export function describeDataset(context: ModelContext): readonly Quad[] {
  const { settings, source, reading } = context
  const { article } = reading.document
  const [dataset, run] = [partIri(source.article, 'dataset'), partIri(source.article, 'run')]
  const software = softwareIri(settings, settings.version)
  const title = article.headline ? wordsOf(article.text, article.headline) : article.id
  return [
    triple(context, dataset, rdf.type, voidVocabulary.Dataset),
    triple(context, dataset, rdf.type, dcat.Dataset),
    triple(context, dataset, dcterms.title, toText(`Facts in: ${title}`, 'en')),
    triple(context, dataset, dcterms.source, source.article),
    triple(context, dataset, dcterms.conformsTo, ontologyVersionIri(settings)),
    triple(context, dataset, voidVocabulary.uriSpace, toText(settings.base)),
    triple(context, dataset, voidVocabulary.rootResource, source.article),
    triple(context, dataset, voidVocabulary.triples, toInteger(0)),
    triple(context, dataset, prov.wasGeneratedBy, run),
    triple(context, run, rdf.type, prov.Activity),
    triple(context, run, prov.used, source.article),
    triple(context, run, prov.wasAssociatedWith, software),
    triple(context, software, rdf.type, prov.SoftwareAgent),
    triple(context, software, schema.name, toText('newsfacts')),
    triple(context, software, schema.softwareVersion, toText(settings.version)),
  ]
}

/** A sorted graph with its number of triples in place. */
export function withSize(context: ModelContext, quads: readonly Quad[]): readonly Quad[] {
  const { triples } = voidVocabulary
  const dataset = partIri(context.source.article, 'dataset')
  const place = quads.findIndex((quad) => quad.predicate.value === triples.value)
  return quads.with(place, triple(context, dataset, triples, toInteger(quads.length)))
}
