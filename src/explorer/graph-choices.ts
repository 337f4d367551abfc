import type { Ask } from './ask.ts'
import type { GraphFilter } from './graph-filter.ts'
import { loadList } from './lists.ts'
import type { Names } from './names.ts'
import { loadArticles } from './overview.ts'
import type { Named } from './scope.ts'

/** Something that a filter can have, by its place: `theme/trade`. */
export interface Choice {
  readonly place: string
  readonly name: string
}

/** What the links of the graph page can be narrowed down to. */
export interface GraphChoices {
  /** Those that some article has, by name. */
  readonly themes: readonly Choice[]
  /** The latest first. */
  readonly articles: readonly Choice[]
}

/** The themes and articles of a graph. */
export async function loadGraphChoices(ask: Ask, names: Names): Promise<GraphChoices> {
  const [themes, articles] = await Promise.all([loadList(ask, names, 'theme'), loadArticles(ask, names)])
  const used = themes.filter(({ mentions }) => mentions > 0)
  return { themes: [...toChoices(used, names)].sort(byName), articles: toChoices(articles, names) }
}

function toChoices(all: readonly Named[], names: Names): readonly Choice[] {
  return all.flatMap(({ iri = '', name }) => {
    const place = names.place(iri)
    return place === undefined ? [] : [{ place, name }]
  })
}

const byName = (a: Choice, b: Choice): number => Number(a.name > b.name) - Number(a.name < b.name)

/** What a filter asks for that the graph has not: `theme/tarde`. */
export function missingIn({ theme, article }: GraphFilter, { themes, articles }: GraphChoices): readonly string[] {
  const isMissing = (place: string | undefined, choices: readonly Choice[]): place is string =>
    place !== undefined && !choices.some((choice) => choice.place === place)
  return [...(isMissing(theme, themes) ? [theme] : []), ...(isMissing(article, articles) ? [article] : [])]
}
