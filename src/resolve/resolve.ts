import type { Document } from '../annotate/document.ts'
import { compareSpans } from '../text/span.ts'
import { linkSpeakingBodies } from './body-pronouns.ts'
import type { Cluster } from './cluster.ts'
import { genderOfPerson } from './gender.ts'
import { createLookUp, type PlacedMention } from './look-up.ts'
import { linkNouns } from './nouns.ts'
import { clusterPeople } from './people.ts'
import { personalNames } from './personal-names.ts'
import { countPronouns } from './pronoun-genders.ts'
import { linkFirstPerson, linkPronouns } from './pronouns.ts'
import type { Entity, Resolution, RoleHint, SpeechHint } from './resolution.ts'
import { peopleIn, toStanding, toSurroundings } from './standing.ts'
import { clusterThings } from './things.ts'
import { toHeldTitles, toTitlePlaces } from './title-nouns.ts'

/**
 * Tells what the names, pronouns and definite nouns of an article stand for.
 *
 *     Tom Hill, the minister, met Russian traders. He said Hill ...
 *     --------      --------      +++++++          --      ----     - one person, + Russia
 *
 * Each step sees what the earlier ones linked: names, then nouns, `he` and `she`, bodies that speak, `I`.
 *
 * @param roles Titles tied to persons: what `the minister` can mean.
 * @param statements Who speaks: what `I` inside their words means.
 * @returns Reports `person/homonym` where a bare surname fits several people.
 */
export function resolve(document: Document, roles: readonly RoleHint[], statements: readonly SpeechHint[]): Resolution {
  const { text } = document
  const personal = personalNames(document)
  const people = clusterPeople(document, personal)
  const named = [...people.clusters, ...clusterThings(document, personal)].map(toEntity)
  const names = named.flatMap(placed).sort(compareSpans)
  const place = toSurroundings(document, statements)
  const toStandings = (mentions: readonly PlacedMention[]) => mentions.map((mention) => toStanding(place, mention))

  const known = createLookUp(text)
  known.add(names)
  const titles = toHeldTitles(text, roles, known.entityAt)
  const standings = toStandings(names)
  const nouns = linkNouns(place, named, standings, titles, roles, statements)
  const mentioned = [...standings, ...toStandings(nouns)]
  const counts = countPronouns(place, peopleIn(mentioned))
  const genderOf = (person: Entity) => genderOfPerson(text, person, titles, counts.get(person))
  known.add(nouns)
  const pronouns = linkPronouns(place, peopleIn(mentioned), statements, genderOf, known.entityAt)
  known.add(pronouns)
  const bodies = linkSpeakingBodies(place, mentioned, statements, known.entityAt)
  known.add(bodies)
  const speakers = linkFirstPerson(document, statements, known.entityAt)

  const links = byEntity([...nouns, ...pronouns, ...bodies, ...speakers])
  const entities = named.map((entity) => withLinks(entity, links.get(entity) ?? [])).sort(byFirstMention)
  const { add, addTitles, entityAt } = createLookUp(text)
  for (const entity of entities) add(placed(entity))
  addTitles(nouns)
  addTitles(toTitlePlaces(roles, entityAt))
  return { entities, entityAt, problems: people.problems }
}

/** The mentions of an entity, each with it. */
function placed(entity: Entity): readonly PlacedMention[] {
  return entity.mentions.map(({ start, end, form }) => ({ start, end, form, entity }))
}

/** Mentions by what they stand for. */
function byEntity(mentions: readonly PlacedMention[]): ReadonlyMap<Entity, readonly PlacedMention[]> {
  const groups = new Map<Entity, PlacedMention[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.entity)
    if (group) group.push(mention)
    else groups.set(mention.entity, [mention])
  }
  return groups
}

/** The entity with the mentions that were linked to it, in text order. */
function withLinks(entity: Entity, links: readonly PlacedMention[]): Entity {
  if (links.length === 0) return entity
  const linked = links.map(({ start, end, form }) => ({ start, end, form }))
  return { ...entity, mentions: [...entity.mentions, ...linked].sort(compareSpans) }
}

function toEntity(cluster: Cluster): Entity {
  const names = cluster.names.map(({ start, end }) => ({ start, end, form: 'name' as const }))
  const demonyms = cluster.demonyms.map(({ start, end }) => ({ start, end, form: 'noun' as const }))
  const { kind, slug, name, otherNames, merges } = cluster
  return { kind, slug, name, otherNames, mentions: [...names, ...demonyms].sort(compareSpans), merges }
}

function byFirstMention(a: Entity, b: Entity): number {
  return firstStart(a) - firstStart(b)
}

function firstStart({ mentions }: Entity): number {
  return Number(mentions[0]?.start) // they are in text order
}
