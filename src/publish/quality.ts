import { readFileSync } from 'node:fs'

/** How well one kind of fact was read in articles that nothing was made from: counts and per cent. */
export interface KindQuality {
  readonly kind: string
  /** Facts that a careful reader finds. */
  readonly gold: number
  readonly precision: number
  readonly recall: number
}

/** The kinds of the measurement that a data sheet shows, by the name it gives them. */
const shownKinds: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['roles', 'roles'],
  ['statements@0.3', 'statements'],
  ['events', 'events'],
  ['partnerships', 'partnerships'],
  ['memberships', 'memberships'],
  ['themes', 'themes'],
])

interface QualityFile {
  readonly articles: { readonly dev: { readonly articles: number; readonly rows: readonly KindQuality[] } }
}

/** What `npm run evaluate` measured on the dev articles when this version was made, from `docs/quality.json`. */
export function readQuality(): { readonly articles: number; readonly kinds: readonly KindQuality[] } {
  const file: QualityFile = JSON.parse(readFileSync(new URL('../../docs/quality.json', import.meta.url), 'utf8'))
  const { articles, rows } = file.articles.dev
  const kinds = rows.flatMap(({ kind, gold, precision, recall }) => {
    const shown = shownKinds.get(kind)
    return shown === undefined ? [] : [{ kind: shown, gold, precision, recall }]
  })
  return { articles, kinds }
}
