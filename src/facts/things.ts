import { partIri, type Room, thingIri } from '../rdf/iri.ts'
import { type NamedNode, type Quad, toText } from '../rdf/terms.ts'
import { org, prov, rdf, rdfs, schema } from '../rdf/vocabulary.ts'
import type { Entity, EntityKind, Merge } from '../resolve/resolution.ts'
import { type Span, wordsOf } from '../text/span.ts'
import { modelClaim } from './claim.ts'
import { fact, type ModelContext, spanNode } from './model-context.ts'
import { articleVoice, voiceAt } from './voice.ts'

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
    (node) => [
      fact(context, node, rdf.type, type),
      fact(context, node, schema.name, toText(entity.name)),
      ...entity.otherNames.map((name) => fact(context, node, schema.alternateName, toText(name))),
      ...evidenceOf(context, node, namesOf(context, entity)),
      ...entity.merges.flatMap((merge) => modelMerge(context, node, merge)),
      ...modelAcronyms(context, node, entity),
    ],
  )
}

/**
 * The node of what a stretch of text stands for. A speaker or a party without a name ("officials"), or a pronoun that
 * leads nowhere, gets a node of its own at its place: no link is better than a wrong one.
 */
export function nodeAt(context: ModelContext, span: Span): NamedNode {
  const entity = context.reading.resolution.entityAt(span)
  if (entity) return entityNode(context, entity)
  const { article, toCodePoint, text } = context.source
  return context.once(
    `agent ${span.start} ${span.end}`,
    () => partIri(article, `agent-${toCodePoint(span.start)},${toCodePoint(span.end)}`),
    (node) => [
      fact(context, node, rdf.type, prov.Agent),
      fact(context, node, rdfs.label, toText(wordsOf(text, span))),
      fact(context, node, context.nf.evidence, spanNode(context, span)),
    ],
  )
}

/** The stretches where a thing is named, one for each spelling, as its evidence. */
export function evidenceOf(context: ModelContext, node: NamedNode, spans: readonly Span[]): readonly Quad[] {
  const seen = new Set<string>()
  const quads: Quad[] = []
  for (const span of spans) {
    const words = wordsOf(context.source.text, span)
    if (seen.has(words)) continue
    seen.add(words)
    quads.push(fact(context, node, context.nf.evidence, spanNode(context, span)))
  }
  return quads
}

function namesOf(context: ModelContext, entity: Entity): readonly Span[] {
  const names = new Set([entity.name, ...entity.otherNames])
  return entity.mentions.filter(
    (mention) => mention.form === 'name' && names.has(wordsOf(context.source.text, mention)),
  )
}

/** Two spellings held to be one: a computed claim with its reason, so that who disagrees can undo it. */
function modelMerge(context: ModelContext, node: NamedNode, merge: Merge): readonly Quad[] {
  return modelClaim(context, {
    subject: node,
    predicate: schema.alternateName,
    object: toText(merge.name),
    qualifiers: [],
    voice: articleVoice(context),
    basis: 'computed',
    evidence: merge.evidence,
    rule: undefined,
    derivation: { rule: merge.rule.replace(resolveRoom, ''), from: [], arithmetic: merge.reason },
    isCurrent: true,
  }).quads
}

/** The stage that names a merge's rule; rules that compute have plain names. Matches the start of `resolve/same-person`. */
const resolveRoom = /^resolve\//

/**
 * The short forms that the text itself gives, in brackets after the long one.
 *
 *     the Russian Association for International Studies (RAIS)
 *         ---------------------------------------------  ^^^^    - a name, ^ the short form
 */
function modelAcronyms(context: ModelContext, node: NamedNode, entity: Entity): readonly Quad[] {
  const { text } = context.source
  const names = namesOf(context, entity)
  return names.flatMap((short, index) => {
    const long = names[index - 1]
    const isBracketed = long && text.slice(long.end, short.start) === ' (' && text[short.end] === ')'
    if (!isBracketed) return []
    const evidence = { start: long.start, end: short.end + 1 }
    const voice = voiceAt(context, evidence)
    if (!voice?.isArticle) return []
    return modelClaim(context, {
      subject: node,
      predicate: schema.alternateName,
      object: toText(wordsOf(text, short)),
      qualifiers: [],
      voice,
      basis: 'stated',
      evidence: [evidence],
      rule: 'name/short-form-in-brackets',
      derivation: undefined,
      isCurrent: true,
    }).quads
  })
}
