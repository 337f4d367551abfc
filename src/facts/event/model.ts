import { partIri, thingIri } from '../../rdf/iri.ts'
import { type NamedNode, type Quad, toInteger, toText } from '../../rdf/terms.ts'
import { dcterms, rdf, schema } from '../../rdf/vocabulary.ts'
import { cover, type Span, wordsOf } from '../../text/span.ts'
import { type Claim, modelClaim } from '../claim.ts'
import { fact, iriPart, type ModelContext, periodNode, ruleNode } from '../model-context.ts'
import { evidenceOf, nodeAt } from '../things.ts'
import { voiceAt } from '../voice.ts'
import type { EventFact } from './fact.ts'

/** Writes one event: what it is called and where, and a claim for its number, series, organiser, place and date each. */
export function modelEvent(event: EventFact, context: ModelContext): readonly Quad[] {
  const node = eventNode(context, event)
  return [...describeEvent(context, node, event), ...claimsOf(context, node, event)]
}

/**
 * The node of an event: its series and number, else its name. One without a proper name (`the talks`, `a summit in
 * Hanoi`) belongs to the article, for another article's talks are others.
 */
export function eventNode(context: ModelContext, event: EventFact): NamedNode {
  const { text } = context.source
  if (event.edition && event.series)
    return gatheringIri(context, wordsOf(text, event.series), `-${event.edition.number}`)
  return gatheringIri(context, wordsOf(text, event.name), '')
}

function gatheringIri(context: ModelContext, name: string, suffix: string): NamedNode {
  const slug = iriPart(name) + suffix
  return isProperName(name)
    ? thingIri(context.settings, 'event', slug)
    : partIri(context.source.article, `event-${slug}`)
}

/** Small words inside proper names. */
const smallWords = new Set(['and', 'at', 'de', 'for', 'in', 'of', 'on', 'the', 'to', 'with'])

/** White space between words, line ends included. Matches the blank of `East Asian`; not the hyphen of `ASEAN-Russia`. */
const blanks = /\s+/u

/** Two words or more, each with a capital or a figure: `East Asian Summit`; not `Geneva talks`, not `Summit`. */
function isProperName(name: string): boolean {
  const words = name.split(blanks).filter((word) => !smallWords.has(word))
  return words.length > 1 && words.every((word) => word !== word.toLowerCase() || figure.test(word))
}

/** A word that begins with a digit. Matches `28th`, `2019`; not `G20`. */
const figure = /^\d/

function describeEvent(context: ModelContext, node: NamedNode, event: EventFact): readonly Quad[] {
  const { text } = context.source
  const acronym = event.acronym ? [fact(context, node, schema.alternateName, toText(wordsOf(text, event.acronym)))] : []
  return [
    fact(context, node, dcterms.conformsTo, ruleNode(context, event.rule)),
    ...acronym,
    ...evidenceOf(context, node, [event.name, ...event.mentions]),
    ...nameOnce(context, node, event.isSeries ? schema.EventSeries : schema.Event, wordsOf(text, event.name)),
  ]
}

/** Type and name, from whichever fact of this event comes first. */
function nameOnce(context: ModelContext, node: NamedNode, type: NamedNode, name: string): readonly Quad[] {
  context.once(
    node.value,
    () => node,
    () => [fact(context, node, rdf.type, type), fact(context, node, schema.name, toText(name))],
  )
  return []
}

/** What an event's name and the words around it say of it. */
function claimsOf(context: ModelContext, node: NamedNode, event: EventFact): readonly Quad[] {
  const { nf, source } = context
  const voice = voiceAt(context, event.evidence)
  if (!voice) return []
  const claim = (part: Pick<Claim, 'predicate' | 'object' | 'basis'>, ...evidence: readonly Span[]): readonly Quad[] =>
    modelClaim(context, {
      ...part,
      subject: node,
      qualifiers: [],
      voice,
      evidence,
      rule: event.rule,
      derivation: undefined,
      isCurrent: true,
    }).quads

  const { edition, series, organiser, place, date, name } = event
  const quads: Quad[] = []
  if (edition) {
    const number = { predicate: nf.edition, object: toInteger(edition.number), basis: 'stated' } as const
    quads.push(...claim(number, edition.words))
  }
  if (series && !event.isSeries) {
    const words = wordsOf(source.text, series)
    const whole = gatheringIri(context, words, '')
    nameOnce(context, whole, schema.EventSeries, words)
    quads.push(...claim({ predicate: schema.superEvent, object: whole, basis: 'implied' }, cover(name, series)))
  }
  if (organiser) {
    const basis = organiser.isStated ? 'stated' : 'implied'
    const body = nodeAt(context, organiser.words)
    quads.push(...claim({ predicate: schema.organizer, object: body, basis }, cover(name, organiser.words)))
  }
  if (place) {
    const where = nodeAt(context, place)
    quads.push(...claim({ predicate: schema.location, object: where, basis: 'stated' }, cover(name, place)))
  }
  const period = date && periodNode(context, date.edtf)
  if (period) quads.push(...claim({ predicate: dcterms.temporal, object: period, basis: 'stated' }, date.words))
  return quads
}
