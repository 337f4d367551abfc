import { readFileSync } from 'node:fs'
import { annotateAll } from './annotate/annotate.ts'
import type { Document } from './annotate/document.ts'
import { itemAt } from './annotate/item-at.ts'
import { extractAll } from './facts/extract.ts'
import type { Fact } from './facts/fact.ts'
import type { ModelSettings } from './facts/model-context.ts'
import type { Reading } from './facts/reading.ts'
import { findContradictions } from './graph/contradictions.ts'
import { modelArticle } from './graph/model.ts'
import { readContext, readShapes, readThemes } from './graph/ontology.ts'
import { type ArticleGraph, type OutputChoice, outputFormats, outputViews, writeOutputs } from './graph/outputs.ts'
import { writeManifest, writeReport } from './graph/report.ts'
import { toTurtle } from './graph/turtle.ts'
import type { Problem } from './problem.ts'
import { describeDataSet } from './publish/data-set.ts'
import { writeDataSheet } from './publish/data-sheet.ts'
import { readQuality } from './publish/quality.ts'
import { articleIri } from './rdf/iri.ts'
import { defaultRdfSettings, type RdfSettings } from './rdf/settings.ts'
import { type Quad, toIri } from './rdf/terms.ts'
import { resolve } from './resolve/resolve.ts'
import type { Article } from './text/article.ts'
import { readArticles } from './text/read-article.ts'

export type { Document } from './annotate/document.ts'
export type { Fact } from './facts/fact.ts'
export type { Reading } from './facts/reading.ts'
export { type ArticleRecord, recordArticle } from './facts/record.ts'
export type { Problem } from './problem.ts'
export type { RdfSettings } from './rdf/settings.ts'
export type { Quad } from './rdf/terms.ts'
export { type Article, type ArticleMetadata, toArticle } from './text/article.ts'
export type { Span } from './text/span.ts'
export type { OutputChoice }
export { readArticles }

/** The version of this package; stands in every graph. */
export const version: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

/** Names of the graph, and what to write; each has a default. */
export type BuildOptions = Partial<RdfSettings & OutputChoice> & {
  /** The IRI of the licence under which the graph may be used; left out of its description if there is none. */
  readonly licence?: string
}

/** All that comes out of some articles. */
export interface Build {
  readonly readings: readonly Reading[]
  /** The graph: each article's quads in a graph of its own, then what follows from several articles together. */
  readonly quads: readonly Quad[]
  /** Doubts of the readings and errors of the graph; a graph with an error is not fit to be used. */
  readonly problems: readonly Problem[]
  /** Path below the output folder, and content. The same articles and options give the same bytes. */
  readonly files: ReadonlyMap<string, string>
  /** Files in the given folders that no reader takes. */
  readonly skipped: readonly string[]
}

/**
 * The whole flow, from files to a graph.
 *
 *     read -> annotate -> extract -> resolve -> model -> validate -> write (-> query)
 *     Article  Document   Fact[]     Resolution  Quad[]   Problem[]   files     rows
 *
 * @param paths Files or folders with articles, `.md` or `.txt`.
 * @throws Error for what the caller must fix: see {@link readArticles}, and an IRI or language tag that is none.
 */
export async function buildGraph(paths: readonly string[], options: BuildOptions = {}): Promise<Build> {
  const settings = toSettings(options)
  const choice = { formats: outputFormats, views: outputViews, ...options }

  const { articles, skipped } = readArticles(paths)
  const readings = [...readAllFacts(articles)]
  const graphs = readings.map((reading) => toGraph(reading, settings))
  const quadsOfArticles = graphs.flatMap(({ quads }) => quads)
  const comparison = findContradictions(quadsOfArticles, settings)
  const problems = [...readings.flatMap((reading) => reading.resolution.problems), ...(await check(graphs, settings))]
  const outputs = await writeOutputs(graphs, comparison, choice, settings, readContext(settings))

  const sizes = new Map(graphs.map(({ id, quads }) => [id, quads.length]))
  const report = writeReport(readings, sizes, problems, skipped)
  const quads = [...quadsOfArticles, ...comparison]
  const described = describe({ readings, quads, problems, files: outputs, skipped }, options, settings)
  const manifest = writeManifest(version, readings, new Map([...outputs, ...described]))
  const files = new Map([...outputs, ...described, ['report.json', report], ['manifest.json', manifest]])
  return { readings, quads, problems, files, skipped }
}

/** The data set as catalogues and as people want it described. */
function describe(build: Build, { licence }: BuildOptions, settings: RdfSettings): ReadonlyMap<string, string> {
  const { readings, quads, files } = build
  const articles = readings.map(({ document }) => articleIri(settings, document.article.sha256))
  const iri = licence === undefined ? undefined : toIri(licence)
  return new Map([
    ['dataset.ttl', describeDataSet({ settings, version, quads, articles, files, licence: iri })],
    ['datasheet.md', writeDataSheet({ ...build, version, triples: quads.length, licence, quality: readQuality() })],
  ])
}

/** Reads one article: its layers, its facts, and who is who in it. */
export function readFacts(article: Article): Reading {
  return itemAt(readSideBySide([article]), 0)
}

/** Articles that go through the stages side by side: from eight on it takes a third less time; more need more memory. */
const block = 32

/** Reads articles, in their order. Many are quicker read together than one by one. */
export function* readAllFacts(articles: readonly Article[]): Generator<Reading> {
  for (let first = 0; first < articles.length; first += block) {
    yield* readSideBySide(articles.slice(first, first + block))
  }
}

function readSideBySide(articles: readonly Article[]): readonly Reading[] {
  const documents = annotateAll(articles)
  const facts = extractAll(documents)
  return documents.map((document, index) => toReading(document, itemAt(facts, index)))
}

function toReading(document: Document, facts: readonly Fact[]): Reading {
  const roles = facts.filter((fact) => fact.kind === 'role')
  const statements = facts.filter((fact) => fact.kind === 'statement')
  return { document, facts, resolution: resolve(document, roles, statements) }
}

/** The graph of one reading as Turtle, for programs that hold articles in memory and write no files. */
export function writeTurtle(reading: Reading, options: BuildOptions = {}): string {
  const settings = toSettings(options)
  return toTurtle(modelArticle(reading, settings), settings)
}

function toSettings(options: BuildOptions): ModelSettings {
  const { base = defaultRdfSettings.base, namespace = defaultRdfSettings.namespace } = options
  const rdf = { base: toIri(base).value, namespace: toIri(namespace).value }
  return { ...rdf, version, themes: readThemes(rdf) }
}

function toGraph(reading: Reading, settings: ModelSettings): ArticleGraph {
  const { id, file } = reading.document.article
  return { id, file, quads: modelArticle(reading, settings) }
}

async function check(graphs: readonly ArticleGraph[], settings: RdfSettings): Promise<readonly Problem[]> {
  const { createValidator } = await import('./graph/validate.ts') // not for those who only read articles
  const validate = createValidator(readShapes(settings))
  const problems: Problem[] = []
  for (const { file, quads } of graphs) problems.push(...(await validate(quads, file)))
  return problems
}
