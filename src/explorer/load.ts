import type { Ask, Row } from './ask.ts'
import { type Names, toReference } from './names.ts'
import type { Scope } from './scope.ts'
import { toTriples } from './triples.ts'

/** Statements and claims of one thing that a page shows at most. */
export const mostRows = 300

/** What is looked up of the nodes that a page only names: enough to call them something, to link them and to explain them. */
const namingProperties = [
  ...['rdf:type', 'schema:name', 'rdfs:label', 'skos:prefLabel', 'schema:headline', 'rdf:value', 'nif:anchorOf'],
  ...['nf:party', 'org:postIn', 'nf:speaker', 'nf:claimedIn', 'nf:since', 'nf:evidence', 'nf:basis', 'nf:level'],
  ...['rdf:subject', 'rdf:predicate', 'rdf:object', 'dcat:startDate', 'dcat:endDate', 'schema:datePublished'],
  ...['schema:isPartOf', 'nif:beginIndex', 'nif:endIndex', 'prov:used', 'dcterms:temporal', 'dcterms:type'],
]

/** Steps from what a page shows to the names of what that names: a claim, its statement, the speaker. */
const namingSteps = 3

/** All that stands in an article: its text, statements and claims, what they were worked out from, and what contradicts them. */
export async function loadArticle(ask: Ask, names: Names, article: string): Promise<Scope> {
  const a = toReference(article)
  return load(
    ask,
    names,
    `
  { VALUES ?s { ${a} } } UNION { ?s nif:sourceUrl ${a} } UNION { ?s nf:claimedIn ${a} }
  UNION { ?text nif:sourceUrl ${a} . ?s nif:referenceContext ?text }
  UNION { ?text nif:sourceUrl ${a} . ?span nif:referenceContext ?text . ?s nf:evidence ?span }
  UNION { ?text nif:sourceUrl ${a} . ?voice nif:referenceContext ?text . ?s nf:claimedIn ?voice }`,
  )
}

/** What is said of a thing, by it, and where it is named; statements and claims up to {@link mostRows} each. */
export async function loadThing(ask: Ask, names: Names, thing: string): Promise<Scope> {
  const t = toReference(thing)
  const parts = 'nf:party|org:postIn|org:holds|schema:superEvent|schema:organizer|schema:location'
  return load(
    ask,
    names,
    `
  { VALUES ?s { ${t} } }
  UNION ${some(`{ ?s rdf:subject ${t} } UNION { ?s rdf:object ${t} }`)}
  UNION ${some(`?s nf:speaker|nf:inCapacity|schema:recordedAt|schema:about ${t}`)}
  UNION ${some(`?s schema:mentions ${t}`)}
  UNION ${some(`{ ${t} nf:evidence ?s } UNION { ?s itsrdf:taIdentRef ${t} }`)}
  UNION ${some(`?s ${parts} ${t} FILTER NOT EXISTS { ?s a nf:Claim }`)}`,
  )
}

/**
 * The triples of the nodes that a pattern gives as `?s`, what contradicts the claims among them, and the names of all
 * that they name.
 */
async function load(ask: Ask, names: Names, pattern: string): Promise<Scope> {
  let rows = await describe(ask, names, pattern)
  const claims = toTriples(rows).subjects(names.iri('rdf:type'), names.iri('nf:Claim'))
  rows = [...rows, ...(await describe(ask, names, values('s', await derivedFrom(ask, names, claims))))]
  const tried = new Set<string>()
  for (let step = 0; step < namingSteps; step++) {
    const unnamed = toTriples(rows).unknown.filter((iri) => !tried.has(iri))
    if (unnamed.length === 0) break
    for (const iri of unnamed) tried.add(iri)
    rows = [...rows, ...(await describe(ask, names, values('s', unnamed), namingProperties))]
  }
  return { triples: toTriples(rows), names }
}

/**
 * The triples of nodes. They are found first, each once, and then looked up one by one: OPTIONAL makes the engine do so,
 * where a plain join would go through all triples of the graph.
 *
 * @param properties Those to look up; all of them if there are none.
 */
async function describe(
  ask: Ask,
  { header }: Names,
  pattern: string,
  properties: readonly string[] = [],
): Promise<readonly Row[]> {
  const filter = properties.length > 0 ? `FILTER(?p IN (${properties.join(', ')}))` : ''
  const nodes = `{ SELECT DISTINCT ?s { ${pattern} } }`
  const rows = await ask(`${header}SELECT ?s ?p ?o { ${nodes} OPTIONAL { ?s ?p ?o ${filter} } }`)
  return rows.filter(({ p }) => p !== undefined)
}

/** What is derived from claims: the contradictions that they are in, up to {@link mostRows}. */
async function derivedFrom(ask: Ask, { header }: Names, claims: readonly string[]): Promise<readonly string[]> {
  const rows = await ask(`${header}SELECT ?s { ${values('claim', claims)} OPTIONAL { ?s prov:wasDerivedFrom ?claim } }`)
  return [...new Set(rows.flatMap(({ s }) => s?.value ?? []))].sort().slice(0, mostRows)
}

/** The first nodes that a pattern gives, by name. */
const some = (pattern: string): string => `{ SELECT DISTINCT ?s { ${pattern} } ORDER BY ?s LIMIT ${mostRows} }`

const values = (variable: string, iris: readonly string[]): string =>
  `VALUES ?${variable} { ${iris.map(toReference).join(' ')} }`
