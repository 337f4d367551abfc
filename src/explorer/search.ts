import { type Ask, cell } from './ask.ts'
import { type Names, toLiteral } from './names.ts'
import type { Named } from './scope.ts'

/** A thing or an article whose name has the words. */
export interface NameHit extends Named {
  /** The room of its name: `person`, `article`. */
  readonly room: string
  /** The name that has the words, where it is not what it is called. */
  readonly also: string | undefined
}

/** A statement whose words have the words. */
export interface WordHit {
  readonly iri: string
  readonly words: string
  readonly speaker: Named
}

export interface Hits {
  readonly names: readonly NameHit[]
  readonly statements: readonly WordHit[]
}

/** Hits of each kind that are shown. */
export const mostHits = 100

/** What has some words in its name, and the statements that have them; upper and lower case count as one. */
export async function search(ask: Ask, names: Names, words: string): Promise<Hits> {
  const wanted = toLiteral(words.trim().toLowerCase())
  const [nameRows, statementRows] = await Promise.all([
    ask(`${names.header}SELECT ?x (SAMPLE(?called) AS ?name) (SAMPLE(?found) AS ?also) {
      ?x schema:name|schema:alternateName|schema:headline|rdfs:label|skos:prefLabel ?found .
      FILTER(CONTAINS(LCASE(STR(?found)), ${wanted}))
      FILTER NOT EXISTS { ?x a prov:Plan } FILTER NOT EXISTS { ?x a prov:SoftwareAgent }
      OPTIONAL { ?x schema:name|schema:headline|rdfs:label|skos:prefLabel ?called }
    } GROUP BY ?x ORDER BY ?name ?x LIMIT ${mostHits}`),
    ask(`${names.header}SELECT DISTINCT ?x ?words ?who ?name {
      ?x a nf:ReportedStatement ; nif:anchorOf ?words ; nf:speaker ?who .
      ?who schema:name|rdfs:label ?name
      FILTER(CONTAINS(LCASE(?words), ${wanted}))
    } ORDER BY ?x LIMIT ${mostHits}`),
  ])
  return {
    names: nameRows.filter((row) => cell(row, 'x') !== '').map((row) => toNameHit(names, row)),
    statements: statementRows.map((row) => ({
      iri: cell(row, 'x'),
      words: cell(row, 'words'),
      speaker: { iri: cell(row, 'who'), name: cell(row, 'name') },
    })),
  }
}

function toNameHit(names: Names, row: Parameters<typeof cell>[0]): NameHit {
  const [iri, name, also] = ['x', 'name', 'also'].map((variable) => cell(row, variable)) as [string, string, string]
  const room = names.place(iri)?.split('/')[0] ?? ''
  return { iri, name, room, also: also === name ? undefined : also }
}
