import { asksForTriples, dump, type Graph, type QueryDataset, run, update } from '../graph/query.ts'
import { explainFault } from './explain-fault.ts'

/** Something to ask of a graph or to change in it, as it travels to the thread that holds the graph. */
export type Request = QueryRequest | UpdateRequest

export interface QueryRequest extends QueryDataset {
  readonly kind: 'query'
  readonly sparql: string
  /** Media type of the answer if it is rows or yes and no; `undefined` if the client takes none that there is. */
  readonly rowType: string | undefined
  /** Media type of the answer if it is triples. */
  readonly tripleType: string | undefined
}

export interface UpdateRequest {
  readonly kind: 'update'
  readonly sparql: string
}

/**
 * Why a request has no answer: it is not well formed, the client takes no media type of its answer, it took too long or
 * too much memory, its answer is too long, or there is no room for it now.
 */
export type FaultReason = 'malformed' | 'unacceptable' | 'late' | 'large' | 'greedy' | 'busy'

/** A request's answer, the whole graph after a change as N-Quads, or why there is neither. */
export type Response =
  | { readonly kind: 'answer'; readonly type: string; readonly body: string }
  | { readonly kind: 'changed'; readonly quads: string }
  | Fault

export interface Fault {
  readonly kind: 'fault'
  readonly reason: FaultReason
  readonly message: string
}

/**
 * Asks or changes a graph.
 *
 * @param answerLimit Characters that an answer may have.
 * @returns A fault for whatever the engine refuses.
 * @throws WebAssembly.RuntimeError if the engine ran out of memory; the graph is of no use then.
 */
export function respond(graph: Graph, request: Request, answerLimit: number): Response {
  try {
    return request.kind === 'query' ? ask(graph, request, answerLimit) : change(graph, request)
  } catch (error) {
    // A trap of WebAssembly: the engine ran out of memory.
    if (error instanceof Error && error.name === 'RuntimeError') throw error
    return { kind: 'fault', reason: 'malformed', message: explainFault(request, error) }
  }
}

function ask(graph: Graph, request: QueryRequest, answerLimit: number): Response {
  const type = asksForTriples(request.sparql) ? request.tripleType : request.rowType
  if (type === undefined) return { kind: 'fault', reason: 'unacceptable', message: 'The answer has no such media type' }
  const body = run(graph, request.sparql, type, request)
  if (body.length <= answerLimit) return { kind: 'answer', type, body }
  const message = `The answer has ${body.length} characters, more than the ${answerLimit} that are allowed; add LIMIT`
  return { kind: 'fault', reason: 'large', message }
}

function change(graph: Graph, { sparql }: UpdateRequest): Response {
  update(graph, sparql)
  return { kind: 'changed', quads: dump(graph) }
}
