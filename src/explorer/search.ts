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
export interface StatementHit {
  readonly iri: string
  readonly words: string
  readonly speaker: Named
}

export interface Hits {
  readonly names: readonly NameHit[]
  readonly statements: readonly StatementHit[]
}

/** Hits of each kind that are shown. */
export const mostHits = 100

/** What has some words in its name, all of them in any order, and the statements that do; upper and lower case count as one. */
export async function search(ask: Ask, names: Names, words: string): Promise<Hits> {
  const wanted = wordsOf(words).map((word) => toLiteral(word.toLowerCase()))
  const hasAll = (value: string) => wanted.map((word) => `CONTAINS(LCASE(STR(${value})), ${word})`).join(' && ')
  const [nameRows, statementRows] = await Promise.all([
    ask(`${names.header}SELECT ?x (SAMPLE(?called) AS ?name) (SAMPLE(?found) AS ?also) {
      ?x schema:name|schema:alternateName|schema:headline|rdfs:label|skos:prefLabel ?found .
      FILTER(${hasAll('?found')})
      FILTER NOT EXISTS { ?x a prov:Plan } FILTER NOT EXISTS { ?x a prov:SoftwareAgent }
      OPTIONAL { ?x schema:name|schema:headline|rdfs:label|skos:prefLabel ?called }
    } GROUP BY ?x ORDER BY ?name ?x LIMIT ${mostHits}`),
    ask(`${names.header}SELECT DISTINCT ?x ?words ?who ?name {
      ?x a nf:ReportedStatement ; nif:anchorOf ?words ; nf:speaker ?who .
      ?who schema:name|rdfs:label ?name
      FILTER(${hasAll('?words')})
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

/** What a regular expression reads as more than a character. Matches the `.` of `A. Tan`; not its `A`. */
const special = /[.*+?^${}()|[\]\\]/g

/** A text cut where it has words that were searched: what stands between them and they themselves, by turns. */
export function markWords(text: string, words: string): readonly string[] {
  const patterns = wordsOf(words).map((word) => word.replace(special, '\\$&'))
  return text.split(new RegExp(`(${patterns.join('|')})`, 'giu'))
}

/** The words of a search; at least one. */
function wordsOf(words: string): readonly string[] {
  return words.trim().split(spaces)
}

/** What stands between words. Matches two spaces; not a hyphen. */
const spaces = /\s+/

function toNameHit(names: Names, row: Parameters<typeof cell>[0]): NameHit {
  const [iri, name, also] = ['x', 'name', 'also'].map((variable) => cell(row, variable)) as [string, string, string]
  const room = names.place(iri)?.split('/')[0] ?? ''
  return { iri, name, room, also: also === name ? undefined : also }
}
