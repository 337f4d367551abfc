import { sortQuads } from '../graph/order.ts'
import type { WrittenFile } from '../graph/written-files.ts'
import { dataSetIri, ontologyVersionIri, partIri, softwareIri } from '../rdf/iri.ts'
import { prefixesOf } from '../rdf/prefixes.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { type NamedNode, type Quad, toInteger, toIri, toQuad, toText, toTyped, type Value } from '../rdf/terms.ts'
import { dcterms, prov, rdf, schema } from '../rdf/vocabulary.ts'
import { writeTriples } from '../rdf/write.ts'
import { dcatTerms, descriptionTerm, licenceTerm, spdx, spdxNamespace, voidTerms, xsdTerms } from './catalogue-terms.ts'
import { countTerms } from './term-counts.ts'
import { compact } from './term-example.ts'

/** What a build has written, for those who describe it. */
export interface DataSet {
  readonly settings: RdfSettings
  /** Version of the software that made it. */
  readonly version: string
  readonly quads: readonly Quad[]
  /** IRIs of the articles, in order. */
  readonly articles: readonly NamedNode[]
  /** By path below the output folder. */
  readonly files: ReadonlyMap<string, WrittenFile>
  /** The licence under which the data may be used; undefined if none was given. */
  readonly licence: NamedNode | undefined
}

/** Media types of the files of a graph by ending; other files are no distribution of it. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['ttl', 'text/turtle'],
  ['jsonld', 'application/ld+json'],
  ['nq', 'application/n-quads'],
])

/** Where media types have their names. */
const mediaTypeSpace = 'https://www.iana.org/assignments/media-types/'

/** The prefixes that a description uses. */
const usedPrefixes: ReadonlySet<string> = new Set(
  'dcat dcterms itsrdf nf nif org prov rdf rdfs schema skos void xsd'.split(' '),
)

/**
 * The description of a whole data set in Turtle, for the catalogues and stores that read VoID and DCAT: how many triples,
 * things, members of each class and uses of each property; each file with media type, size and checksum; the licence; and
 * the run that made it (PROV). The files are named relative to the description, which stands beside them. No clock and
 * no host: the same articles give the same bytes.
 */
export function describeDataSet(dataSet: DataSet): string {
  const known = [...prefixesOf(dataSet.settings)].filter(([prefix]) => usedPrefixes.has(prefix))
  const prefixes = new Map([...known, ['spdx', spdxNamespace]])
  const declarations = [...prefixes].map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`).join('')
  const node = dataSetIri(dataSet.settings, dataSet.articles, dataSet.version)
  const quads = sortQuads(
    [describeWhole, describeCounts, describeRun, describeFiles].flatMap((describe) => describe(dataSet, node)),
  )
  return `${declarations}\n${writeTriples(quads, prefixes, `${node.value}/`)}`
}

/** A triple of the description. */
type Say = (subject: NamedNode, predicate: NamedNode, ...objects: readonly Value[]) => readonly Quad[]

function sayIn(graph: NamedNode): Say {
  return (subject, predicate, ...objects) => objects.map((object) => toQuad(subject, predicate, object, graph))
}

/** A part of the description: `…/class-Claim`. */
const partOf = (node: NamedNode, name: string): NamedNode => toIri(`${node.value}/#${name}`)

/** What is in every data set. */
const contents =
  'Who said what, in which role, at which event; partnerships, memberships and themes: as the articles have them, each on exact characters.'

function describeWhole({ settings, articles, licence }: DataSet, node: NamedNode): readonly Quad[] {
  const say = sayIn(node)
  return [
    ...say(node, rdf.type, voidTerms.Dataset, dcatTerms.Dataset),
    ...say(node, dcterms.title, toText(`Facts in ${articles.length} news articles`, 'en')),
    ...say(node, descriptionTerm, toText(contents, 'en')),
    ...say(node, dcterms.conformsTo, ontologyVersionIri(settings)),
    ...say(node, voidTerms.vocabulary, toIri(settings.namespace)),
    ...say(node, voidTerms.uriSpace, toText(settings.base)),
    ...(licence ? say(node, licenceTerm, licence) : []),
    ...say(node, dcterms.source, ...articles),
    ...say(node, voidTerms.subset, ...articles.map((article) => partIri(article, 'dataset'))),
  ]
}

/** How much of what is in it; a class and a property have a part of the data set each. */
function describeCounts({ settings, quads }: DataSet, node: NamedNode): readonly Quad[] {
  const say = sayIn(node)
  const prefixes = prefixesOf(settings)
  const named = (kind: string, iri: string) => partOf(node, `${kind}-${compact(iri, prefixes).replace(':', '-')}`)
  const { triples, subjects, objects, classes, properties } = countTerms(quads)
  return [
    ...say(node, voidTerms.triples, toInteger(triples)),
    ...say(node, voidTerms.distinctSubjects, toInteger(subjects)),
    ...say(node, voidTerms.distinctObjects, toInteger(objects)),
    ...say(node, voidTerms.classes, toInteger(classes.length)),
    ...say(node, voidTerms.properties, toInteger(properties.length)),
    ...classes.flatMap(([iri, count]) => [
      ...say(node, voidTerms.classPartition, named('class', iri)),
      ...say(named('class', iri), voidTerms.class, toIri(iri)),
      ...say(named('class', iri), voidTerms.entities, toInteger(count)),
    ]),
    ...properties.flatMap(([iri, count]) => [
      ...say(node, voidTerms.propertyPartition, named('property', iri)),
      ...say(named('property', iri), voidTerms.property, toIri(iri)),
      ...say(named('property', iri), voidTerms.triples, toInteger(count)),
    ]),
  ]
}

/** The run that made it, and with what. */
function describeRun({ settings, version, articles }: DataSet, node: NamedNode): readonly Quad[] {
  const say = sayIn(node)
  const [run, software] = [partOf(node, 'run'), softwareIri(settings, version)]
  return [
    ...say(node, prov.wasGeneratedBy, run),
    ...say(run, rdf.type, prov.Activity),
    ...say(run, prov.used, ...articles),
    ...say(run, prov.wasAssociatedWith, software),
    ...say(software, rdf.type, prov.SoftwareAgent),
    ...say(software, schema.name, toText('newsfacts')),
    ...say(software, schema.softwareVersion, toText(version)),
  ]
}

/** The files of the whole graph: those of single articles are in the manifest. */
function describeFiles({ files }: DataSet, node: NamedNode): readonly Quad[] {
  const say = sayIn(node)
  return [...files].flatMap(([path, { bytes, sha256 }]) => {
    const mediaType = mediaTypes.get(path.slice(path.lastIndexOf('.') + 1))
    if (mediaType === undefined || path.includes('/')) return []
    const [distribution, checksum, file] = [
      partOf(node, path),
      partOf(node, `${path}-sha256`),
      toIri(`${node.value}/${path}`),
    ]
    return [
      ...say(node, dcatTerms.distribution, distribution),
      ...say(node, voidTerms.dataDump, file),
      ...say(distribution, rdf.type, dcatTerms.Distribution),
      ...say(distribution, dcatTerms.downloadURL, file),
      ...say(distribution, dcatTerms.mediaType, toIri(mediaTypeSpace + mediaType)),
      ...say(distribution, dcatTerms.byteSize, toTyped(String(bytes), xsdTerms.nonNegativeInteger)),
      ...say(distribution, spdx.checksum, checksum),
      ...say(checksum, rdf.type, spdx.Checksum),
      ...say(checksum, spdx.algorithm, spdx.checksumAlgorithm_sha256),
      ...say(checksum, spdx.checksumValue, toTyped(sha256, xsdTerms.hexBinary)),
    ]
  })
}
