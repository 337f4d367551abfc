import { isIri } from './names.ts'

/** Where a reader is; each place has an address, and each address is a place. */
export type Route =
  | { readonly page: 'overview' }
  | {
      readonly page: 'article'
      readonly place: string
      readonly part: string | undefined
      readonly parameters: URLSearchParams
    }
  | { readonly page: 'thing'; readonly place: string }
  | { readonly page: 'list'; readonly kind: string; readonly parameters: URLSearchParams }
  | { readonly page: 'search' | 'graph'; readonly parameters: URLSearchParams }
  | { readonly page: 'ask'; readonly question: string | undefined; readonly parameters: URLSearchParams }
  | { readonly page: 'nowhere'; readonly address: string }

/** First parts of the addresses that are no things. */
const pages: ReadonlySet<string> = new Set(['list', 'search', 'graph', 'ask'])

/** Where names of one part lead, as a server sends them: to the list of what is in them, to where their content is shown. */
const wholes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['theme', { page: 'list', kind: 'theme', parameters: new URLSearchParams() }],
  ['comparison', { page: 'overview' }],
])

/**
 * The place that the part of an address after its `#` names.
 *
 *     #/                                     the overview
 *     #/article/f3e7581d65ab3c89             an article; with /level-46024f9f364e one of its facts
 *     #/article/f3e7581d65ab3c89?hide=theme  an article without its themes
 *     #/person/ada-berg                      any other thing
 *     #/search?q=asean                       a search
 *     #/ask/cq01                             a question; with ?query=… what was asked instead
 */
export function parseRoute(hash: string): Route {
  const nowhere: Route = { page: 'nowhere', address: hash }
  const [path = '', query = ''] = split(hash.startsWith('#') ? hash.slice(1) : hash, '?')
  const parts = decode(path)?.split('/').slice(1)
  if (path === '' || path === '/') return { page: 'overview' }
  if (parts === undefined || !path.startsWith('/') || parts.includes('') || !isIri(parts.join('/'))) return nowhere
  const [room = '', name, ...rest] = parts
  const parameters = new URLSearchParams(query)
  if (pages.has(room)) return parsePage(room, name, rest, parameters) ?? nowhere
  if (name === undefined) return wholes.get(room) ?? nowhere
  if (room !== 'article') return { page: 'thing', place: parts.join('/') }
  const part = rest.length > 0 ? rest.join('/') : undefined
  return { page: 'article', place: `article/${name}`, part, parameters }
}

function parsePage(
  page: string,
  name: string | undefined,
  rest: readonly string[],
  parameters: URLSearchParams,
): Route | undefined {
  if (rest.length > 0) return undefined
  if (page === 'ask') return { page, question: name, parameters }
  if (page === 'list') return name === undefined ? undefined : { page, kind: name, parameters }
  return name === undefined && (page === 'search' || page === 'graph') ? { page, parameters } : undefined
}

function split(text: string, mark: string): readonly [string, string?] {
  const place = text.indexOf(mark)
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)]
}

function decode(path: string): string | undefined {
  try {
    return decodeURI(path)
  } catch {
    return undefined
  }
}

/** The address of a thing by its place below the base: `article/f3e7…#char=0,5` becomes `#/article/f3e7…/char=0,5`. */
export function toAddress(place: string): string {
  return `#/${encodeURI(place.replace('#', '/'))}`
}
