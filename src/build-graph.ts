import { readFileSync } from 'node:fs'
import { annotateAll } from './annotate/annotate.ts'
import type { Document } from './annotate/document.ts'
import { itemAt } from './annotate/item-at.ts'
import { extractAll } from './facts/extract.ts'
import type { Fact } from './facts/fact.ts'
import type { ModelSettings } from './facts/model-context.ts'
import { outlineOf, type Reading, type ReadingOutline } from './facts/reading.ts'
import { findContradictions } from './graph/contradictions.ts'
import { modelArticle } from './graph/model.ts'
import { readContext, readShapes, readThemes } from './graph/ontology.ts'
import { type ArticleGraph, type OutputChoice, outputFormats, outputViews, writeOutputs } from './graph/outputs.ts'
import { writeManifest, writeReport } from './graph/report.ts'
import { toTurtle } from './graph/turtle.ts'
import { countWriting, type WriteFile, type WrittenFile } from './graph/written-files.ts'
import type { Problem } from './problem.ts'
import { describeDataSet } from './publish/data-set.ts'
import { writeDataSheet } from './publish/data-sheet.ts'
import { readQuality } from './publish/quality.ts'
import { articleIri } from './rdf/iri.ts'
import { defaultRdfSettings, type RdfSettings } from './rdf/settings.ts'
import { type NamedNode, type Quad, toIri } from './rdf/terms.ts'
import { resolve } from './resolve/resolve.ts'
import type { Article } from './text/article.ts'
import { readArticles } from './text/read-article.ts'

export type { Document } from './annotate/document.ts'
export type { Fact } from './facts/fact.ts'
export type { Reading, ReadingOutline } from './facts/reading.ts'
export { type ArticleRecord, recordArticle } from './facts/record.ts'
export type { WriteFile, WrittenFile } from './graph/written-files.ts'
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

/** What is known of a build whose files were written. */
export interface BuildAccount {
  readonly readings: readonly ReadingOutline[]
  /** The graph: each article's quads in a graph of its own, then what follows from several articles together. */
  readonly quads: readonly Quad[]
  /** Doubts of the readings and errors of the graph; a graph with an error is not fit to be used. */
  readonly problems: readonly Problem[]
  /** Size and checksum by path below the output folder. */
  readonly files: ReadonlyMap<string, WrittenFile>
  /** Files in the given folders that no reader takes. */
  readonly skipped: readonly string[]
}

/** All that comes out of some articles. */
export interface Build extends Omit<BuildAccount, 'readings' | 'files'> {
  readonly readings: readonly Reading[]
  /** Path below the output folder, and content. The same articles and options give the same bytes. */
  readonly files: ReadonlyMap<string, string>
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
  const readings: Reading[] = []
  const files = new Map<string, string>()
  const write: WriteFile = (path, text) => files.set(path, (files.get(path) ?? '') + text)
  const account = await buildInto(write, paths, options, (reading) => readings.push(reading))
  return { ...account, readings, files }
}

/**
 * The same flow for many articles: their annotations are let go once they are modelled, and files once they are written.
 * Nothing is written before all articles are read.
 *
 * @param onReading Called with each reading, in the order of the articles.
 */
export async function buildInto(
  write: WriteFile,
  paths: readonly string[],
  options: BuildOptions = {},
  onReading: (reading: Reading) => void = () => {},
): Promise<BuildAccount> {
  const settings = toSettings(options)
  const licence = options.licence === undefined ? undefined : toIri(options.licence)
  const choice = { formats: outputFormats, views: outputViews, ...options }
  const out = countWriting(write)

  const { articles, skipped } = readArticles(paths)
  const readings: ReadingOutline[] = []
  const graphs: ArticleGraph[] = []
  const problems: Problem[] = []
  for (const reading of readAllFacts(articles)) {
    onReading(reading)
    readings.push(outlineOf(reading))
    graphs.push(toGraph(reading, settings))
    problems.push(...reading.resolution.problems)
  }
  problems.push(...(await check(graphs, settings)))

  const quadsOfArticles = graphs.flatMap(({ quads }) => quads)
  const comparison = findContradictions(quadsOfArticles, settings)
  await writeOutputs(graphs, comparison, choice, settings, readContext(settings), out.write)

  const quads = [...quadsOfArticles, ...comparison]
  describe({ readings, quads, problems, files: out.files(), skipped }, licence, settings, out.write)
  const manifest = writeManifest(version, readings, out.files())
  const sizes = new Map(graphs.map(({ id, quads }) => [id, quads.length]))
  out.write('report.json', writeReport(readings, sizes, problems, skipped))
  out.write('manifest.json', manifest)
  return { readings, quads, problems, files: out.files(), skipped }
}

/** Writes the data set as catalogues and as people want it described. */
function describe(
  account: BuildAccount,
  licence: NamedNode | undefined,
  settings: RdfSettings,
  write: WriteFile,
): void {
  const { readings, quads, files } = account
  const articles = readings.map(({ document }) => articleIri(settings, document.article.sha256))
  write('dataset.ttl', describeDataSet({ settings, version, quads, articles, files, licence }))
  const sheet = { version, triples: quads.length, licence: licence?.value, quality: readQuality() }
  write('datasheet.md', writeDataSheet({ ...account, ...sheet }))
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
