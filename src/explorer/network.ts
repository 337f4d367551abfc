import { type Ask, cell } from './ask.ts'
import type { Names } from './names.ts'
import type { Named } from './scope.ts'

/** Kinds of links between things, each with the pattern that finds them; `?a` and `?b` are the ends. */
const patterns = {
  role: '?claim rdf:predicate org:holds ; rdf:subject ?a ; rdf:object/org:postIn ?b',
  membership: '?claim rdf:predicate org:hasMember ; rdf:subject ?a ; rdf:object ?b',
  partnership: '?claim a nf:Partnership ; nf:party ?a , ?b FILTER(STR(?a) < STR(?b))',
  event:
    '{ ?claim nf:speaker ?a ; schema:recordedAt ?b } UNION { ?claim rdf:subject ?a ; rdf:object ?b ; rdf:predicate ?p FILTER(?p IN (schema:organizer, schema:location, schema:superEvent)) }',
  speech: '?claim nf:speaker ?a ; schema:mentions ?b FILTER(?a != ?b)',
} as const

export type LinkKind = keyof typeof patterns

export const linkKinds: Readonly<Record<LinkKind, string>> = {
  role: 'holds a post in',
  membership: 'has the member',
  partnership: 'is partner of',
  event: 'is at, organised by or in',
  speech: 'speaks of',
}

export interface Node extends Named {
  readonly iri: string
  /** The room of its name: `person`, `country`. */
  readonly room: string
  /** How many links it has among those that are shown. */
  readonly degree: number
}

export interface Link {
  readonly kind: LinkKind
  readonly from: string
  readonly to: string
  /** Claims and statements that it stands for. */
  readonly weight: number
}

export interface Network {
  readonly nodes: readonly Node[]
  readonly links: readonly Link[]
}

/** Links that are asked for of each kind: those that stand for most. */
const mostLinks = 500

/** Who and what is linked with what, by the kinds given. */
export async function loadNetwork(ask: Ask, names: Names, kinds: readonly LinkKind[]): Promise<Network> {
  const found = await Promise.all(kinds.map((kind) => loadLinks(ask, names, kind)))
  const links = found.flat()
  const iris = [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort()
  const rows =
    iris.length === 0
      ? []
      : await ask(`${names.header}SELECT ?x (SAMPLE(?label) AS ?name) {
    VALUES ?x { ${iris.map((iri) => `<${iri}>`).join(' ')} } ?x schema:name|rdfs:label|skos:prefLabel ?label } GROUP BY ?x`)
  const called = new Map(rows.map((row) => [cell(row, 'x'), cell(row, 'name')]))
  return withDegrees(
    iris.map((iri) => ({ iri, name: called.get(iri) ?? iri, room: roomOf(names, iri), degree: 0 })),
    links,
  )
}

async function loadLinks(ask: Ask, { header }: Names, kind: LinkKind): Promise<readonly Link[]> {
  const rows = await ask(`${header}SELECT ?a ?b (COUNT(DISTINCT ?claim) AS ?n) { ${patterns[kind]} }
    GROUP BY ?a ?b ORDER BY DESC(?n) ?a ?b LIMIT ${mostLinks}`)
  return rows
    .filter((row) => cell(row, 'a') !== '')
    .map((row) => ({ kind, from: cell(row, 'a'), to: cell(row, 'b'), weight: Number(cell(row, 'n')) }))
}

/** `person` for a person; `agent` for whoever belongs to one article alone. */
function roomOf(names: Names, iri: string): string {
  return iri.includes('#') ? 'agent' : (names.place(iri) ?? 'thing').split('/', 1).join()
}

function withDegrees(nodes: readonly Node[], links: readonly Link[]): Network {
  const degrees = new Map<string, number>()
  for (const end of links.flatMap(({ from, to }) => [from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  const counted = nodes.map((node) => ({ ...node, degree: degrees.get(node.iri) ?? 0 }))
  return { nodes: counted.filter(({ degree }) => degree > 0), links }
}

/**
 * The part of a network that can be read: the things linked most, or those around one.
 *
 * @param focus The IRI to stay around; only its own links are kept.
 * @param most Things that are kept; of those with equally many links the first by name.
 */
export function readable(network: Network, focus: string | undefined, most: number): Network {
  const near =
    focus === undefined ? network.links : network.links.filter(({ from, to }) => from === focus || to === focus)
  const { nodes } = withDegrees(network.nodes, near)
  const kept = [...nodes]
    .sort((a, b) => Number(b.iri === focus) - Number(a.iri === focus) || b.degree - a.degree)
    .slice(0, most)
  const iris = new Set(kept.map(({ iri }) => iri))
  return withDegrees(
    kept,
    near.filter(({ from, to }) => iris.has(from) && iris.has(to)),
  )
}
