import { createPublicKey, type KeyObject, sign } from 'node:crypto'
import { sortQuads } from '../graph/order.ts'
import { inReadingOrder } from '../graph/reading-order.ts'
import { softwareIri } from '../rdf/iri.ts'
import { prefixesOf } from '../rdf/prefixes.ts'
import { type NamedNode, type Quad, toIri, toQuad, toText, type Value } from '../rdf/terms.ts'
import { dcterms, prov, rdf } from '../rdf/vocabulary.ts'
import { writeTriples } from '../rdf/write.ts'
import { type ArticleFacts, type FactRecord, readFacts } from './fact-record.ts'
import type { ExportInput, Write } from './format.ts'
import { type NodeFacts, toParts } from './nanopub-parts.ts'
import { declarePrefixes } from './trig.ts'
import { artifactCode, draftIri, normalize, withCode } from './trusty.ts'

const np = (name: string) => toIri(`http://www.nanopub.org/nschema#${name}`)
const npx = (name: string) => toIri(`http://purl.org/nanopub/x/${name}`)

/** The graphs of a nanopublication, in the order in which they are written. */
const parts = ['head', 'assertion', 'provenance', 'pubinfo'] as const

type Part = (typeof parts)[number]

/**
 * Nanopublications in TriG, one for each fact: the fact, the words and the voice it stands on, the program that made
 * it. Each has a trusty IRI, a hash over its own content; with a key it is signed (RSA, SHA-256) before it is hashed. No
 * time of making is in it, so the same fact is the same nanopublication.
 */
export const writeNanopubs: Write = (input) => {
  const prefixes = prefixesOf(input.settings)
  const texts = [...declarePrefixes(prefixes)]
  for (const article of readFacts(input.quads, input.settings)) {
    for (const group of byNode(article.facts)) texts.push(writeOne(toNanopub(article, group, input), prefixes))
  }
  return texts.join('')
}

/** The facts of one node: a partnership is one, however many parties and places it has. */
function byNode(facts: readonly FactRecord[]): Iterable<NodeFacts> {
  const groups = new Map<string, { node: NamedNode; facts: FactRecord[] }>()
  for (const fact of facts) {
    const known = groups.get(fact.node.value)
    if (known) known.facts.push(fact)
    else groups.set(fact.node.value, { node: fact.node, facts: [fact] })
  }
  return groups.values()
}

/** The IRI and the quads of one nanopublication. */
interface Nanopub {
  readonly iri: string
  readonly quads: readonly Quad[]
}

function toNanopub(article: ArticleFacts, group: NodeFacts, { settings, version, key }: ExportInput): Nanopub {
  const start = `${settings.base}np/`
  const name = (local: string) => toIri(draftIri(start) + local)
  const put = (part: Part, subject: NamedNode, predicate: NamedNode, object: Value) =>
    toQuad(subject, predicate, object, name(`#${part}`))
  const move = (part: Part) => (quad: Quad) =>
    // Facts are IRIs and literals only: a graph of this project has no blank node.
    put(part, quad.subject as NamedNode, quad.predicate as NamedNode, quad.object as Value)

  const self = name('')
  const { assertion, provenance } = toParts(article, group)
  const unsigned = [
    put('head', self, rdf.type, np('Nanopublication')),
    put('head', self, np('hasAssertion'), name('#assertion')),
    put('head', self, np('hasProvenance'), name('#provenance')),
    put('head', self, np('hasPublicationInfo'), name('#pubinfo')),
    ...assertion.map(move('assertion')),
    put('provenance', name('#assertion'), prov.wasDerivedFrom, article.article),
    ...provenance.map(move('provenance')),
    put('pubinfo', self, dcterms.creator, softwareIri(settings, version)),
    put('pubinfo', self, prov.wasDerivedFrom, group.node),
  ]
  const quads = key ? signQuads(unsigned, start, key) : unsigned
  const code = artifactCode(quads, start)
  return { iri: start + code, quads: quads.map((quad) => withCode(quad, start, code)) }
}

/** Adds key and signature: the signature is over all quads but itself, the code still open. */
function signQuads(quads: readonly Quad[], start: string, key: KeyObject): readonly Quad[] {
  const self = toIri(draftIri(start))
  const [element, graph] = [toIri(`${self.value}#sig`), toIri(`${self.value}#pubinfo`)]
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
  const withKey = [
    ...quads,
    toQuad(element, npx('hasAlgorithm'), toText('RSA'), graph),
    toQuad(element, npx('hasPublicKey'), toText(publicKey), graph),
    toQuad(element, npx('hasSignatureTarget'), self, graph),
  ]
  const signature = sign('sha256', Buffer.from(normalize(withKey, start), 'utf8'), key).toString('base64')
  return [...withKey, toQuad(element, npx('hasSignature'), toText(signature), graph)]
}

function writeOne({ iri, quads }: Nanopub, prefixes: ReadonlyMap<string, string>): string {
  const graphs = parts.map((part) => {
    const ofPart = quads.filter(({ graph }) => graph.value === `${iri}#${part}`)
    const triples = inReadingOrder(sortQuads(ofPart))
    return `<#${part}> {\n${writeTriples(triples, prefixes, iri)}}\n`
  })
  return `\n@base <${iri}> .\n\n${graphs.join('')}`
}
