import { nameOf, spoken } from '../graph/names.ts'
import { localName } from '../rdf/iri.ts'
import { nodesOf, valuesOf } from '../rdf/read.ts'
import type { NamedNode, Value } from '../rdf/terms.ts'
import { dcterms, nif, prov, rdf, schema } from '../rdf/vocabulary.ts'
import { type ArticleFacts, type FactRecord, rulesOf } from './fact-record.ts'

/** The columns of the table, in their order. */
export const columns = [
  'fact',
  'kind',
  'subject',
  'subject_name',
  'relation',
  'object',
  'object_name',
  'since',
  'until',
  'year',
  'level',
  'standing',
  'form',
  'capacity',
  'themes',
  'voice',
  'voice_name',
  'basis',
  'rule',
  'arithmetic',
  'article',
  'headline',
  'url',
  'published',
  'start',
  'end',
  'words',
  'attribution',
] as const

export type Column = (typeof columns)[number]

/** Columns of offsets: code points, end exclusive. */
type NumberColumn = 'start' | 'end'

/** Whether the values of a column are whole numbers; all others are text. */
export const isNumberColumn = (column: Column): column is NumberColumn => column === 'start' || column === 'end'

/** A fact and one stretch of words that shows it, names beside IRIs; empty where there is nothing to say. */
export type FactRow = Readonly<Record<Exclude<Column, NumberColumn>, string>> &
  Readonly<Record<NumberColumn, number | undefined>>

/** One row for each fact and each stretch of words that it stands on; one row for a fact from outside of the text. */
export function toRows(articles: Iterable<ArticleFacts>): readonly FactRow[] {
  const rows: FactRow[] = []
  for (const article of articles) rows.push(...article.facts.flatMap((fact) => rowsOf(article, fact)))
  return rows
}

function rowsOf(article: ArticleFacts, fact: FactRecord): readonly FactRow[] {
  const { graph } = article
  const described = describeFact(article, fact)
  if (fact.evidence.length === 0) return [{ ...described, start: undefined, end: undefined, words: '' }]
  return fact.evidence.map((span) => {
    const [start, end] = [nif.beginIndex, nif.endIndex].map((property) =>
      Number(valuesOf(graph, span, property)[0]?.value),
    )
    return { ...described, start, end, words: textOf(valuesOf(graph, span, nif.anchorOf)) }
  })
}

function describeFact(
  { graph, nf, article }: ArticleFacts,
  fact: FactRecord,
): Omit<FactRow, 'start' | 'end' | 'words'> {
  const { node, kind, subject, predicate, object, voice } = fact
  const name = (value: Value) => nameOf(graph, nf, value)
  const names = (of: NamedNode, property: NamedNode) => valuesOf(graph, of, property).map(name).join('; ')
  const speaker = nodesOf(graph, voice, nf.speaker)
  const derivations = nodesOf(graph, node, prov.wasGeneratedBy)
  return {
    fact: node.value,
    kind,
    subject: subject.value,
    subject_name: name(subject),
    relation: predicate ? spoken(localName(predicate)) : 'said',
    object: object?.termType === 'NamedNode' ? object.value : '',
    object_name: object ? name(object) : '',
    since: names(node, nf.since),
    until: names(node, nf.until),
    year: kind === 'claim' ? names(node, dcterms.temporal) : '',
    level: kind === 'claim' ? names(node, nf.level) : '',
    standing: names(node, dcterms.type),
    form: names(node, nf.form),
    capacity: names(node, nf.inCapacity),
    themes: kind === 'statement' ? names(node, schema.about) : '',
    voice: voice.value,
    voice_name: speaker.length > 0 ? speaker.map(name).join('; ') : 'the article',
    basis: names(node, nf.basis),
    rule: rulesOf(graph, node).map(name).join('; '),
    arithmetic: derivations.map((one) => textOf(valuesOf(graph, one, rdf.value))).join('; '),
    article: article.value,
    headline: textOf(valuesOf(graph, article, schema.headline)),
    url: textOf(valuesOf(graph, article, schema.url)),
    published: textOf(valuesOf(graph, article, schema.datePublished)),
    attribution: names(node, nf.attribution),
  }
}

const textOf = (values: readonly Value[]) => values[0]?.value ?? ''
