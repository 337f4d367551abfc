import { prefixesOf } from '../rdf/prefixes.ts'
import { type IndexedQuads, isDescribed, nodesOf, subjectsOf } from '../rdf/read.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { iriProblem, type NamedNode, toIri } from '../rdf/terms.ts'
import { dcterms, itsrdf, newsfactsTerms, rdf, schema } from '../rdf/vocabulary.ts'
import { explainClaim, summary } from './explain-claim.ts'
import { entries, namesOf, type Scope, showSpan } from './explain-lines.ts'
import { nameOf } from './names.ts'

/**
 * A node of the graph in words. A claim: what it says, in whose voice, on what basis, by which rule and arithmetic, and
 * its words in the article, marked. A statement: who said it where, its words and those that attribute it. Anything
 * else: what is claimed of it, and what it said. A name with a prefix (`partnership:asean--ru`) is taken for its IRI.
 *
 * @returns Lines, each ended; `undefined` where the graph has no such node.
 */
export function explain(graph: IndexedQuads, name: string, settings: RdfSettings): string | undefined {
  const iri = expand(name, settings)
  if (iriProblem(iri) !== undefined) return undefined
  const node = toIri(iri)
  const scope = { graph, nf: newsfactsTerms(settings.namespace) }
  const types = nodesOf(graph, node, rdf.type).map(({ value }) => value)
  if (!isDescribed(graph, node)) return undefined
  const lines = types.includes(scope.nf.Claim.value)
    ? explainClaim(scope, node)
    : types.includes(scope.nf.ReportedStatement.value)
      ? explainStatement(scope, node)
      : explainThing(scope, node)
  return lines.map((line) => `${line}\n`).join('')
}

/** `…/partnership/asean--ru` for `partnership:asean--ru`; an IRI, and a name with an unknown prefix, as it is. */
function expand(name: string, settings: RdfSettings): string {
  const colon = name.indexOf(':')
  const namespace = prefixesOf(settings).get(name.slice(0, colon))
  return namespace === undefined ? name : namespace + name.slice(colon + 1)
}

function explainStatement(scope: Scope, statement: NamedNode): readonly string[] {
  const { graph, nf } = scope
  return [
    `${namesOf(scope, statement, nf.speaker).join(', ')}: a statement, as the article has it`,
    ...entries('', [statement.value]),
    '',
    ...entries('form', namesOf(scope, statement, nf.form)),
    ...entries('stance', namesOf(scope, statement, dcterms.type)),
    ...entries('as', namesOf(scope, statement, nf.inCapacity)),
    ...entries('at', namesOf(scope, statement, schema.recordedAt)),
    ...entries('about', namesOf(scope, statement, schema.about)),
    ...entries('part of', namesOf(scope, statement, schema.isPartOf)),
    ...entries('rule', namesOf(scope, statement, dcterms.conformsTo)),
    '',
    ...showSpan(scope, 'words', statement),
    ...nodesOf(graph, statement, nf.attribution).flatMap((span) => ['', ...showSpan(scope, 'said by', span)]),
    ...listClaims(scope, subjectsOf(graph, nf.claimedIn, statement)),
  ]
}

function explainThing(scope: Scope, thing: NamedNode): readonly string[] {
  const { graph, nf } = scope
  const places = [...nodesOf(graph, thing, nf.evidence), ...subjectsOf(graph, itsrdf.taIdentRef, thing)]
  return [
    nameOf(graph, nf, thing),
    ...entries('', [thing.value]),
    '',
    ...entries('is a', namesOf(scope, thing, rdf.type)),
    ...entries('rule', namesOf(scope, thing, dcterms.conformsTo)),
    ...showSpan(scope, 'words', thing),
    ...entries(
      'show',
      [nf.evidence, nf.attribution].flatMap((by) => namesAndIris(scope, subjectsOf(graph, by, thing))),
    ),
    ...places.flatMap((span) => ['', ...showSpan(scope, 'named', span)]),
    ...listClaims(
      scope,
      [rdf.subject, rdf.object].flatMap((part) => subjectsOf(graph, part, thing)),
    ),
    ...subjectsOf(graph, nf.speaker, thing).flatMap((statement) => [
      '',
      ...entries('said', [statement.value]),
      ...showSpan(scope, 'words', statement),
    ]),
  ]
}

/** What a span is the words of: a claim as a sentence, anything else by its name, and the IRI. */
function namesAndIris(scope: Scope, nodes: readonly NamedNode[]): readonly string[] {
  const { graph, nf } = scope
  return nodes.map((node) => {
    const isClaim = nodesOf(graph, node, rdf.type).some((type) => type.equals(nf.Claim))
    return `${isClaim ? summary(scope, node) : nameOf(graph, nf, node)}, ${node.value}`
  })
}

/** Claims as sentences, each with its name, under one label. */
function listClaims(scope: Scope, claims: readonly NamedNode[]): readonly string[] {
  const lines = claims.flatMap((claim) => [summary(scope, claim), claim.value])
  return lines.length > 0 ? ['', ...entries('claims', lines)] : []
}
