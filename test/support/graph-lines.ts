import { prefixesOf } from '../../src/rdf/prefixes.ts'
import { indexQuads, nodesOf, subjectsOf, valuesOf } from '../../src/rdf/read.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { type NamedNode, type Quad, toIri } from '../../src/rdf/terms.ts'
import { dcterms, newsfactsTerms, nif, prov, rdf } from '../../src/rdf/vocabulary.ts'

const nf = newsfactsTerms(defaultRdfSettings.namespace)
const prefixes = [...prefixesOf(defaultRdfSettings)]

/** An article's part of an IRI. Matches the beginning of `…/article/f9d7ce7d5ae30267#char=0,5`. */
const articlePart = /^.*\/article\/[0-9a-f]{16}/

/** `person:ada-berg`, `<#char=0,5>`, or a literal as it stands. */
export function short(term: Quad['object']): string {
  if (term.termType === 'Literal') return term.language === '' ? `"${term.value}"` : `"${term.value}"@${term.language}`
  if (articlePart.test(term.value)) return `<${term.value.replace(articlePart, '')}>`
  const [prefix, namespace] = prefixes.find(([, namespace]) => term.value.startsWith(namespace)) ?? []
  return namespace === undefined ? `<${term.value}>` : `${prefix}:${term.value.slice(namespace.length)}`
}

/** Triples as lines `subject predicate object`, sorted. */
export function linesOf(quads: readonly Quad[]): readonly string[] {
  return quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(short).join(' ')).sort()
}

/** What a claim says and on what it stands: a triple, its voice and basis, qualifiers, evidence, rule and arithmetic. */
export interface ClaimLine {
  readonly triple: string
  readonly voice: string
  readonly basis: string
  readonly evidence: readonly string[]
  readonly by: string
  readonly qualifiers?: readonly string[]
}

/** The claims of a graph, sorted by triple; evidence and voices of speakers as their words. */
export function claimsIn(quads: readonly Quad[]): readonly ClaimLine[] {
  const graph = indexQuads(quads)
  const one = (node: NamedNode, property: NamedNode) => valuesOf(graph, node, property).map(short).join()
  const words = (node: NamedNode) => valuesOf(graph, node, nif.anchorOf)[0]?.value ?? short(node)
  const claims = subjectsOf(graph, rdf.type, nf.Claim).map((claim): ClaimLine => {
    const qualifiers = [nf.level, nf.since, nf.until, dcterms.temporal, dcterms.type].flatMap((property) =>
      valuesOf(graph, claim, property).map((value) => `${short(property)} ${short(value)}`),
    )
    const arithmetic = nodesOf(graph, claim, prov.wasGeneratedBy).map((derivation) => one(derivation, rdf.value))
    const line = {
      triple: [rdf.subject, rdf.predicate, rdf.object].map((part) => one(claim, part)).join(' '),
      voice: nodesOf(graph, claim, nf.claimedIn).map(words).join(),
      basis: one(claim, nf.basis),
      evidence: nodesOf(graph, claim, nf.evidence).map(words).sort(),
      by: [...nodesOf(graph, claim, dcterms.conformsTo).map(short), ...arithmetic].join(),
    }
    return qualifiers.length > 0 ? { ...line, qualifiers } : line
  })
  return claims.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/** The plain triples with these predicates, as lines. */
export function plainTriples(quads: readonly Quad[], ...predicates: readonly NamedNode[]): readonly string[] {
  return linesOf(quads.filter(({ predicate }) => predicates.some((one) => one.equals(predicate))))
}

/** An IRI from its prefixed form. */
export function iriOf(name: string): NamedNode {
  const colon = name.indexOf(':')
  const [, namespace] = prefixes.find(([prefix]) => prefix === name.slice(0, colon)) ?? []
  return toIri(`${namespace}${name.slice(colon + 1)}`)
}
