import type { ContextDefinition, NodeObject, Options, ValueObject } from 'jsonld'
import type { Quad, Quad_Object } from '../rdf/terms.ts'
import { rdf, xsd } from '../rdf/vocabulary.ts'
import { groupBySubject, sortQuads } from './order.ts'

/** What a JSON-LD context file holds. */
export interface ContextFile {
  readonly '@context': ContextDefinition
}

/**
 * Quads as JSON-LD: one object a node, its properties by the names of the context, the context inside the file. The
 * graphs' names are left out.
 *
 * Nodes are made here and only compacted by `jsonld`: its own reading of quads types each plain string, and drops what
 * it cannot name. Whole numbers are numbers of JSON, all other values strings with their type, so that nothing is rounded.
 *
 * @throws Error where something asks for the network.
 */
export async function toJsonLd(quads: readonly Quad[], context: ContextFile): Promise<string> {
  // The types of the package lack `safe`, which makes it refuse what it would otherwise drop.
  const options: Options.Compact & { safe: boolean } = {
    graph: true,
    skipExpansion: true,
    safe: true,
    documentLoader: refuseNetwork,
  }
  const { default: jsonld } = await import('jsonld') // large, and of use only to those who ask for this format
  const nodes = [...groupBySubject(sortQuads(quads))]
  const compacted: unknown[] = []
  for (let first = 0; first < nodes.length; first += nodesAtOnce) {
    const part = nodes.slice(first, first + nodesAtOnce).map(toNode)
    const { '@graph': graph } = await jsonld.compact(part, context['@context'], options)
    // Asked for a graph, it gives a list, even of one node.
    compacted.push(...(graph as readonly unknown[]))
  }
  return `${JSON.stringify({ '@context': context['@context'], '@graph': compacted }, undefined, 1)}\n`
}

/** Nodes that are compacted together: what `jsonld` makes of them on the way takes many times their room. */
const nodesAtOnce = 1000

/** A loader that loads nothing: the context is inside the file. */
export function refuseNetwork(url: string): Promise<never> {
  return Promise.reject(new Error(`No network: ${url} was asked for; put its content into the file`))
}

/** A subject with its quads as a node in expanded JSON-LD. */
function toNode([id, quads]: readonly [string, readonly Quad[]]): NodeObject {
  const properties = new Map<string, Quad_Object[]>()
  for (const { predicate, object } of quads) {
    const values = properties.get(predicate.value)
    if (values) values.push(object)
    else properties.set(predicate.value, [object])
  }
  return { '@id': id, ...Object.fromEntries([...properties].map(toProperty)) }
}

function toProperty([predicate, objects]: readonly [string, readonly Quad_Object[]]): [string, NodeObject[string]] {
  if (predicate === rdf.type.value) return ['@type', objects.map(({ value }) => value)]
  return [predicate, objects.map(toValue)]
}

function toValue(object: Quad_Object): NodeObject | ValueObject {
  if (object.termType !== 'Literal') return { '@id': object.value }
  if (object.language !== '') return { '@value': object.value, '@language': object.language }
  if (object.datatype.value === xsd.integer.value) return { '@value': Number(object.value) }
  const isPlain = object.datatype.value === xsd.string.value
  return isPlain ? { '@value': object.value } : { '@value': object.value, '@type': object.datatype.value }
}
