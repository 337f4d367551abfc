import type { QueryRequest, UpdateRequest } from './ask.ts'
import { type Incoming, textOf } from './incoming.ts'
import { chooseType, rowTypes, tripleTypes } from './media-types.ts'
import { fault, type Reply } from './reply.ts'

/** A request of the SPARQL 1.1 Protocol, or the answer to one that is none. */
export type Parsed =
  | { readonly kind: 'request'; readonly request: QueryRequest | UpdateRequest }
  | { readonly kind: 'reply'; readonly reply: Reply }

const queryType = 'application/sparql-query'
const updateType = 'application/sparql-update'
const formType = 'application/x-www-form-urlencoded'

/** Parameters of which the protocol allows one each. */
const single = ['query', 'update']

/** Parameters that name the graphs of an update; the engine has no such choice. */
const usingGraphs = ['using-graph-uri', 'using-named-graph-uri']

/**
 * Reads a query from `GET ?query=`, from a form or from a body of its own, and an update from the latter two
 * (SPARQL 1.1 Protocol, 2.1 and 2.2). `format=` names the form of the answer where a client cannot set `Accept`.
 */
export function parseProtocol(incoming: Incoming): Parsed {
  if (incoming.method !== 'POST') return parseParameters(incoming, incoming.parameters, false)
  const text = textOf(incoming)
  if (text === undefined) return refuse(400, 'The body is not UTF-8')
  switch (contentType(incoming)) {
    case formType:
      return parseParameters(incoming, new URLSearchParams(text), true)
    case queryType:
      return toQuery(incoming, incoming.parameters, text)
    case updateType:
      return toUpdate(incoming.parameters, text)
    default:
      return refuse(415, `A POST has one of these types: ${[formType, queryType, updateType].join(', ')}`)
  }
}

function parseParameters(incoming: Incoming, parameters: URLSearchParams, canUpdate: boolean): Parsed {
  const repeated = single.find((name) => parameters.getAll(name).length > 1)
  if (repeated !== undefined) return refuse(400, `The parameter ${repeated} is there more than once`)
  const [query, update] = single.map((name) => parameters.get(name))
  if (update) {
    if (query) return refuse(400, 'There is a query and an update; send one of them')
    return canUpdate ? toUpdate(parameters, update) : refuse(400, 'An update is sent with POST')
  }
  return query ? toQuery(incoming, parameters, query) : refuse(400, 'The parameter query is missing')
}

function toQuery(incoming: Incoming, parameters: URLSearchParams, sparql: string): Parsed {
  const wished = incoming.parameters.get('format') ?? parameters.get('format')
  const { accept } = incoming.headers
  const request: QueryRequest = {
    kind: 'query',
    sparql,
    rowType: formatOf(rowTypes, wished) ?? chooseType(accept, Object.values(rowTypes)),
    tripleType: formatOf(tripleTypes, wished) ?? chooseType(accept, Object.values(tripleTypes)),
    defaultGraphs: parameters.getAll('default-graph-uri'),
    namedGraphs: parameters.getAll('named-graph-uri'),
  }
  return { kind: 'request', request }
}

function toUpdate(parameters: URLSearchParams, sparql: string): Parsed {
  const using = usingGraphs.find((name) => parameters.has(name))
  if (using !== undefined) return refuse(400, `${using} is not known here; write USING into the update`)
  return { kind: 'request', request: { kind: 'update', sparql } }
}

/** The media type of a short name such as `csv`; `undefined` for a name that is none of these. */
function formatOf(types: Readonly<Record<string, string>>, name: string | null): string | undefined {
  return Object.entries(types).find(([short]) => short === name)?.[1]
}

/** The media type of the body, without its parameters. */
function contentType({ headers }: Incoming): string | undefined {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase()
}

function refuse(status: number, message: string): Parsed {
  return { kind: 'reply', reply: fault(status, message) }
}
