import { toRdfXml } from '../formats/rdf-xml.ts'
import { toJsonLd } from '../graph/json-ld.ts'
import { readContext, readExamples, readOntologyFile } from '../graph/ontology.ts'
import { prefixesOf } from '../rdf/prefixes.ts'
import { indexQuads, readRdf } from '../rdf/read.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { type NamedNode, type Quad, toIri } from '../rdf/terms.ts'
import { writeNQuads } from '../rdf/write.ts'
import { type Places, writeHtaccess } from './htaccess.ts'
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
 * @param sample A graph to take examples from; for terms that it does not use they are from `ontology/examples`.
 * @param places Where the files, and the things of graphs, will be served.
 * @returns Name and content.
 */
export async function writeVocabularySite(
  settings: RdfSettings,
  sample: readonly Quad[],
  places: Places,
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
  const served = forms.map(([file, , mediaType]) => ({ file, mediaType }))
  return new Map<string, string>([
    ['index.html', toPage(settings, quads, [...sample, ...readExamples(settings)], downloads, jsonLd)],
    ...forms.map(([file, , , content]) => [file, content] as const),
    ...companions.map(([file]) => [file, readOntologyFile(file, settings)] as const),
    ['.htaccess', writeHtaccess(settings, places, served)],
  ])
}

/** The terms of our own. */
export function readOwnTerms(settings: RdfSettings): readonly NamedNode[] {
  const graph = indexQuads(readRdf(readOntologyFile('newsfacts.ttl', settings)))
  return readVocabularyTerms(graph, settings.namespace).map(({ iri }) => iri)
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
  const articles = `${settings.base}article/`
  return writeVocabularyPage({
    head: readVocabularyHead(graph, vocabulary),
    prefixes,
    terms: readVocabularyTerms(graph, settings.namespace),
    demands: (iri: NamedNode) => demandsOn(shapes, iri),
    borrowed: (iri: NamedNode) => borrowedBy(shapes, iri, settings.namespace),
    example: (iri: NamedNode) => exampleOf(iri.value, sample, articles, prefixes),
    short: (iri: NamedNode) => compact(iri.value, prefixes),
    downloads,
    changes: readChangeNotes(graph, vocabulary),
    jsonLd,
  })
}
