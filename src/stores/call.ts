import type { Quad } from '../rdf/terms.ts'

/** One HTTP request, without credentials. */
export interface Call {
  readonly method: 'PUT' | 'POST'
  readonly url: string
  readonly contentType: string
  readonly body: string
}

/** How a store asks for a name and a password: HTTP Basic (RFC 7617), Digest (RFC 7616), or a token (RFC 6750). */
export type AuthScheme = 'basic' | 'digest' | 'bearer'

/** What a store is told of who calls; the password is never printed. */
export interface Credentials {
  /** Empty for a token. */
  readonly user: string
  readonly password: string
}

/** One graph of a data set. */
export interface NamedGraph {
  readonly iri: string
  readonly quads: readonly Quad[]
}

/** How one store takes graphs. Each call replaces, so that loading twice changes nothing. */
export interface StoreKind {
  readonly auth: AuthScheme
  /** An endpoint as `--endpoint` takes it: the address of the data set, of the repository or of the server. */
  readonly example: string
  /** What has to be there before the first graph; empty for most. */
  readonly prepare: (endpoint: string) => readonly Call[]
  /** What puts one graph in the place of the one of the same name. */
  readonly put: (endpoint: string, graph: NamedGraph) => readonly Call[]
  /** What is wrong by the text of an answer whose status is fine; undefined where nothing is. */
  readonly findFault: (answer: string) => string | undefined
}

/** Nothing to prepare. */
export const nothingFirst = (): readonly Call[] => []

/** A store that says what is wrong by its status. */
export const statusTells = (): undefined => undefined
