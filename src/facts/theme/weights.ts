import { readFileSync } from 'node:fs'

/** What was learned of lists of subjects: whole numbers by the names of features. */
export interface ThemeWeights {
  /** A topic whose sum is this or more is a subject. */
  readonly least: number
  readonly weights: ReadonlyMap<string, number>
}

let loaded: ThemeWeights | undefined

/** The weights of `models/themes.json`, read once, at the first article. */
export function themeWeights(): ThemeWeights {
  loaded ??= decodeThemeWeights(readFileSync(new URL('../../../models/themes.json', import.meta.url), 'utf8'))
  return loaded
}

/** Reads `{"least": 12, "weights": {"before=about": 7, ...}}`. */
export function decodeThemeWeights(json: string): ThemeWeights {
  // The form that encodeThemeWeights writes.
  const { least, weights } = JSON.parse(json) as { least: number; weights: Readonly<Record<string, number>> }
  return { least, weights: new Map(Object.entries(weights)) }
}

/** Writes weights as JSON, a feature a line in the order of code units, so that a change of one shows as one line. */
export function encodeThemeWeights({ least, weights }: ThemeWeights): string {
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify({ least, weights: Object.fromEntries(sorted) }, undefined, 1)}\n`
}
