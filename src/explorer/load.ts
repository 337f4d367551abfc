import type { Ask, Row } from './ask.ts'
import { type Names, toReference } from './names.ts'
import type { Scope } from './scope.ts'
import { toTriples } from './triples.ts'

/** Statements and claims of one thing that a page shows at most. */
export const mostRows = 300

/** What is looked up of the nodes that a page only names: enough to call them something and to link them. */
const namingProperties = [
  ...['rdf:type', 'schema:name', 'rdfs:label', 'skos:prefLabel', 'schema:headline', 'rdf:value', 'nif:anchorOf'],
  ...['nf:party', 'org:postIn', 'nf:speaker', 'nf:claimedIn', 'nf:since', 'nf:evidence', 'nf:basis'],
  ...['rdf:subject', 'rdf:predicate', 'rdf:object', 'dcat:startDate', 'dcat:endDate', 'schema:datePublished'],
  ...['schema:isPartOf', 'nif:beginIndex', 'nif:endIndex'],
]

/** Steps from what a page shows to the names of what that names: a claim, its statement, the speaker. */
const namingSteps = 3

/** All that stands in an article: its text, statements and claims, what they were worked out from, and what contradicts them. */
export async function loadArticle(ask: Ask, names: Names, article: string): Promise<Scope> {
  const a = toReference(article)
  // Statements are stretches of the text: found by it, they need no walk from part to whole.
  const voices = `{ VALUES ?voice { ${a} } } UNION { ?text nif:sourceUrl ${a} . ?voice nif:referenceContext ?text }`
  return load(
    ask,
    names,
    `
  { VALUES ?s { ${a} } } UNION { ?s nif:sourceUrl ${a} }
  UNION { ?text nif:sourceUrl ${a} . ?s nif:referenceContext ?text }
  UNION { ?text nif:sourceUrl ${a} . ?span nif:referenceContext ?text . ?s nf:evidence ?span }
  UNION { ${voices} ?s nf:claimedIn ?voice }
  UNION { ${voices} ?claim nf:claimedIn ?voice ; prov:wasGeneratedBy ?s }
  UNION { ${voices} ?claim nf:claimedIn ?voice . ?s prov:wasDerivedFrom ?claim ; a nf:Contradiction }`,
  )
}

/** What is said of a thing, by it, and where it is named; statements and claims up to {@link mostRows} each. */
export async function loadThing(ask: Ask, names: Names, thing: string): Promise<Scope> {
  const t = toReference(thing)
  const some = (pattern: string) => `{ SELECT DISTINCT ?s { ${pattern} } ORDER BY ?s LIMIT ${mostRows} }`
  const claims = '{ ?claim rdf:subject THING } UNION { ?claim rdf:object THING }'.replaceAll('THING', t)
  return load(
    ask,
    names,
    `
  { VALUES ?s { ${t} } }
  UNION ${some(`{ ?s rdf:subject ${t} } UNION { ?s rdf:object ${t} }`)}
  UNION ${some(`?s nf:speaker|nf:inCapacity|schema:recordedAt|schema:about ${t}`)}
  UNION ${some(`?s schema:mentions ${t}`)}
  UNION ${some(`{ ${t} nf:evidence ?s } UNION { ?s itsrdf:taIdentRef ${t} }`)}
  UNION ${some(`?s nf:party|org:postIn|org:holds|schema:superEvent|schema:organizer|schema:location ${t} FILTER NOT EXISTS { ?s a nf:Claim }`)}
  UNION { ${claims} ?claim prov:wasGeneratedBy ?s }
  UNION { ${claims} ?s prov:wasDerivedFrom ?claim ; a nf:Contradiction }`,
  )
}

/** The triples of the nodes that a pattern gives as `?s`, and the names of all that they name. */
async function load(ask: Ask, names: Names, pattern: string): Promise<Scope> {
  // The nodes first, each once: joined with all triples in one go, some patterns take a hundred times as long.
  const nodes = `{ SELECT DISTINCT ?s { ${pattern} } }`
  let rows: readonly Row[] = await ask(`${names.header}SELECT ?s ?p ?o { ${nodes} ?s ?p ?o }`)
  const tried = new Set<string>()
  for (let step = 0; step < namingSteps; step++) {
    const unnamed = toTriples(rows).unknown.filter((iri) => !tried.has(iri))
    if (unnamed.length === 0) break
    for (const iri of unnamed) tried.add(iri)
    rows = [...rows, ...(await ask(namingQuery(names, unnamed)))]
  }
  return { triples: toTriples(rows), names }
}

function namingQuery({ header }: Names, iris: readonly string[]): string {
  return `${header}SELECT DISTINCT ?s ?p ?o WHERE {
  VALUES ?s { ${iris.map(toReference).join(' ')} }
  VALUES ?p { ${namingProperties.join(' ')} }
  ?s ?p ?o }`
}
