import { toRdfXml } from '../formats/rdf-xml.ts'
import { toJsonLd } from '../graph/json-ld.ts'
import { readContext, readOntologyFile } from '../graph/ontology.ts'
import { prefixesOf } from '../rdf/prefixes.ts'
import { indexQuads, readRdf, subjectsOf } from '../rdf/read.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { type NamedNode, type Quad, toIri } from '../rdf/terms.ts'
import { rdf, schema } from '../rdf/vocabulary.ts'
import { writeNQuads } from '../rdf/write.ts'
import { writeHtaccess } from './htaccess.ts'
import { compact, exampleOf } from './term-example.ts'
import { borrowedBy, demandsOn } from './term-shapes.ts'
import { writeVocabularyPage } from './vocabulary-page.ts'
import { readChangeNotes, readVocabularyHead, readVocabularyTerms } from './vocabulary-terms.ts'

/** The other files of `ontology/` that stand beside the page, with what each is. */
const companions = [
  ['shapes.ttl', 'what a graph must look like (SHACL)'],
  ['themes.ttl', 'themes that news lists (SKOS)'],
  ['alignments.ttl', 'how the terms stand to those of other vocabularies'],
  ['context.jsonld', 'everyday names for JSON-LD'],
  ['frame.jsonld', 'one tree of an article'],
] as const

/**
 * The files that publish the vocabulary: its page, its forms for machines, and the rules that lead to them.
 *
 * @param sample The graph of one article, for the examples.
 * @param pages Where the files will be served; ends in `/`.
 * @returns Name and content.
 */
export async function writeVocabularySite(
  settings: RdfSettings,
  sample: readonly Quad[],
  pages: string,
): Promise<ReadonlyMap<string, string>> {
  const turtle = readOntologyFile('newsfacts.ttl', settings)
  const quads = readRdf(turtle)
  const jsonLd = await toJsonLd(quads, readContext(settings))
  const forms: readonly (readonly [file: string, what: string, mediaType: string, content: string])[] = [
    ['newsfacts.ttl', 'Turtle', 'text/turtle', turtle],
    ['newsfacts.jsonld', 'JSON-LD', 'application/ld+json', jsonLd],
    ['newsfacts.rdf', 'RDF/XML', 'application/rdf+xml', toRdfXml(quads, settings)],
    ['newsfacts.nt', 'N-Triples', 'application/n-triples', writeNQuads(quads)],
  ]
  const downloads = [...forms.map(([file, what]) => [file, what] as const), ...companions]
  const served = forms.map(([file, , mediaType]) => ({ file, mediaTypes: [mediaType] }))
  return new Map<string, string>([
    ['index.html', toPage(settings, quads, sample, downloads, jsonLd)],
    ...forms.map(([file, , , content]) => [file, content] as const),
    ...companions.map(([file]) => [file, readOntologyFile(file, settings)] as const),
    ['.htaccess', writeHtaccess('ns', pages, served)],
  ])
}

function toPage(
  settings: RdfSettings,
  quads: readonly Quad[],
  sample: readonly Quad[],
  downloads: readonly (readonly [string, string])[],
  jsonLd: string,
): string {
  const graph = indexQuads(quads)
  const shapes = indexQuads(readRdf(readOntologyFile('shapes.ttl', settings)))
  const vocabulary = toIri(settings.namespace.slice(0, -1))
  const prefixes = prefixesOf(settings)
  const [article = vocabulary] = subjectsOf(indexQuads(sample), rdf.type, schema.NewsArticle)
  return writeVocabularyPage({
    head: readVocabularyHead(graph, vocabulary),
    prefixes,
    terms: readVocabularyTerms(graph, settings.namespace),
    demands: (iri: NamedNode) => demandsOn(shapes, iri),
    borrowed: (iri: NamedNode) => borrowedBy(shapes, iri, settings.namespace),
    example: (iri: NamedNode) => exampleOf(iri.value, sample, article.value, prefixes),
    short: (iri: NamedNode) => compact(iri.value, prefixes),
    downloads,
    changes: readChangeNotes(graph, vocabulary),
    jsonLd,
  })
}
