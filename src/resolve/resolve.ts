import type { Document } from '../annotate/document.ts'
import { compareSpans } from '../text/span.ts'
import type { Cluster } from './cluster.ts'
import { toLookUp } from './look-up.ts'
import { clusterPeople } from './people.ts'
import type { Entity, Mention, Resolution, RoleHint, SpeechHint } from './resolution.ts'
import { clusterThings } from './things.ts'

/**
 * Tells what the names, pronouns and definite nouns of an article stand for.
 *
 *     Tom Hill, the minister, met Russian traders. He said Hill ...
 *     --------      --------      +++++++          --      ----     - one person, + Russia
 *
 * @param roles Titles tied to persons: what `the minister` can mean.
 * @param statements Who speaks: what `I` inside their words means.
 * @returns Reports `person/homonym` where a bare surname fits several people.
 */
export function resolve(
  document: Document,
  _roles: readonly RoleHint[],
  _statements: readonly SpeechHint[],
): Resolution {
  const people = clusterPeople(document)
  const clusters = [...people.clusters, ...clusterThings(document)]
  const entities = clusters.map(toEntity).sort(byFirstMention)
  return { entities, entityAt: toLookUp(document.text, entities), problems: people.problems }
}

function toEntity(cluster: Cluster): Entity {
  const mentions: Mention[] = [
    ...cluster.names.map(({ start, end }) => ({ start, end, form: 'name' as const })),
    ...cluster.demonyms.map(({ start, end }) => ({ start, end, form: 'noun' as const })),
  ]
  const { kind, slug, name, otherNames, merges } = cluster
  return { kind, slug, name, otherNames, mentions: mentions.sort(compareSpans), merges }
}

function byFirstMention(a: Entity, b: Entity): number {
  return (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)
}
