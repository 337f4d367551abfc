import type { Document } from '../annotate/document.ts'
import { compareSpans } from '../text/span.ts'
import type { Cluster } from './cluster.ts'
import { genderOfPerson } from './gender.ts'
import { toLookUp } from './look-up.ts'
import { type Link, linkNouns } from './nouns.ts'
import { clusterPeople } from './people.ts'
import { linkFirstPerson, linkPronouns } from './pronouns.ts'
import type { Entity, Mention, Resolution, RoleHint, SpeechHint } from './resolution.ts'
import { toStanding, toSurroundings } from './standing.ts'
import { clusterThings } from './things.ts'
import { type HeldTitle, toHeldTitles } from './title-nouns.ts'

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
export function resolve(document: Document, roles: readonly RoleHint[], statements: readonly SpeechHint[]): Resolution {
  const people = clusterPeople(document)
  const named = [...people.clusters, ...clusterThings(document)].map(toEntity)
  const place = toSurroundings(document, statements)
  const standings = named.flatMap((entity) => entity.mentions.map((mention) => toStanding(place, entity, mention)))
  standings.sort(compareSpans)

  const titles = toHeldTitles(document.text, roles, toLookUp(document.text, named))
  const nouns = linkNouns(place, named, standings, titles)
  const known = [...standings, ...nouns.map((link) => toStanding(place, link.entity, { ...link, form: 'noun' }))]
  const genderOf = (person: Entity) => genderOfPerson(document.text, person, nounsOf(titles, person))
  const pronouns = linkPronouns(place, known, statements, genderOf)

  const linked = withMentions(named, nouns, pronouns)
  const firstPersons = linkFirstPerson(place, statements, toLookUp(document.text, linked))
  const entities = withMentions(linked, [], firstPersons).sort(byFirstMention)
  return { entities, entityAt: toLookUp(document.text, entities), problems: people.problems }
}

function nounsOf(titles: readonly HeldTitle[], person: Entity): readonly string[] {
  return titles.filter((title) => title.person === person).map((title) => title.noun)
}

/** The entities with further mentions, in text order. */
function withMentions(entities: readonly Entity[], nouns: readonly Link[], pronouns: readonly Link[]): Entity[] {
  return entities.map((entity) => {
    const added: Mention[] = []
    for (const link of nouns) if (link.entity === entity) added.push({ start: link.start, end: link.end, form: 'noun' })
    for (const link of pronouns)
      if (link.entity === entity) added.push({ start: link.start, end: link.end, form: 'pronoun' })
    return { ...entity, mentions: [...entity.mentions, ...added].sort(compareSpans) }
  })
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
