import { nameProperties } from '../graph/names.ts'
import { sortQuads } from '../graph/order.ts'
import { type IndexedQuads, nodesOf, quadsOf } from '../rdf/read.ts'
import type { NamedNode, Quad } from '../rdf/terms.ts'
import { dcat, dcterms, nif, org, prov, rdf, schema } from '../rdf/vocabulary.ts'
import type { ArticleFacts, FactRecord } from './fact-record.ts'

/** A node of the graph with the facts that it is: one, or one for each party and place of a partnership. */
export interface NodeFacts {
  readonly node: NamedNode
  readonly facts: readonly FactRecord[]
}

/** What a nanopublication says, and what it rests on. */
export interface NanopubParts {
  readonly assertion: readonly Quad[]
  readonly provenance: readonly Quad[]
}

/**
 * Parts what the graph says of a fact. The assertion: its content, with the names of what it speaks of, and the plain
 * triple where the article vouches for it. The provenance: its voice, basis, rule, words and arithmetic, and the article.
 */
export function toParts({ article, graph, nf }: ArticleFacts, { node, facts }: NodeFacts): NanopubParts {
  const proofProperties = new Set(
    [
      ...[nf.claimedIn, nf.basis, nf.evidence, nf.attribution, dcterms.conformsTo],
      ...[prov.wasGeneratedBy, prov.wasDerivedFrom, prov.wasQuotedFrom],
      ...[nif.anchorOf, nif.beginIndex, nif.endIndex, nif.referenceContext],
    ].map(({ value }) => value),
  )
  const isProof = (quad: Quad) => proofProperties.has(quad.predicate.value)
  const own = quadsOf(graph, node)
  const plain = facts.flatMap(({ subject, predicate, object }) =>
    quadsOf(graph, subject).filter((quad) => predicate?.equals(quad.predicate) && object?.equals(quad.object)),
  )
  const content = [...own.filter((quad) => !isProof(quad)), ...plain]

  const proof = own.filter(isProof)
  const spans = iriObjects(proof).filter((span) => nodesOf(graph, span, nif.referenceContext).length > 0)
  const derivations = nodesOf(graph, node, prov.wasGeneratedBy).flatMap((derivation) => quadsOf(graph, derivation))
  const voices = facts.flatMap(({ voice }) => quadsOf(graph, voice))
  const speaker = voices.filter((quad) => quad.predicate.equals(nf.speaker))
  return {
    assertion: sortQuads([...content, ...nameAll(graph, iriObjects(content))]),
    provenance: sortQuads([
      ...proof,
      ...spans.flatMap((span) => quadsOf(graph, span).filter(isProof)),
      ...derivations,
      ...speaker,
      ...nameAll(graph, iriObjects([...speaker, ...derivations, ...proof])),
      ...quadsOf(graph, article).filter((quad) => articleProperties.has(quad.predicate.value)),
    ]),
  }
}

/** What tells a reader which article it is. */
const articleProperties: ReadonlySet<string> = new Set(
  [rdf.type, dcterms.identifier, schema.headline, schema.datePublished, schema.url].map(({ value }) => value),
)

/** Properties that tell what a thing is: type, names, the value of a period, the owner of a post. */
const namingProperties: ReadonlySet<string> = new Set(
  [rdf.type, ...nameProperties, rdf.value, dcat.startDate, dcat.endDate, org.postIn].map(({ value }) => value),
)

function iriObjects(quads: readonly Quad[]): readonly NamedNode[] {
  const nodes = quads.map(({ object }) => object).filter((object) => object.termType === 'NamedNode')
  return [...new Map(nodes.map((node) => [node.value, node])).values()]
}

function nameAll(graph: IndexedQuads, nodes: readonly NamedNode[]): readonly Quad[] {
  return nodes.flatMap((node) => quadsOf(graph, node).filter(({ predicate }) => namingProperties.has(predicate.value)))
}
