import { localName } from '../rdf/iri.ts'
import { nodesOf } from '../rdf/read.ts'
import { toIri } from '../rdf/terms.ts'
import { rdf } from '../rdf/vocabulary.ts'
import { type ArticleFacts, readFacts } from './fact-record.ts'
import { type Column, columns, type FactRow, isNumberColumn, toRows } from './fact-row.ts'
import type { Write } from './format.ts'
import { escapeXml } from './xml.ts'

/** Columns that an edge does not repeat: its two ends are nodes. */
const ends: ReadonlySet<Column> = new Set<Column>(['subject', 'subject_name', 'object', 'object_name'])

const edgeColumns = columns.filter((column) => !ends.has(column))

/**
 * GraphML: people, bodies, places, events, partnerships, themes and articles as nodes, a fact with its proof as an edge
 * from its subject to its object, to its article where it is a statement, and to the value where that is no thing. A fact
 * that stands on two stretches of words has two edges.
 */
export const writeGraphml: Write = ({ quads, settings }) => {
  const nodes = new Map<string, End>()
  const edges: string[] = []
  for (const article of readFacts(quads, settings)) {
    for (const row of toRows([article])) {
      const [source, target] = [sourceOf(row, article), targetOf(row, article)]
      for (const end of [source, target]) if (!nodes.has(end.id)) nodes.set(end.id, end)
      edges.push(toEdge(`e${edges.length}`, source, target, row))
    }
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    ...['label', 'type'].map((name) => declare(name, 'node', 'string')),
    ...edgeColumns.map((column) => declare(column, 'edge', isNumberColumn(column) ? 'int' : 'string')),
    '<graph edgedefault="directed">\n',
    ...Array.from(nodes.values(), toNode),
    ...edges,
    '</graph>\n</graphml>\n',
  ].join('')
}

function declare(name: string, of: 'node' | 'edge', type: string): string {
  return `<key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`
}

/** One end of an edge. */
interface End {
  readonly id: string
  readonly label: string
  readonly type: string
}

/** From whom or what an edge leads. */
const sourceOf = (row: FactRow, article: ArticleFacts): End => thing(row.subject, row.subject_name, article)

/** Where it leads: to a thing, to the article of a statement, to a value by its words. */
function targetOf(row: FactRow, article: ArticleFacts): End {
  if (row.object !== '') return thing(row.object, row.object_name, article)
  if (row.kind === 'statement') return thing(row.article, row.headline, article)
  return { id: `value:${row.object_name}`, label: row.object_name, type: 'value' }
}

/** A node of the graph, with the last part of its type, such as `Person`; none for a term of the vocabulary. */
function thing(id: string, label: string, { graph }: ArticleFacts): End {
  const [type] = nodesOf(graph, toIri(id), rdf.type)
  return { id, label, type: type ? localName(type) : '' }
}

function toNode({ id, label, type }: End): string {
  return `<node id="${escapeXml(id)}">${entry('node_label', label)}${entry('node_type', type)}</node>\n`
}

function toEdge(id: string, source: End, target: End, row: FactRow): string {
  const entries = edgeColumns.map((column) => entry(`edge_${column}`, String(row[column] ?? '')))
  const ends = `source="${escapeXml(source.id)}" target="${escapeXml(target.id)}"`
  return `<edge id="${id}" ${ends}>${entries.join('')}</edge>\n`
}

function entry(key: string, text: string): string {
  return text === '' ? '' : `<data key="${key}">${escapeXml(text)}</data>`
}
