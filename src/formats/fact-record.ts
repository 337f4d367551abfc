import { groupByGraph } from '../rdf/by-graph.ts'
import { type IndexedQuads, indexQuads, nodesOf, subjectsOf, valuesOf } from '../rdf/read.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import type { NamedNode, Quad, Value } from '../rdf/terms.ts'
import { dcterms, itsrdf, type Newsfacts, newsfactsTerms, nif, prov, rdf, schema } from '../rdf/vocabulary.ts'

/** What a fact can be: words of a speaker, a triple in a voice, a theme in a list, a gathering, a relation. */
export type FactKind = 'statement' | 'claim' | 'theme' | 'event' | 'partnership'

/** The graph of one article, with its facts. */
export interface ArticleFacts {
  readonly article: NamedNode
  readonly graph: IndexedQuads
  readonly nf: Newsfacts
  /** Statements, claims, themes, events, partnerships; each by IRI in the order of code units. */
  readonly facts: readonly FactRecord[]
}

/** One fact and where the graph of its article keeps the parts of it. */
export interface FactRecord {
  /** The node of the fact: a statement, claim, event or partnership; for a theme the words that name it. */
  readonly node: NamedNode
  readonly kind: FactKind
  /** Of whom or what; the speaker of a statement, the article for a theme and an event. */
  readonly subject: NamedNode
  /** What is said of the subject; undefined for a statement, whose words say it. */
  readonly predicate: NamedNode | undefined
  readonly object: Value | undefined
  /** Who vouches: the article, or the statement of a speaker. */
  readonly voice: NamedNode
  /** The stretches of the text that show it; empty where it comes from outside of the text. */
  readonly evidence: readonly NamedNode[]
}

/**
 * The facts of a data set, article by article in the order of their first quad; the index of an article is made when it
 * is asked for. What follows from several articles together (contradictions) is no fact of one, and left out.
 */
export function* readFacts(quads: readonly Quad[], settings: RdfSettings): Generator<ArticleFacts> {
  const nf = newsfactsTerms(settings.namespace)
  for (const ofGraph of groupByGraph(quads).values()) {
    const graph = indexQuads(ofGraph)
    const [article] = subjectsOf(graph, rdf.type, schema.NewsArticle)
    if (article) yield { article, graph, nf, facts: factsIn(graph, nf, article) }
  }
}

function factsIn(graph: IndexedQuads, nf: Newsfacts, article: NamedNode): readonly FactRecord[] {
  const voiceAt = createVoices(graph, nf, article)
  return [
    ...subjectsOf(graph, rdf.type, nf.ReportedStatement).flatMap((node) => statement(graph, nf, node)),
    ...subjectsOf(graph, rdf.type, nf.Claim).flatMap((node) => claim(graph, nf, node)),
    ...subjectsOf(graph, itsrdf.taIdentRef, null).flatMap((node) => theme(graph, node, article, voiceAt)),
    ...[schema.Event, schema.EventSeries].flatMap((type) =>
      subjectsOf(graph, rdf.type, type).flatMap((node) => gathering(graph, nf, node, article)),
    ),
    ...subjectsOf(graph, rdf.type, nf.Partnership).flatMap((node) => parties(graph, nf, node, voiceAt)),
  ]
}

/** A statement inside another is in the voice of the outer one. */
function statement(graph: IndexedQuads, nf: Newsfacts, node: NamedNode): readonly FactRecord[] {
  return nodesOf(graph, node, nf.speaker).flatMap((subject) =>
    nodesOf(graph, node, schema.isPartOf).map((voice) => {
      return { node, kind: 'statement', subject, predicate: undefined, object: undefined, voice, evidence: [node] }
    }),
  )
}

function claim(graph: IndexedQuads, nf: Newsfacts, node: NamedNode): readonly FactRecord[] {
  const [subject] = nodesOf(graph, node, rdf.subject)
  const [predicate] = nodesOf(graph, node, rdf.predicate)
  const [object] = valuesOf(graph, node, rdf.object)
  const [voice] = nodesOf(graph, node, nf.claimedIn)
  if (!subject || !predicate || !object || !voice) return []
  return [{ node, kind: 'claim', subject, predicate, object, voice, evidence: nodesOf(graph, node, nf.evidence) }]
}

function theme(
  graph: IndexedQuads,
  node: NamedNode,
  article: NamedNode,
  voiceAt: (span: NamedNode) => NamedNode,
): readonly FactRecord[] {
  const [predicate, voice] = [schema.about, voiceAt(node)]
  return nodesOf(graph, node, itsrdf.taIdentRef).map((object) => {
    return { node, kind: 'theme', subject: article, predicate, object, voice, evidence: [node] }
  })
}

/** A gathering that a rule found; the series of one that has a number is found with it. */
function gathering(graph: IndexedQuads, nf: Newsfacts, node: NamedNode, article: NamedNode): readonly FactRecord[] {
  if (nodesOf(graph, node, dcterms.conformsTo).length === 0) return []
  const evidence = nodesOf(graph, node, nf.evidence)
  const predicate = schema.mentions
  return [{ node, kind: 'event', subject: article, predicate, object: node, voice: article, evidence }]
}

/** The parties, once for each place that shows the partnership: another place may be in another voice. */
function parties(
  graph: IndexedQuads,
  nf: Newsfacts,
  node: NamedNode,
  voiceAt: (span: NamedNode) => NamedNode,
): readonly FactRecord[] {
  const predicate = nf.party
  return nodesOf(graph, node, nf.evidence).flatMap((span) =>
    nodesOf(graph, node, predicate).map((object) => {
      return { node, kind: 'partnership', subject: node, predicate, object, voice: voiceAt(span), evidence: [span] }
    }),
  )
}

/** Tells in whose words a stretch stands: those of the innermost statement around it, else those of the article. */
function createVoices(graph: IndexedQuads, nf: Newsfacts, article: NamedNode): (span: NamedNode) => NamedNode {
  const offsets = (node: NamedNode) =>
    [nif.beginIndex, nif.endIndex].map((property) => Number(valuesOf(graph, node, property)[0]?.value))
  const statements = subjectsOf(graph, rdf.type, nf.ReportedStatement).map((node) => ({ node, offsets: offsets(node) }))
  const length = ([start = 0, end = 0]: readonly number[]) => end - start
  const fromShortest = statements.sort((a, b) => length(a.offsets) - length(b.offsets))
  return (span) => {
    const [start = 0, end = 0] = offsets(span)
    const around = fromShortest.find(({ offsets: [from = 0, to = 0] }) => from <= start && end <= to)
    return around?.node ?? article
  }
}

/** The rules that read or computed a node. */
export function rulesOf(graph: IndexedQuads, node: NamedNode): readonly NamedNode[] {
  const inputs = nodesOf(graph, node, prov.wasGeneratedBy).flatMap((derivation) =>
    nodesOf(graph, derivation, prov.used),
  )
  const isRule = (used: NamedNode) => nodesOf(graph, used, rdf.type).some((type) => type.equals(prov.Plan))
  return [...nodesOf(graph, node, dcterms.conformsTo), ...inputs.filter(isRule)]
}
