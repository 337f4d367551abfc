import { type Document, sentenceAt, type Token } from '../../annotate/document.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import type { Coordination } from '../../annotate/phrases/coordination.ts'
import { countedGroupEndingAt, groupNouns } from '../../annotate/phrases/counted-groups.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isPossessive } from '../../annotate/token-kinds.ts'
import { type Span, wordsOf } from '../../text/span.ts'
import { isLoose } from './parties.ts'
import { isInstitution } from './party-lists.ts'
import type { RelationMention } from './relations.ts'
import { pairOfStates } from './states.ts'
import { betweenReach, betweenWords, isListOfParties, isRelationVerb, linkAfter, verbBefore } from './surroundings.ts'

/** Who stands in a relation where the text only says `the two countries` or `their`. */
export interface TiedParties {
  /** How many there are; undefined where the words leave it open (`their`). */
  readonly count: number | undefined
  readonly evidence: Span
}

/** Where the text only ties the parties: `their`, `the two countries’`, `between the two sides`, `both nations share`. */
export function tiedParties({ tokens }: Document, mention: RelationMention): TiedParties | undefined {
  if (isLoose(mention)) return undefined
  const between = linkAfter(tokens, mention, betweenWords, betweenReach)
  const after = between === undefined ? undefined : groupFrom(tokens, between + 1)
  if (after) return after
  const owner = isPossessive(tokens[mention.first - 1]) ? groupEndingAt(tokens, mention.first - 1) : undefined
  if (owner) return owner
  return groupBeforeVerb(tokens, mention) ?? theirs(tokens, mention)
}

/** `their pact`; not `their pact with Mali`, where each has its own. */
function theirs(tokens: readonly Token[], mention: RelationMention): TiedParties | undefined {
  const isOfBoth = mention.before === 'their' && lowerAt(tokens, mention.last) !== 'with'
  return isOfBoth ? { count: undefined, evidence: mention.label } : undefined
}

/** `The two countries have long shared a pact`: the subject of its verb. */
function groupBeforeVerb(tokens: readonly Token[], mention: RelationMention): TiedParties | undefined {
  const verb = verbBefore(tokens, mention)
  if (verb === undefined || !isRelationVerb(tokens, verb, mention)) return undefined
  const before = tokens.slice(Math.max(mention.sentence.first, verb - groupReach), verb)
  const noun = before.findLast((token) => token.upos === 'VERB' || token.upos === 'NOUN')
  return noun && groupEndingAt(tokens, noun.index + 1)
}

/** How far `the two countries` may stand before its verb. */
const groupReach = 6

/** How many words the phrase may have: `between the two neighbouring countries`. */
const longestGroup = 4

function groupFrom(tokens: readonly Token[], first: number): TiedParties | undefined {
  const noun = tokens.slice(first, first + longestGroup).find((token) => groupNouns.has(token.lower))
  return noun && groupEndingAt(tokens, noun.index + 1)
}

function groupEndingAt(tokens: readonly Token[], last: number): TiedParties | undefined {
  const group = countedGroupEndingAt(tokens, last)
  return group && { count: group.count, evidence: { start: group.start, end: group.end } }
}

/** How many sentences back the names of `the two countries` may stand. */
const sentencesBack = 4

/**
 * The parties that `the two countries` or `their` mean: those of the relation told last, else the nearest list of as
 * many names before, else as many states as the paragraph names, else the only two that the text names so far.
 *
 * @param told The parties of relations told so far, in text order.
 */
export function tie(
  document: Document,
  lists: readonly Coordination[],
  mention: RelationMention,
  tied: TiedParties,
  told: readonly (readonly Span[])[],
): readonly Span[] | undefined {
  const fits = (parties: readonly Span[]) => tied.count === undefined || parties.length === tied.count
  const list = lists.findLast((candidate) => {
    const isBefore = candidate.last <= mention.first && candidate.first >= earliest(document, mention, tied)
    const isPlace = lowerAt(document.tokens, candidate.first - 1) === 'in' // `Tacna in Peru and Arica`
    return isBefore && !isPlace && isListOfParties(document, candidate) && fits(candidate.items)
  })
  const last = told.findLast(fits)
  const isNearest = list && (!last || last.every((party) => party.start < list.start))
  if (isNearest) return list.items
  return last ?? statesOfParagraph(document, mention, tied) ?? onlyTwo(document, mention, tied)
}

/** `their` looks back only inside its sentence. */
function earliest(document: Document, { sentence }: RelationMention, tied: TiedParties): number {
  const back = tied.count === undefined ? 0 : sentencesBack
  const sentences = document.sentences.slice(Math.max(0, sentence.index - back), sentence.index + 1)
  return Math.min(...sentences.map(({ first }) => first))
}

const statesTogether = ['countries', 'nations', 'states', 'governments', 'peoples'] as const
const institutionsTogether = ['universities', 'institutions', 'colleges', 'schools'] as const

/** The two states or institutions that the text names up to `the two countries` or `the two universities`, if no third. */
function onlyTwo(
  document: Document,
  { sentence, first }: RelationMention,
  tied: TiedParties,
): readonly Span[] | undefined {
  if (tied.count !== 2) return undefined
  const group = wordsOf(document.text, tied.evidence).toLowerCase()
  if (statesTogether.some((noun) => group.endsWith(noun))) return pairOfStates(document, sentence)
  if (!institutionsTogether.some((noun) => group.endsWith(noun))) return undefined
  const named = document.names.filter((name) => name.first < first && isInstitution(wordsOf(document.text, name)))
  const distinct = new Map(named.map((name) => [wordsOf(document.text, name), name]))
  return distinct.size === 2 ? [...distinct.values()] : undefined
}

/** The states that the paragraph names up to the mention, by name or demonym, if they are as many as are tied. */
function statesOfParagraph(
  document: Document,
  { sentence, first }: RelationMention,
  { count }: TiedParties,
): readonly Span[] | undefined {
  const states = new Map<string, Span>()
  for (const name of document.names) {
    const isHere = name.first < first && sentenceAt(document, name.start)?.paragraph === sentence.paragraph
    const country = isHere ? countryOf(wordsOf(document.text, name)) : undefined
    if (country && !states.has(country.code)) states.set(country.code, name)
  }
  return states.size === count ? [...states.values()] : undefined
}
