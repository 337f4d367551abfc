import { areDisjoint, boundsOf } from '../rdf/edtf.ts'
import { comparisonGraphIri, contradictionIri, localName, ruleIri } from '../rdf/iri.ts'
import { indexQuads } from '../rdf/read.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { type NamedNode, type Quad, toIri, toQuad, toText } from '../rdf/terms.ts'
import { dcterms, newsfactsTerms, prov, rdf, rdfs, schema } from '../rdf/vocabulary.ts'
import { sortQuads } from './order.ts'

/** One claim with a start, as comparison sees it. */
interface DatedClaim {
  readonly node: NamedNode
  /** Its subject, predicate and object. */
  readonly triple: string
  /** What its object is called. */
  readonly label: string
  /** EDTF. */
  readonly since: string
  /** `2019 - 20 = 1999`, where the start was worked out. */
  readonly arithmetic: string | undefined
}

const rule = { name: 'disjoint-start', formula: 'same subject, predicate and object; disjoint nf:since periods' }

/** A mark of EDTF for a date that is not sure. Matches the `~` of `2019-10~`; not `2019-10`. */
const doubt = /[?~%X]/

/**
 * What the claims of several articles cannot hold together: the same triple with two starts that have no day in
 * common. Each pair becomes an `nf:Contradiction`, which changes neither claim and takes no side. Starts that are
 * themselves in doubt contradict nothing.
 *
 * @param quads All articles together.
 * @returns Quads of a graph of their own, sorted; empty where all agrees.
 */
export function findContradictions(quads: readonly Quad[], settings: RdfSettings): readonly Quad[] {
  const byTriple = new Map<string, DatedClaim[]>()
  for (const claim of datedClaims(quads, settings)) {
    const known = byTriple.get(claim.triple)
    if (known) known.push(claim)
    else byTriple.set(claim.triple, [claim])
  }
  const pairs = [...byTriple.values()].flatMap(pairsOf).filter(([one, other]) => haveDisjointStarts(one, other))
  return sortQuads(pairs.flatMap(([one, other]) => toContradiction(one, other, settings)))
}

/** Each claim with each later one. */
function pairsOf(claims: readonly DatedClaim[]): readonly (readonly [DatedClaim, DatedClaim])[] {
  return claims.flatMap((one, index) => claims.slice(index + 1).map((other) => [one, other] as const))
}

function haveDisjointStarts(one: DatedClaim, other: DatedClaim): boolean {
  if (doubt.test(one.since + other.since)) return false
  const [first, second] = [boundsOf(one.since), boundsOf(other.since)]
  return first !== undefined && second !== undefined && areDisjoint(first, second)
}

/** Claims with a start, the earliest first, those with one start by name. */
function datedClaims(quads: readonly Quad[], settings: RdfSettings): readonly DatedClaim[] {
  const { since } = newsfactsTerms(settings.namespace)
  const graph = indexQuads(quads.filter(({ predicate }) => isCompared(predicate.value, since.value)))
  const firstValue = (subject: string | undefined, ...properties: readonly NamedNode[]): string | undefined => {
    // Asked for no subject, the index takes every one.
    if (subject === undefined) return undefined
    return properties.flatMap((property) => graph.getObjects(subject, property, null).map(({ value }) => value))[0]
  }

  return graph
    .getSubjects(since, null, null)
    .map(({ value: claim }): DatedClaim => {
      const object = firstValue(claim, rdf.object) ?? ''
      return {
        node: toIri(claim),
        triple: [firstValue(claim, rdf.subject), firstValue(claim, rdf.predicate), object].join(' '),
        label: firstValue(object, schema.name, rdfs.label) ?? localName({ value: object }).replaceAll('-', ' '),
        since: firstValue(firstValue(claim, since), rdf.value) ?? '',
        arithmetic: firstValue(firstValue(claim, prov.wasGeneratedBy), rdf.value),
      }
    })
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

function sortKey({ since, node }: DatedClaim): string {
  return `${since} ${node.value}`
}

/** Predicates that comparison looks at: a small part of a graph. */
function isCompared(predicate: string, since: string): boolean {
  return predicate === since || comparedPredicates.has(predicate)
}

const comparedPredicates = new Set(
  [rdf.subject, rdf.predicate, rdf.object, rdf.value, prov.wasGeneratedBy, schema.name, rdfs.label].map(
    ({ value }) => value,
  ),
)

function toContradiction(one: DatedClaim, other: DatedClaim, settings: RdfSettings): readonly Quad[] {
  const graph = comparisonGraphIri(settings)
  const node = contradictionIri(settings, one.node, other.node)
  const ruleNode = ruleIri(settings, rule.name)
  const comment = `${one.label} since ${startOf(one)} against since ${startOf(other)}`
  return [
    toQuad(node, rdf.type, newsfactsTerms(settings.namespace).Contradiction, graph),
    toQuad(node, prov.wasDerivedFrom, one.node, graph),
    toQuad(node, prov.wasDerivedFrom, other.node, graph),
    toQuad(node, dcterms.conformsTo, ruleNode, graph),
    toQuad(node, rdfs.comment, toText(comment, 'en'), graph),
    toQuad(ruleNode, rdf.type, prov.Plan, graph),
    toQuad(ruleNode, rdfs.label, toText(rule.name), graph),
    toQuad(ruleNode, rdf.value, toText(rule.formula), graph),
  ]
}

/** `1996-07`, or `1999 (2019 - 20 = 1999)` where it was worked out. */
function startOf({ since, arithmetic }: DatedClaim): string {
  return arithmetic === undefined ? since : `${since} (${arithmetic})`
}
