import { readdirSync, readFileSync } from 'node:fs'
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

/** Asks all questions of an endpoint, prints what differs, and how many answers were as committed. */
async function askAll(name: string, endpoint: string): Promise<boolean> {
  const questions = readQuestions()
  let right = 0
  for (const { name: question, sparql, expected } of questions) {
    const given = toCsv(await ask(endpoint, sparql)).replaceAll('\r\n', '\n')
    if (given === expected.replaceAll('\r\n', '\n')) right++
    else console.log(`${name}: ${question} differs, got:\n${given}expected:\n${expected}`)
  }
  console.log(`${name}: ${right} of ${questions.length} answers as committed`)
  return right === questions.length
}

const [, script = '', name, endpoint] = process.argv
if (script.endsWith('ask.ts') && name && endpoint) process.exitCode = (await askAll(name, endpoint)) ? 0 : 1
