import { partIri, thingIri } from '../../rdf/iri.ts'
import { type NamedNode, type Quad, toInteger, toText } from '../../rdf/terms.ts'
import { dcterms, rdf, schema } from '../../rdf/vocabulary.ts'
import { cover, type Span, wordsOf } from '../../text/span.ts'
import { type Claim, type Derivation, modelClaim } from '../claim.ts'
import { countedFrom } from '../dated-claim.ts'
import { iriPart, type ModelContext, periodNode, ruleNode, triple } from '../model-context.ts'
import { evidenceOf, nodeAt } from '../things.ts'
import { voiceAt } from '../voice.ts'
import type { EventFact } from './fact.ts'

/** Writes one event: what it is called and where, and a claim for its number, series, organiser, place and date each. */
export function modelEvent(event: EventFact, context: ModelContext): readonly Quad[] {
  const node = eventNode(context, event)
  return [...describeEvent(context, node, event), ...modelDetails(context, node, event)]
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
const smallWords = new Set(['and', 'de', 'for', 'of', 'on', 'the', 'to', 'with'])

/** Words from which on a name only says where it is. */
const placeWords = new Set(['at', 'in'])

/** White space between words, line ends included. Matches the blank of `East Asian`; not the hyphen of `ASEAN-Russia`. */
const blanks = /\s+/u

/**
 * Two words or more, each with a capital or a figure, before any place: `East Asian Summit`; not `Geneva talks`, not
 * `Summit`, not `Talks in Geneva`, whose capital may only be that of a sentence.
 */
function isProperName(name: string): boolean {
  const all = name.split(blanks)
  const place = all.findIndex((word) => placeWords.has(word))
  const words = all.slice(0, place < 0 ? all.length : place).filter((word) => !smallWords.has(word))
  return words.length > 1 && words.every((word) => word !== word.toLowerCase() || figure.test(word))
}

/** A word that begins with a digit. Matches `28th`, `2019`; not `G20`. */
const figure = /^\d/

/** What it is called and where, from whichever fact of this event comes first, and the rule that found it. */
function describeEvent(context: ModelContext, node: NamedNode, event: EventFact): readonly Quad[] {
  const { text } = context.source
  const acronym = event.acronym
    ? [triple(context, node, schema.alternateName, toText(wordsOf(text, event.acronym)))]
    : []
  describeGathering(context, node, event.isSeries ? schema.EventSeries : schema.Event, wordsOf(text, event.name))
  return [
    triple(context, node, dcterms.conformsTo, ruleNode(context, event.rule)),
    ...acronym,
    ...evidenceOf(context, node, [event.name, ...event.mentions]),
  ]
}

function describeGathering(context: ModelContext, node: NamedNode, type: NamedNode, name: string): NamedNode {
  return context.once(
    node.value,
    () => node,
    () => [triple(context, node, rdf.type, type), triple(context, node, schema.name, toText(name))],
  )
}

/** One thing that the text says of an event, and the words that say it. */
type Detail = Pick<Claim, 'predicate' | 'object' | 'basis'> & {
  readonly evidence: Span
  readonly derivation?: Derivation
}

function modelDetails(context: ModelContext, node: NamedNode, event: EventFact): readonly Quad[] {
  return detailsOf(context, event).flatMap((detail) => {
    const voice = voiceAt(context, detail.evidence)
    if (!voice) return []
    return modelClaim(context, {
      derivation: undefined,
      ...detail,
      subject: node,
      qualifiers: [],
      voice,
      evidence: [detail.evidence],
      rule: event.rule,
      isCurrent: true,
    }).quads
  })
}

/** Number, series, organiser, place and date, as far as the text gives them. */
function detailsOf(context: ModelContext, event: EventFact): readonly Detail[] {
  const { name, edition, organiser, place } = event
  const series = seriesNode(context, event)
  const withName = (words: Span) => together(context, name, words)
  const details: readonly (Detail | undefined)[] = [
    edition && {
      predicate: context.nf.edition,
      object: toInteger(edition.number),
      basis: 'stated',
      evidence: edition.words,
    },
    series && { predicate: schema.superEvent, object: series, basis: 'implied', evidence: name },
    organiser && {
      predicate: schema.organizer,
      object: nodeAt(context, organiser.words),
      basis: organiser.isStated ? 'stated' : 'implied',
      evidence: withName(organiser.words),
    },
    place && { predicate: schema.location, object: nodeAt(context, place), basis: 'stated', evidence: withName(place) },
    dateOf(context, event),
  ]
  return details.filter((detail) => detail !== undefined)
}

/** When it is; a date counted from the article's is computed. */
function dateOf(context: ModelContext, { name, date }: EventFact): Detail | undefined {
  const period = date && periodNode(context, date.edtf)
  if (!period) return undefined
  const said = { predicate: dcterms.temporal, object: period, evidence: together(context, name, date.words) }
  const mention = context.reading.document.dates.find(({ start }) => start === date.words.start)
  const derivation = mention && countedFrom(context, [], [mention])
  return derivation ? { ...said, basis: 'computed', derivation } : { ...said, basis: 'stated' }
}

/** The stretch from the name to the words; the words alone where they stand in another paragraph. */
function together(context: ModelContext, name: Span, words: Span): Span {
  const whole = cover(name, words)
  return wordsOf(context.source.text, whole).includes('\n') ? words : whole
}

/** The series that an event is one edition of, described; a series is in none. */
function seriesNode(context: ModelContext, { series, isSeries }: EventFact): NamedNode | undefined {
  if (!series || isSeries) return undefined
  const name = wordsOf(context.source.text, series)
  return describeGathering(context, gatheringIri(context, name, ''), schema.EventSeries, name)
}
