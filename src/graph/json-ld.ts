import type { ContextDefinition, NodeObject, Options, ValueObject } from 'jsonld'
import type { Quad, Quad_Object } from '../rdf/terms.ts'
import { rdf, xsd } from '../rdf/vocabulary.ts'
import { sortQuads } from './order.ts'

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
  const compacted = await jsonld.compact(toNodes(quads), context['@context'], options)
  return `${JSON.stringify(compacted, undefined, 1)}\n`
}

/** A loader that loads nothing: the context is inside the file. */
export function refuseNetwork(url: string): Promise<never> {
  return Promise.reject(new Error(`No network: ${url} was asked for; put its content into the file`))
}

/** One node in expanded JSON-LD for each subject, sorted. */
function toNodes(quads: readonly Quad[]): NodeObject[] {
  const nodes = new Map<string, Map<string, Quad_Object[]>>()
  for (const { subject, predicate, object } of sortQuads(quads)) {
    const properties = nodes.get(subject.value) ?? new Map<string, Quad_Object[]>()
    nodes.set(subject.value, properties)
    properties.set(predicate.value, [...(properties.get(predicate.value) ?? []), object])
  }
  return [...nodes].map(([id, properties]) => ({ '@id': id, ...Object.fromEntries([...properties].map(toProperty)) }))
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
