import { type IndexedQuads, indexTogether, nodesOf, subjectsOf, valuesOf } from '../rdf/read.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { type NamedNode, type Quad, toIri, toQuad, toText, type Value } from '../rdf/terms.ts'
import {
  dcat,
  dcterms,
  type Newsfacts,
  newsfactsTerms,
  nif,
  org,
  prov,
  rdf,
  rdfs,
  schema,
  skos,
} from '../rdf/vocabulary.ts'
import { nameOf, nameProperties } from './names.ts'
import { sortQuads } from './order.ts'

/** A triple without a graph. */
type Triple = readonly [NamedNode, NamedNode, Value]

/** What stands at the head of the file, so that nobody takes the view for the graph. */
export const simpleViewNote = [
  'The facts as plain triples, all voices together: what the articles say and what their speakers claim.',
  'Left out: who says it, in which words, on what basis; all statements; former and designate holders of a post;',
  'observers, candidates, partners and former members; what has ended; people and bodies without a fact.',
  'A partnership has one node with its parties, levels, fields and anniversaries, and one more for each level with a',
  'start. Every node has the IRI that it has in graph.ttl: ask there for the proof.',
].join('\n')

/** Claims about names and days of publication: no facts of the world. */
const aboutTexts: ReadonlySet<string> = new Set([schema.alternateName.value, schema.datePublished.value])

/** What says where words stand, in whose voice, and by which rule: most of a graph, and nothing that the view asks for. */
const proves = (nf: Newsfacts): ReadonlySet<string> =>
  new Set(
    [
      ...[nif.beginIndex, nif.endIndex, nif.referenceContext, nif.isString, schema.mentions, schema.isPartOf],
      ...[nf.evidence, nf.claimedIn, nf.basis, nf.attribution, nf.form, dcterms.conformsTo],
      ...[prov.wasQuotedFrom, prov.wasGeneratedBy, prov.used],
    ].map(({ value }) => value),
  )

/**
 * The graph as plain triples, for a first look and a first query:
 *
 *     SELECT * { ?p nf:party ?x ; nf:level ?l ; nf:since ?y }
 *
 * @param quads All articles together.
 * @returns Quads of one graph, sorted.
 */
export function simplify(quads: readonly Quad[], settings: RdfSettings): readonly Quad[] {
  const nf = newsfactsTerms(settings.namespace)
  const proof = proves(nf)
  const graph = indexTogether(quads.filter(({ predicate }) => !proof.has(predicate.value)))
  const facts = [...claimedFacts(graph, nf), ...partnerships(graph, nf)]
  const houses = facts.flatMap(([, , object]) => triplesOf(graph, object, [org.postIn]))
  const nodes = [...facts, ...houses].flatMap(([subject, , object]) => [subject, object])
  const named = new Map(nodes.filter((node) => node.termType === 'NamedNode').map((node) => [node.value, node]))
  const names = [...named.values()].flatMap((node) => describe(graph, nf, node))
  const view = toIri(`${settings.base}simple`)
  return sortQuads([...facts, ...houses, ...names].map((triple) => toQuad(...triple, view)))
}

/** What is claimed of a thing in any voice, and holds: not over, not yet to come. */
function claimedFacts(graph: IndexedQuads, nf: Newsfacts): readonly Triple[] {
  return subjectsOf(graph, rdf.type, nf.Claim).flatMap((claim) => {
    const [subject] = nodesOf(graph, claim, rdf.subject)
    const [predicate] = nodesOf(graph, claim, rdf.predicate)
    const [object] = valuesOf(graph, claim, rdf.object)
    if (!subject || !predicate || !object || aboutTexts.has(predicate.value) || isOver(graph, nf, claim)) return []
    return [[subject, predicate, object], ...phase(graph, nf, claim, subject, predicate, object)]
  })
}

/** Whether a claim says how it does not fully hold: a standing other than acting, or an end. */
function isOver(graph: IndexedQuads, nf: Newsfacts, claim: NamedNode): boolean {
  const standings = nodesOf(graph, claim, dcterms.type).filter((standing) => !standing.equals(nf.acting))
  return [...standings, ...nodesOf(graph, claim, nf.until)].length > 0
}

/** A level and its start, under the IRI of the claim: a partnership may have had several, each with its own start. */
function phase(
  graph: IndexedQuads,
  nf: Newsfacts,
  claim: NamedNode,
  partnership: NamedNode,
  predicate: NamedNode,
  level: Value,
): readonly Triple[] {
  if (!predicate.equals(nf.level)) return []
  return nodesOf(graph, claim, nf.since).flatMap((since) => [
    [claim, nf.level, level],
    [claim, nf.since, since],
    ...triplesOf(graph, partnership, [nf.party]).map(([, party, who]): Triple => [claim, party, who]),
  ])
}

function partnerships(graph: IndexedQuads, nf: Newsfacts): readonly Triple[] {
  return subjectsOf(graph, rdf.type, nf.Partnership).flatMap((node) => triplesOf(graph, node, [nf.party]))
}

/** What a node is, unless it is a claim here made a node of its own; what it is called; the days of a period. */
function describe(graph: IndexedQuads, nf: Newsfacts, node: NamedNode): readonly Triple[] {
  const kept = triplesOf(graph, node, keptProperties).filter(([, , value]) => !value.equals(nf.Claim))
  const isNamed = nameProperties.some((property) => valuesOf(graph, node, property).length > 0)
  return isNamed ? kept : [...kept, [node, rdfs.label, toText(nameOf(graph, nf, node), 'en')]]
}

/** What the view keeps of a node beside its facts: enough to show it, to compare dates, and to pass the shapes. */
const keptProperties = [rdf.type, ...nameProperties, skos.inScheme, rdf.value, dcat.startDate, dcat.endDate]

/** The triples of a node with these properties; none of a literal. */
function triplesOf(graph: IndexedQuads, node: Value, properties: readonly NamedNode[]): readonly Triple[] {
  if (node.termType === 'Literal') return []
  return properties.flatMap((property) =>
    valuesOf(graph, node, property).map((value): Triple => [node, property, value]),
  )
}
