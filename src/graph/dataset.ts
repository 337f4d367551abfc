import { fact, type ModelContext } from '../facts/model-context.ts'
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
    fact(context, dataset, rdf.type, voidVocabulary.Dataset),
    fact(context, dataset, rdf.type, dcat.Dataset),
    fact(context, dataset, dcterms.title, toText(`Facts in: ${title}`, 'en')),
    fact(context, dataset, dcterms.source, source.article),
    fact(context, dataset, dcterms.conformsTo, ontologyVersionIri(settings)),
    fact(context, dataset, voidVocabulary.uriSpace, toText(settings.base)),
    fact(context, dataset, voidVocabulary.rootResource, source.article),
    fact(context, dataset, voidVocabulary.triples, toInteger(0)),
    fact(context, dataset, prov.wasGeneratedBy, run),
    fact(context, run, rdf.type, prov.Activity),
    fact(context, run, prov.used, source.article),
    fact(context, run, prov.wasAssociatedWith, software),
    fact(context, software, rdf.type, prov.SoftwareAgent),
    fact(context, software, schema.name, toText('newsfacts')),
    fact(context, software, schema.softwareVersion, toText(settings.version)),
  ]
}

/** A sorted graph with its number of triples in place. */
export function withSize(context: ModelContext, quads: readonly Quad[]): readonly Quad[] {
  const { triples } = voidVocabulary
  const dataset = partIri(context.source.article, 'dataset')
  return quads.map((quad) =>
    quad.predicate.value === triples.value ? fact(context, dataset, triples, toInteger(quads.length)) : quad,
  )
}
