import { type Asked, placeIn, strangersIn, valueIn, wordsIn } from './asked.ts'
import { type LinkKind, linkKinds } from './network.ts'

/** Which links the graph page shows. Things are named by their places: `theme/trade`. */
export interface GraphFilter {
  readonly kinds: readonly LinkKind[]
  /** Links that articles with this theme tell of. */
  readonly theme: string | undefined
  /** Links that this article tells of. */
  readonly article: string | undefined
  /** Facts that a link stands for at least. */
  readonly least: number
  /** The thing whose own links are shown. */
  readonly around: string | undefined
  /** The thing that is lit; it changes nothing of which links are shown. */
  readonly chosen: string | undefined
}

/** All kinds of links, in the order of the page. */
// The keys of an object literal are the keys of its type.
export const allKinds = Object.keys(linkKinds) as readonly LinkKind[]

/** Those of speech are many, and shown when asked for. */
const kindsAtFirst = allKinds.filter((kind) => kind !== 'speech')

/** A number of facts. Matches `2`; not `0`, `1.5`. */
const wholeNumber = /^[1-9]\d{0,3}$/

/** What the address of the graph page asks for: `kinds=role+speech&theme=theme/trade&least=2&around=country/no`. */
export function parseGraphFilter(parameters: URLSearchParams): Asked<GraphFilter> {
  const kinds = wordsIn(parameters, 'kinds', allKinds)
  const theme = placeIn(parameters, 'theme')
  const article = placeIn(parameters, 'article')
  const least = valueIn(parameters, 'least', wholeNumber)
  const around = placeIn(parameters, 'around')
  const chosen = placeIn(parameters, 'chosen')
  const filter = {
    kinds: kinds.words ?? kindsAtFirst,
    theme: theme.value,
    article: article.value,
    least: Number(least.value ?? 1),
    around: around.value,
    chosen: chosen.value,
  }
  const unknown = [kinds, theme, article, least, around, chosen].flatMap((parameter) => parameter.unknown)
  return { filter, unknown: [...unknown, ...strangersIn(parameters, Object.keys(filter))] }
}

/** The address of the graph page with a filter; what is as at first is left out. */
export function graphAddress({ kinds, theme, article, least, around, chosen }: GraphFilter): string {
  const isAtFirst = kinds.join() === kindsAtFirst.join()
  const parameters = new URLSearchParams({
    ...(!isAtFirst && { kinds: kinds.join(' ') }),
    ...(theme !== undefined && { theme }),
    ...(article !== undefined && { article }),
    ...(least > 1 && { least: String(least) }),
    ...(around !== undefined && { around }),
    ...(chosen !== undefined && { chosen }),
  })
  return parameters.size > 0 ? `#/graph?${parameters}` : '#/graph'
}

/** The filter of everything that is linked with a thing, by its place. */
export function everythingAround(around: string): GraphFilter {
  return { kinds: allKinds, theme: undefined, article: undefined, least: 1, around, chosen: undefined }
}
