import type { Row } from '../ask.ts'

/** What a page asks of the thread that holds its graph: first to load a file, then queries. */
export type Asked =
  | { readonly kind: 'load'; readonly file: string }
  | { readonly kind: 'query'; readonly sparql: string }

/** What the thread says: rows, none after loading; or what is wrong. */
export type Said = { readonly rows: readonly Row[] } | { readonly fault: string }
