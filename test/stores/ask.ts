import { readdirSync, readFileSync } from 'node:fs'
import { formatAnswer } from '../../src/graph/answer.ts'
import type { Answer } from '../../src/graph/query.ts'

/** A question of `ontology/questions` and the answer beside it. */
export interface Question {
  readonly name: string
  readonly sparql: string
  readonly expected: string
}

const folder = 'ontology/questions'

/** The questions by name: those to which a folder has the answer. */
export function readQuestions(answers = folder): readonly Question[] {
  const names = readdirSync(answers).filter((file) => file.endsWith('.csv'))
  return names.sort().map((file) => {
    const name = file.slice(0, -'.csv'.length)
    const sparql = readFileSync(`${folder}/${name}.rq`, 'utf8')
    return { name, sparql, expected: readFileSync(`${answers}/${file}`, 'utf8') }
  })
}

/** An answer in SPARQL JSON as the CSV that the questions have beside them. */
export function toCsv(json: string): string {
  const { head, results, boolean = virtuosoBoolean(head, results) } = JSON.parse(json)
  const answer: Answer =
    boolean === undefined
      ? { kind: 'rows', variables: head.vars, rows: results.bindings }
      : { kind: 'boolean', value: boolean }
  return formatAnswer(answer, 'csv', new Map())
}

/** Virtuoso answers ASK with a table of one column, with a row for yes and without one for no. */
function virtuosoBoolean(head: { vars?: string[] }, results?: { bindings: unknown[] }): boolean | undefined {
  return head.vars?.[0] === '__ASK_RETVAL' ? results?.bindings.length === 1 : undefined
}

/** Asks an endpoint by the SPARQL 1.1 Protocol. */
async function ask(endpoint: string, sparql: string): Promise<string> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { accept: 'application/sparql-results+json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ query: sparql }),
    signal: AbortSignal.timeout(60_000),
  })
  if (!response.ok) throw new Error(`${endpoint}: HTTP ${response.status}: ${await response.text()}`)
  return response.text()
}

/**
 * Asks all questions, prints what differs, and how many answers were as committed.
 *
 * @param place Address of an endpoint, or a folder with an answer in SPARQL JSON to each question.
 */
async function askAll(store: string, place: string): Promise<boolean> {
  const questions = readQuestions()
  if (questions.length === 0) throw new Error('no question to ask')
  let differing = 0
  for (const { name, sparql, expected } of questions) {
    const json = place.startsWith('http') ? await ask(place, sparql) : readFileSync(`${place}/${name}.json`, 'utf8')
    const given = toCsv(json).replaceAll('\r\n', '\n')
    if (given === expected) continue
    differing++
    console.log(`${store}: ${name} differs, got:\n${given}`)
  }
  console.log(`${store}: ${questions.length - differing} of ${questions.length} answers as committed`)
  return differing === 0
}

const [, script = '', store, place] = process.argv
if (script.endsWith('ask.ts') && store && place) process.exitCode = (await askAll(store, place)) ? 0 : 1
