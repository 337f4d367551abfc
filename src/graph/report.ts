import { basename } from 'node:path'
import type { ReadingOutline } from '../facts/reading.ts'
import type { Problem } from '../problem.ts'
import { toCodePoints } from '../text/code-points.ts'
import { countFacts } from './account.ts'
import type { WrittenFile } from './written-files.ts'

/** The number of triples in a graph, by the name of the article. */
export type Sizes = ReadonlyMap<string, number>

/**
 * What was read, and what is doubtful about it, as JSON: facts of each kind in each article and in all, triples,
 * problems with their place. Offsets in code points. No clock and no folder names in it, so that
 * the same articles give the same report.
 */
export function writeReport(
  readings: readonly ReadingOutline[],
  sizes: Sizes,
  problems: readonly Problem[],
  skipped: readonly string[],
): string {
  const textOf = new Map(readings.map(({ document }) => [document.article.file, document.text]))
  return toJson({
    articles: readings.map((reading) => ({
      id: reading.document.article.id,
      sha256: reading.document.article.sha256,
      facts: countFacts([reading]),
      triples: sizes.get(reading.document.article.id),
    })),
    facts: countFacts(readings),
    triples: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    problems: problems.map(({ severity, file, span, rule, message }) => {
      const at = toCodePoints(textOf.get(file) ?? '')
      const place = span && { start: at(span.start), end: at(span.end) }
      return { severity, rule, file: basename(file), ...place, message }
    }),
    skipped: skipped.map((file) => basename(file)),
  })
}

/** Which texts went in and which files came out, each with its SHA-256, so that a copy can be checked. */
export function writeManifest(
  version: string,
  readings: readonly ReadingOutline[],
  files: ReadonlyMap<string, WrittenFile>,
): string {
  return toJson({
    newsfacts: version,
    articles: readings.map(({ document }) => ({ id: document.article.id, sha256: document.article.sha256 })),
    files: Array.from(files, ([path, { bytes, sha256 }]) => ({ path, bytes, sha256 })),
  })
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
