import { rooms } from './iri.ts'
import type { RdfSettings } from './settings.ts'
import { namespaces } from './vocabulary.ts'

/**
 * Namespaces of a graph under these settings by prefix, in the order in which they are declared: our own terms, the
 * rooms of shared things, the vocabularies.
 */
export function prefixesOf(settings: RdfSettings): ReadonlyMap<string, string> {
  const own = rooms.map((room) => [room, `${settings.base}${room}/`] as const)
  return new Map<string, string>([['nf', settings.namespace], ...own, ...Object.entries(namespaces)])
}
