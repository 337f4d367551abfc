import { type Ask, cell } from './ask.ts'
import { type Names, spoken } from './names.ts'
import type { Named } from './scope.ts'

/** Things that can be listed: what a list is called, the class of what is in it, and what one of them is called. */
export const listed = {
  person: ['People', 'schema:Person', 'Person'],
  organisation: ['Bodies', 'org:FormalOrganization', 'Body'],
  country: ['Countries', 'schema:Country', 'Country'],
  place: ['Places', 'schema:Place', 'Place'],
  event: ['Events', 'schema:Event', 'Event'],
  partnership: ['Partnerships', 'nf:Partnership', 'Partnership'],
  post: ['Posts', 'org:Post', 'Post'],
  theme: ['Themes', 'skos:Concept', 'Theme'],
} as const

export type ListedKind = keyof typeof listed

/** What something of a class is called: `Body`; where no list has the class, its name in words. */
export function toKindName({ shorten }: Names, type: string): string {
  const [, , one] = Object.values(listed).find(([, listedType]) => listedType === shorten(type)) ?? []
  return one ?? spoken(type)
}

export const isListed = (kind: string): kind is ListedKind => Object.hasOwn(listed, kind)

/** A thing in a list. */
export interface ListEntry extends Named {
  /** What else is said of it at once: its posts, its levels. */
  readonly notes: readonly string[]
  /** Places of the text that name it. */
  readonly mentions: number
}

/** Things that a list has at most. */
const mostEntries = 1000

/** Many articles may tell of the same parties, each in a graph of its own: these are found once. */
const namesOfParties =
  '{ SELECT DISTINCT ?x ?party { ?x nf:party ?party } } { SELECT DISTINCT ?party ?label { ?party schema:name ?label } }'

/** All things of a kind, those that are named most first. */
export async function loadList(ask: Ask, { header, iri }: Names, kind: ListedKind): Promise<readonly ListEntry[]> {
  const [, type] = listed[kind]
  const label = kind === 'partnership' ? namesOfParties : '?x schema:name|rdfs:label|skos:prefLabel ?label'
  const [rows, notes] = await Promise.all([
    ask(`${header}SELECT ?x (GROUP_CONCAT(DISTINCT ?label; separator=" and ") AS ?name) (COUNT(DISTINCT ?place) AS ?n) {
      ?x a ${type} . ${label}
      OPTIONAL { ?x nf:evidence|^itsrdf:taIdentRef ?place }
    } GROUP BY ?x ORDER BY DESC(?n) ?name LIMIT ${mostEntries}`),
    ask(`${header}SELECT DISTINCT ?x ?note { ?x a ${type} . ?claim rdf:subject ?x ; rdf:predicate ?p ; rdf:object ?o .
      FILTER(?p IN (org:holds, nf:level)) OPTIONAL { ?o schema:name|rdfs:label ?label }
      BIND(COALESCE(?label, STR(?o)) AS ?note) } ORDER BY ?note`),
  ])
  const namespace = iri('nf:')
  return rows
    .filter((row) => cell(row, 'x') !== '')
    .map((row) => ({
      iri: cell(row, 'x'),
      name: cell(row, 'name'),
      mentions: Number(cell(row, 'n')),
      notes: notes
        .filter((note) => cell(note, 'x') === cell(row, 'x'))
        .map((note) => cell(note, 'note').replace(namespace, '').replaceAll('-', ' ')),
    }))
}
