import type { RdfSettings } from './settings.ts'
import { namespaces } from './vocabulary.ts'

/** Rooms of shared things that get a prefix of their own in Turtle, by the prefix. */
const rooms: Readonly<Record<string, string>> = {
  body: 'organisation/',
  country: 'country/',
  date: 'date/',
  event: 'event/',
  person: 'person/',
  place: 'place/',
  post: 'post/',
  pship: 'partnership/',
  rule: 'rule/',
  theme: 'theme/',
}

/**
 * Prefixes of a graph under these settings, in the order in which they are declared: our own, the rooms of shared
 * things, the vocabularies.
 */
export function prefixesOf(settings: RdfSettings): ReadonlyMap<string, string> {
  const own = Object.entries(rooms).map(([prefix, room]) => [prefix, settings.base + room] as const)
  return new Map<string, string>([['nf', settings.namespace], ...own, ...Object.entries(namespaces)])
}
