import { type Ask, cell } from './ask.ts'
import type { Names } from './names.ts'
import type { Named } from './scope.ts'

/** What is counted, by the class of which it is. */
const counted: readonly (readonly [string, string, string])[] = [
  ['articles', 'schema:NewsArticle', 'list/article'],
  ['statements', 'nf:ReportedStatement', 'search'],
  ['claims', 'nf:Claim', 'graph'],
  ['people', 'schema:Person', 'list/person'],
  ['bodies', 'org:FormalOrganization', 'list/organisation'],
  ['events', 'schema:Event', 'list/event'],
  ['partnerships', 'nf:Partnership', 'list/partnership'],
  ['themes', 'skos:Concept', 'list/theme'],
]

/** How many there are of something, and the page that lists them. */
export interface Count {
  readonly name: string
  readonly count: number
  readonly page: string
}

/** An article in a list. */
export interface ArticleEntry extends Named {
  /** `2019-10-21`; empty if it is not known. */
  readonly published: string
  readonly statements: number
}

/** Someone who speaks, and how often. */
export interface SpeakerEntry extends Named {
  readonly statements: number
}

/** A contradiction between two voices, and a claim of each, by the name of who makes it. */
export interface ContradictionEntry {
  readonly note: string
  readonly claims: readonly (Named & { readonly iri: string })[]
}

export interface Overview {
  readonly counts: readonly Count[]
  readonly articles: readonly ArticleEntry[]
  readonly speakers: readonly SpeakerEntry[]
  readonly contradictions: readonly ContradictionEntry[]
}

/** Contradictions that the overview shows. */
const mostContradictions = 12

/** Speakers that the overview shows. */
const mostSpeakers = 8

/** What a graph holds. */
export async function loadOverview(ask: Ask, names: Names): Promise<Overview> {
  const [counts, articles, speakers, contradictions] = await Promise.all([
    loadCounts(ask, names),
    loadArticles(ask, names),
    loadSpeakers(ask, names),
    loadContradictions(ask, names),
  ])
  return { counts, articles, speakers, contradictions }
}

async function loadCounts(ask: Ask, { header }: Names): Promise<readonly Count[]> {
  const classes = counted.map(([name, type]) => `("${name}" ${type})`).join(' ')
  const rows = await ask(`${header}SELECT ?name (COUNT(DISTINCT ?x) AS ?n) {
    VALUES (?name ?type) { ${classes} } ?x a ?type } GROUP BY ?name`)
  const found = new Map(rows.map((row) => [cell(row, 'name'), Number(cell(row, 'n'))]))
  return counted.map(([name, , page]) => ({ name, count: found.get(name) ?? 0, page }))
}

/** All articles, the newest first. */
export async function loadArticles(ask: Ask, { header }: Names): Promise<readonly ArticleEntry[]> {
  const [articles, statements] = await Promise.all([
    ask(`${header}SELECT ?x (SAMPLE(?headline) AS ?name) (SAMPLE(?date) AS ?published) {
      ?x a schema:NewsArticle .
      OPTIONAL { ?x schema:headline ?headline }
      OPTIONAL { ?x schema:datePublished ?date }
    } GROUP BY ?x ORDER BY DESC(?published) ?name`),
    ask(`${header}SELECT ?x (COUNT(DISTINCT ?statement) AS ?n) {
      ?statement a nf:ReportedStatement ; nif:referenceContext/nif:sourceUrl ?x
    } GROUP BY ?x`),
  ])
  const counts = new Map(statements.map((row) => [cell(row, 'x'), Number(cell(row, 'n'))]))
  return articles.map((row) => ({
    iri: cell(row, 'x'),
    name: cell(row, 'name') || 'without a headline',
    published: cell(row, 'published'),
    statements: counts.get(cell(row, 'x')) ?? 0,
  }))
}

async function loadSpeakers(ask: Ask, { header }: Names): Promise<readonly SpeakerEntry[]> {
  const rows = await ask(`${header}SELECT ?x (SAMPLE(?label) AS ?name) (COUNT(DISTINCT ?statement) AS ?n) {
    ?statement nf:speaker ?x . ?x schema:name ?label
  } GROUP BY ?x ORDER BY DESC(?n) ?name LIMIT ${mostSpeakers}`)
  return rows.map((row) => ({
    iri: cell(row, 'x'),
    name: cell(row, 'name'),
    statements: Number(cell(row, 'n')),
  }))
}

/** Contradictions, one for each thing and way to contradict: the same voices may do so in several claims. */
async function loadContradictions(ask: Ask, { header }: Names): Promise<readonly ContradictionEntry[]> {
  const rows = await ask(`${header}SELECT ?x ?note ?claim (SAMPLE(?who) AS ?by) {
    { SELECT ?note ?about (IRI(MIN(STR(?node))) AS ?x) {
        ?node a nf:Contradiction ; rdfs:comment ?note ; prov:wasDerivedFrom/rdf:subject ?about
      } GROUP BY ?note ?about ORDER BY ?about ?note LIMIT ${mostContradictions} }
    OPTIONAL { ?x prov:wasDerivedFrom ?claim }
    OPTIONAL { ?claim nf:claimedIn ?voice }
    OPTIONAL { ?voice nf:speaker/(schema:name|rdfs:label) ?speaker }
    OPTIONAL { ?voice schema:headline ?headline }
    BIND(COALESCE(?speaker, ?headline) AS ?who)
  } GROUP BY ?x ?note ?claim ORDER BY ?note ?x ?claim`)
  const entries = new Map<string, ContradictionEntry>()
  for (const row of rows.filter((row) => cell(row, 'x') !== '')) {
    const claims = entries.get(cell(row, 'x'))?.claims ?? []
    const claim = { iri: cell(row, 'claim'), name: cell(row, 'by') }
    entries.set(cell(row, 'x'), { note: cell(row, 'note'), claims: [...claims, claim] })
  }
  return [...entries.values()]
}
