import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { formatAnswer } from '../../src/graph/answer.ts'
import type { Answer } from '../../src/graph/query.ts'

/** A question of `ontology/questions` and the answer beside it. */
export interface Question {
  readonly name: string
  readonly sparql: string
  readonly expected: string
}

/** The questions by name. */
export function readQuestions(): readonly Question[] {
  const folder = 'ontology/questions'
  const names = readdirSync(folder).filter((file) => file.endsWith('.rq'))
  return names.sort().map((file) => {
    const name = file.slice(0, -'.rq'.length)
    const read = (ending: string) => readFileSync(`${folder}/${name}${ending}`, 'utf8')
    return { name, sparql: read('.rq'), expected: read('.csv') }
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

/** Answers that a store gets wrong, and why; should one get it right some day, this says so. */
const knownFaults: Readonly<Record<string, readonly string[]>> = {
  // SUBSTR counts UTF-16 code units there, SPARQL code points: words after an emoji are taken for others.
  rdf4j: ['cq20'],
  blazegraph: ['cq20'],
}

/**
 * Asks all questions, prints what differs, and how many answers were as committed.
 *
 * @param place Address of an endpoint, or a folder with answers in SPARQL JSON; only these are compared then.
 */
async function askAll(store: string, place: string): Promise<boolean> {
  const faults = knownFaults[store] ?? []
  const isEndpoint = place.startsWith('http')
  const questions = readQuestions().filter(({ name }) => isEndpoint || existsSync(`${place}/${name}.json`))
  if (questions.length === 0) throw new Error(`${place}: no answers`)
  let surprises = 0
  for (const { name, sparql, expected } of questions) {
    const json = isEndpoint ? await ask(place, sparql) : readFileSync(`${place}/${name}.json`, 'utf8')
    const given = toCsv(json).replaceAll('\r\n', '\n')
    if ((given === expected) !== faults.includes(name)) continue
    surprises++
    console.log(given === expected ? `${store}: ${name} is right now` : `${store}: ${name} differs, got:\n${given}`)
  }
  const known = faults.length > 0 ? `, ${faults.join(', ')} known to differ there` : ''
  console.log(
    `${store}: ${questions.length - surprises - faults.length} of ${questions.length} answers as committed${known}`,
  )
  return surprises === 0
}

const [, script = '', store, place] = process.argv
if (script.endsWith('ask.ts') && store && place) process.exitCode = (await askAll(store, place)) ? 0 : 1
