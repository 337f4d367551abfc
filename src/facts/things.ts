import { documentNouns, researcherNouns } from '../annotate/lexicon/speech-nouns.ts'
import { partIri, type Room, thingIri } from '../rdf/iri.ts'
import { type NamedNode, type Quad, toText } from '../rdf/terms.ts'
import { org, prov, rdf, rdfs, schema } from '../rdf/vocabulary.ts'
import type { Entity, EntityKind } from '../resolve/resolution.ts'
import { type Span, wordsOf } from '../text/span.ts'
import { type ModelContext, spanNode, triple } from './model-context.ts'
import { modelOtherNames } from './other-names.ts'

/** What an entity of each kind is, and in which room its name lives. */
const kindsOfThing: Readonly<Record<EntityKind, { readonly room: Room; readonly type: NamedNode }>> = {
  person: { room: 'person', type: schema.Person },
  country: { room: 'country', type: schema.Country },
  place: { room: 'place', type: schema.Place },
  organisation: { room: 'organisation', type: org.FormalOrganization },
  other: { room: 'thing', type: schema.Thing },
}

/** The node of an entity, described: its type, its names, where each of them first stands, and why two are one. */
export function entityNode(context: ModelContext, entity: Entity): NamedNode {
  const { room, type } = kindsOfThing[entity.kind]
  return context.once(
    entity,
    () => thingIri(context.settings, room, entity.slug),
    (node) => {
      const names = namesOf(context, entity)
      return [
        triple(context, node, rdf.type, type),
        triple(context, node, schema.name, toText(entity.name)),
        ...entity.otherNames.map((name) => triple(context, node, schema.alternateName, toText(name))),
        ...evidenceOf(context, node, names),
        ...modelOtherNames(context, node, entity, names),
      ]
    },
  )
}

/**
 * The node of what a stretch of text stands for. A speaker or a party without a name ("officials", "the report"), or a
 * pronoun that leads nowhere, gets a node of its own at its place: no link is better than a wrong one.
 */
export function nodeAt(context: ModelContext, span: Span): NamedNode {
  const entity = context.reading.resolution.entityAt(span)
  return entity ? entityNode(context, entity) : unnamedNode(context, span)
}

function unnamedNode(context: ModelContext, span: Span): NamedNode {
  const { article, toCodePoint, text } = context.source
  const words = wordsOf(text, span)
  const kind = isDocument(words) ? 'document' : 'agent'
  return context.once(
    `unnamed ${span.start} ${span.end}`,
    () => partIri(article, `${kind}-${toCodePoint(span.start)},${toCodePoint(span.end)}`),
    (node) => [
      triple(context, node, rdf.type, kind === 'document' ? schema.CreativeWork : prov.Agent),
      triple(context, node, rdfs.label, toText(words)),
      triple(context, node, context.nf.evidence, spanNode(context, span)),
    ],
  )
}

/** The noun that a phrase is about: `report` in `annual reports of the bank`; nothing after a preposition counts. */
const headNoun = /^(?:.*?\s)??([\p{L}-]+?)s?(?=$|\s(?:about|by|for|from|in|of|on|to)\s)/u

/** Whether a phrase means a paper, a broadcast or a figure, which can "say" something and is nobody. */
function isDocument(words: string): boolean {
  const noun = headNoun.exec(words.toLowerCase())?.[1] ?? ''
  return documentNouns.has(noun) && !researcherNouns.has(noun)
}

/** The stretches where a thing is named, one for each spelling, as its evidence. */
export function evidenceOf(context: ModelContext, node: NamedNode, spans: readonly Span[]): readonly Quad[] {
  const seen = new Set<string>()
  const quads: Quad[] = []
  for (const span of spans) {
    const words = wordsOf(context.source.text, span)
    if (seen.has(words)) continue
    seen.add(words)
    quads.push(triple(context, node, context.nf.evidence, spanNode(context, span)))
  }
  return quads
}

/** Where the entity is named, in text order. */
function namesOf(context: ModelContext, entity: Entity): readonly Span[] {
  const names = new Set([entity.name, ...entity.otherNames])
  return entity.mentions.filter(
    (mention) => mention.form === 'name' && names.has(wordsOf(context.source.text, mention)),
  )
}
