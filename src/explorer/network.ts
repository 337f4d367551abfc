import { type Ask, cell } from './ask.ts'
import { type Names, toReference } from './names.ts'
import { articleOf, type Named } from './scope.ts'

/** Kinds of links between things, each with the pattern that finds them; `?a` and `?b` are the ends, `?fact` says so. */
const patterns = {
  role: '?fact rdf:predicate org:holds ; rdf:subject ?a ; rdf:object/org:postIn ?b',
  membership: '?fact rdf:predicate org:hasMember ; rdf:subject ?a ; rdf:object ?b',
  // Many articles may tell of the same parties, each in a graph of its own: these are found once.
  partnership: `{ SELECT DISTINCT ?p ?a { ?p nf:party ?a } } { SELECT DISTINCT ?p ?b { ?p nf:party ?b } }
    FILTER(STR(?a) < STR(?b)) ?fact rdf:subject ?p`,
  event:
    '{ ?fact nf:speaker ?a ; schema:recordedAt ?b } UNION { ?fact rdf:subject ?a ; rdf:object ?b ; rdf:predicate ?q FILTER(?q IN (schema:organizer, schema:location, schema:superEvent)) }',
  speech: '?fact nf:speaker ?a ; schema:mentions ?b FILTER(?a != ?b)',
} as const

/** A kind of links. */
export type LinkKind = keyof typeof patterns

/** Each kind of links as a sentence says it, between one end and the other. */
export const linkKinds: Readonly<Record<LinkKind, string>> = {
  role: 'holds a post in',
  membership: 'has the member',
  partnership: 'is partner of',
  event: 'is at, organised by or in',
  speech: 'speaks of',
}

/** A thing that is linked with others. */
export interface Node extends Named {
  readonly iri: string
  /** The room of its name: `person`, `country`. */
  readonly room: string
  /** How many links it has among those that are shown. */
  readonly degree: number
}

/** What links two things. */
export interface Link {
  readonly kind: LinkKind
  /** IRIs. */
  readonly from: string
  readonly to: string
  /** IRIs of the claims and statements that say so, in the order of code units. */
  readonly facts: readonly string[]
}

/** Things, and what links them; every end of a link is among the things. */
export interface Network {
  readonly nodes: readonly Node[]
  readonly links: readonly Link[]
  /** Headlines of the articles that the facts stand in, by IRI. */
  readonly articles: ReadonlyMap<string, string>
}

/** Which links are wanted; `theme` and `article` are IRIs. */
export interface Wanted {
  readonly kinds: readonly LinkKind[]
  readonly theme: string | undefined
  readonly article: string | undefined
  readonly least: number
}

/** Links that are asked for of each kind: those that most facts say. */
const mostLinks = 1000

/** Who and what is linked with what, the links that most facts say first within each kind. */
export async function loadNetwork(ask: Ask, names: Names, wanted: Wanted): Promise<Network> {
  const told = toldIn(await loadTelling(ask, names, wanted))
  const found = await Promise.all(wanted.kinds.map((kind) => loadLinks(ask, names, kind, told, wanted.least)))
  const links = found.flat()
  const iris = [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort()
  const articles = [...new Set(links.flatMap(({ facts }) => facts.map(articleOf)))].sort()
  const called = await loadNames(ask, names, [...iris, ...articles])
  const nodes = iris.map((iri) => ({ iri, name: called.get(iri) ?? iri, room: roomOf(names, iri), degree: 0 }))
  const headlines = articles.map((iri) => [iri, called.get(iri) ?? 'without a headline'] as const)
  return withDegrees(nodes, links, new Map(headlines))
}

/** The articles whose facts are wanted; `undefined` for all. */
async function loadTelling(ask: Ask, { header }: Names, { theme, article }: Wanted): Promise<Telling> {
  if (theme === undefined) return article === undefined ? undefined : [article]
  const rows = await ask(`${header}SELECT DISTINCT ?article {
    ?place itsrdf:taIdentRef ${toReference(theme)} ; nif:referenceContext/nif:sourceUrl ?article }`)
  const about = rows.map((row) => cell(row, 'article'))
  return article === undefined ? about : about.filter((one) => one === article)
}

type Telling = readonly string[] | undefined

/** The pattern that keeps facts of some articles: the articles are asked for before, or an engine asks for each fact. */
function toldIn(articles: Telling): string {
  if (articles === undefined) return ''
  return `BIND(IRI(STRBEFORE(STR(?fact), "#")) AS ?article) FILTER(?article IN (${articles.map(toReference).join(', ')}))`
}

async function loadLinks(
  ask: Ask,
  { header }: Names,
  kind: LinkKind,
  told: string,
  least: number,
): Promise<readonly Link[]> {
  const rows = await ask(`${header}SELECT ?a ?b (COUNT(DISTINCT ?fact) AS ?n)
    (GROUP_CONCAT(DISTINCT STR(?fact); separator=" ") AS ?facts) { ${patterns[kind]} ${told} }
    GROUP BY ?a ?b HAVING (COUNT(DISTINCT ?fact) >= ${least}) ORDER BY DESC(?n) ?a ?b LIMIT ${mostLinks}`)
  return rows
    .filter((row) => cell(row, 'a') !== '')
    .map((row) => ({ kind, from: cell(row, 'a'), to: cell(row, 'b'), facts: cell(row, 'facts').split(' ').sort() }))
}

/** What things and articles are called, by IRI; those without a name are missing. */
async function loadNames(ask: Ask, { header }: Names, iris: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (iris.length === 0) return new Map()
  const rows = await ask(`${header}SELECT ?x (SAMPLE(?label) AS ?name) {
    VALUES ?x { ${iris.map(toReference).join(' ')} }
    ?x schema:name|rdfs:label|skos:prefLabel|schema:headline ?label } GROUP BY ?x`)
  return new Map(rows.map((row) => [cell(row, 'x'), cell(row, 'name')]))
}

/** `person` for a person; `agent` for whoever belongs to one article alone. */
function roomOf(names: Names, iri: string): string {
  return iri.includes('#') ? 'agent' : (names.place(iri) ?? 'thing').split('/', 1).join()
}

function withDegrees(nodes: readonly Node[], links: readonly Link[], articles: Network['articles']): Network {
  const degrees = new Map<string, number>()
  for (const end of links.flatMap(({ from, to }) => [from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  const counted = nodes.map((node) => ({ ...node, degree: degrees.get(node.iri) ?? 0 }))
  return { nodes: counted.filter(({ degree }) => degree > 0), links, articles }
}

/**
 * The part of a network that a picture can show: the things linked most, or those around one.
 *
 * @param focus The IRI to stay around; only its own links are kept.
 * @param most Things that are kept; of those with equally many links the first by name.
 * @returns Things in the order of their links, the one in focus first.
 */
export function readable(network: Network, focus: string | undefined, most: number): Network {
  const near =
    focus === undefined ? network.links : network.links.filter(({ from, to }) => from === focus || to === focus)
  const { nodes } = withDegrees(network.nodes, near, network.articles)
  const kept = [...nodes]
    .sort((a, b) => Number(b.iri === focus) - Number(a.iri === focus) || b.degree - a.degree)
    .slice(0, most)
  const iris = new Set(kept.map(({ iri }) => iri))
  const between = near.filter(({ from, to }) => iris.has(from) && iris.has(to))
  return withDegrees(kept, between, network.articles)
}

/** The links of a thing, those that most facts say first. */
export function linksOf({ links }: Network, iri: string): readonly Link[] {
  return links.filter(({ from, to }) => from === iri || to === iri).sort((a, b) => b.facts.length - a.facts.length)
}
