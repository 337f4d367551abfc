import { readdirSync, readFileSync } from 'node:fs'
import { toCsvField } from '../../src/graph/answer.ts'
import { readDataset } from '../../src/graph/read-graph.ts'
import { toNamedGraphs } from '../../src/stores/named-graphs.ts'
import { toPropertyGraph } from '../../src/stores/property-graph.ts'

const questions = 'test/stores/cypher'

/** Rows of the Query API. */
interface Rows {
  readonly fields: readonly string[]
  readonly values: readonly (readonly unknown[])[]
}

async function ask(database: string, statement: string): Promise<Rows> {
  const proof = btoa(`neo4j:${process.env.NEWSFACTS_PASSWORD}`)
  const response = await fetch(`${database}/query/v2`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Basic ${proof}` },
    body: JSON.stringify({ statement }),
    signal: AbortSignal.timeout(60_000),
  })
  const { data, errors } = JSON.parse(await response.text())
  if (errors) throw new Error(`${statement}\n${errors[0].message}`)
  return data
}

const toLines = (values: Rows['values']) => values.map((row) => row.map((value) => value ?? '').join(' ')).sort()

/** Every label, value and link of the store against those of the file: none missing, none twice, none more. */
async function compareAll(database: string, file: string): Promise<number> {
  const graphs = toNamedGraphs(readDataset(file)).map(({ iri, quads }) => ({ iri, ...toPropertyGraph(quads) }))
  const nodes = graphs.flatMap((graph) => graph.nodes)
  const expected = {
    labels: nodes.flatMap(({ uri, labels }) => labels.map((label) => [uri, label])),
    values: nodes.flatMap(({ uri, properties }) =>
      Object.entries(properties).flatMap(([name, values]) => values.map((value) => [uri, name, value])),
    ),
    links: graphs.flatMap(({ iri, links }) => links.map(({ from, type, to }) => [from, type, to, iri])),
  }
  const given = {
    labels: 'MATCH (n:Resource) UNWIND labels(n) AS label WITH n, label WHERE label <> "Resource" RETURN n.uri, label',
    values: `MATCH (n:Resource) UNWIND [k IN keys(n) WHERE NOT k IN ["uri", "subjects"]] AS name
      UNWIND n[name] AS value RETURN n.uri, name, value`,
    links: 'MATCH (a)-[r]->(b) RETURN a.uri, type(r), b.uri, r.graph',
  }
  let differing = 0
  for (const part of ['labels', 'values', 'links'] as const) {
    // A label or a value that several articles give a thing is there once.
    const wanted = toLines(expected[part]).filter((line, index, all) => line !== all[index - 1])
    const found = toLines((await ask(database, given[part])).values)
    const same = found.length === wanted.length && found.every((line, index) => line === wanted[index])
    console.log(`neo4j: ${found.length} ${part}, ${same ? 'those' : `not the ${wanted.length}`} of ${file}`)
    if (!same) differing++
  }
  return differing
}

/** The questions that stand in Cypher too, against the answers to them in SPARQL. */
async function askQuestions(database: string): Promise<number> {
  const names = readdirSync(questions).map((file) => file.replace('.cypher', ''))
  let differing = 0
  for (const name of names) {
    const { fields, values } = await ask(database, readFileSync(`${questions}/${name}.cypher`, 'utf8'))
    const lines = [fields, ...values].map((row) => row.map((value) => toCsvField(String(value ?? ''))).join(','))
    const given = `${lines.join('\n')}\n`
    if (given === readFileSync(`ontology/questions/${name}.csv`, 'utf8')) continue
    differing++
    console.log(`neo4j: ${name} differs, got:\n${given}`)
  }
  console.log(`neo4j: ${names.length - differing} of ${names.length} answers in Cypher as committed`)
  return differing
}

const [, , database = '', file = 'output/graph.nq'] = process.argv
const differing = (await compareAll(database, file)) + (await askQuestions(database))
process.exitCode = differing === 0 ? 0 : 1
