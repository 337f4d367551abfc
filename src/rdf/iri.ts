import { createHash } from 'node:crypto'
import type { RdfSettings } from './settings.ts'
import { extendIri, type NamedNode, toIri, toNTriples, type Value } from './terms.ts'

/** Hexadecimal digits of a hash in the name of a claim: 48 bits, for the claims of one article. */
const claimDigits = 12

/** Hexadecimal digits of a hash that names something in the whole graph: 64 bits. */
const globalDigits = 16

/** `owl:versionInfo` of the vocabulary; a test keeps the two equal. */
export const ontologyVersion = '0.1.0'

/** Rooms of shared things: the first part of their names, and their prefix in Turtle. */
export const rooms = [
  'country',
  'date',
  'event',
  'organisation',
  'partnership',
  'person',
  'place',
  'post',
  'rule',
  'theme',
  'thing',
] as const

/** One of {@link rooms}. */
export type Room = (typeof rooms)[number]

/** `PARTY--PARTY`, parties in code unit order: between whom it is, whoever is named first. */
export function partnershipSlug(parties: readonly string[]): string {
  return [...new Set(parties)].sort().join('--')
}

/** A thing that articles share: `https://…/person/han-chuon-naron`; `slug` is not empty. */
export function thingIri(settings: RdfSettings, room: Room, slug: string): NamedNode {
  return toIri(`${settings.base}${room}/${slug}`)
}

/** The scheme of all themes. */
export function themeSchemeIri(settings: RdfSettings): NamedNode {
  return toIri(`${settings.base}theme`)
}

/** A period, shared by all articles: `…/date/1996-07`, `…/date/2018--open` for `2018/..`. */
export function periodIri(settings: RdfSettings, edtf: string): NamedNode {
  const name = edtf
    .replaceAll('/', '--')
    .replaceAll('..', 'open')
    .replaceAll('?', '-uncertain')
    .replaceAll('~', '-approximate')
    .replaceAll('%', '-uncertain-approximate')
  return thingIri(settings, 'date', name)
}

/** A rule: `…/rule/statement--name-verb` for `statement/name-verb`. */
export function ruleIri(settings: RdfSettings, rule: string): NamedNode {
  return thingIri(settings, 'rule', rule.replaceAll('/', '--'))
}

/** The program that made a graph: `…/software/newsfacts-0.1.0`. */
export function softwareIri(settings: RdfSettings, version: string): NamedNode {
  return toIri(`${settings.base}software/newsfacts-${version}`)
}

/** The version of the vocabulary that the graph follows, as `ontology/newsfacts.ttl` gives it. */
export function ontologyVersionIri(settings: RdfSettings): NamedNode {
  return toIri(`${settings.namespace.slice(0, -1)}/${ontologyVersion}`)
}

/** An article, by the SHA-256 of its text: the same text under two addresses is one article. */
export function articleIri(settings: RdfSettings, sha256: string): NamedNode {
  return toIri(`${settings.base}article/${sha256.slice(0, globalDigits)}`)
}

/** All that one version of the program made of some articles: `…/data-set/…`, a hash over both. */
export function dataSetIri(settings: RdfSettings, articles: readonly NamedNode[], version: string): NamedNode {
  const hash = digest([version, ...articles.map(toNTriples).sort()])
  return toIri(`${settings.base}data-set/${hash.slice(0, globalDigits)}`)
}

/** The graph of an article in N-Quads. */
export function articleGraphIri(article: NamedNode): NamedNode {
  return partIri(article, 'graph')
}

/** The graph of what follows from several articles together. */
export function comparisonGraphIri(settings: RdfSettings): NamedNode {
  return toIri(`${settings.base}comparison`)
}

/** Something that belongs to one article alone: `…/article/f3e7581d65ab3c89#agent-107,116`. */
export function partIri(article: NamedNode, part: string): NamedNode {
  return extendIri(article, `#${part}`)
}

/** Characters `begin` to `end` of an article, in code points, end exclusive (the form of RFC 5147). */
export function spanIri(article: NamedNode, begin: number, end: number): NamedNode {
  return partIri(article, `char=${begin},${end}`)
}

/** What makes a claim this claim and no other; its evidence does not, so the same said twice is one claim. */
export interface ClaimIdentity {
  readonly subject: NamedNode
  readonly predicate: NamedNode
  readonly object: Value
  readonly qualifiers: readonly (readonly [NamedNode, Value])[]
  readonly claimedIn: NamedNode
  readonly basis: NamedNode
}

/** `#hasMember-8d67a14279f3`: the predicate's local name, and a hash over the N-Triples terms of the claim. */
export function claimIri(article: NamedNode, claim: ClaimIdentity): NamedNode {
  const qualifiers = claim.qualifiers.map(([property, value]) => `${toNTriples(property)} ${toNTriples(value)}`)
  const triple = [claim.subject, claim.predicate, claim.object].map(toNTriples)
  const voice = [claim.claimedIn, claim.basis].map(toNTriples)
  const hash = digest([...triple, ...qualifiers.sort(), ...voice])
  return partIri(article, `${localName(claim.predicate)}-${hash.slice(0, claimDigits)}`)
}

/** `#derivation-…`: a hash over the rule, what it started from, and its arithmetic. */
export function derivationIri(
  article: NamedNode,
  rule: NamedNode,
  used: readonly NamedNode[],
  arithmetic: string,
): NamedNode {
  const inputs = used.map(toNTriples).sort()
  return partIri(article, `derivation-${digest([toNTriples(rule), ...inputs, arithmetic]).slice(0, claimDigits)}`)
}

/** `…/contradiction/…`: a hash over the two claims, whichever is named first. */
export function contradictionIri(settings: RdfSettings, one: NamedNode, other: NamedNode): NamedNode {
  const hash = digest([one, other].map(toNTriples).sort())
  return toIri(`${settings.base}contradiction/${hash.slice(0, globalDigits)}`)
}

/** The part of an IRI after its last `#` or `/`. */
export function localName(iri: { readonly value: string }): string {
  return iri.value.slice(Math.max(iri.value.lastIndexOf('#'), iri.value.lastIndexOf('/')) + 1)
}

function digest(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n'), 'utf8').digest('hex')
}
