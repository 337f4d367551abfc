import type { Coordination } from '../../annotate/coordination.ts'
import type { Document, Token } from '../../annotate/document.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import { partyNouns } from '../../annotate/lexicon/partnership-words.ts'
import { isPossessive, lowerAt } from '../../annotate/token-access.ts'
import { type Span, wordsOf } from '../../text/span.ts'
import { isLoose } from './parties.ts'
import type { RelationMention } from './relations.ts'
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
  if (mention.before === 'their') return { count: undefined, evidence: mention.label }
  const between = linkAfter(tokens, mention, betweenWords, betweenReach)
  const after = between === undefined ? undefined : groupNounFrom(tokens, between + 1)
  if (after) return after
  const owner = isPossessive(tokens[mention.first - 1]) ? groupNounEndingAt(tokens, mention.first - 1) : undefined
  if (owner) return owner
  const verb = verbBefore(tokens, mention)
  if (verb === undefined || !isRelationVerb(tokens, verb, mention)) return undefined
  for (let at = verb - 1; at >= Math.max(mention.sentence.first, verb - groupReach); at--) {
    const group = groupNounEndingAt(tokens, at + 1)
    if (group) return group
    if (tokens[at]?.upos === 'VERB' || tokens[at]?.upos === 'NOUN') return undefined
  }
  return undefined
}

/** How far `the two countries` may stand before its verb. */
const groupReach = 6

const counts: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['their', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
])

function groupNounFrom(tokens: readonly Token[], first: number): TiedParties | undefined {
  for (let at = first; at < first + 4; at++)
    if (partyNouns.has(lowerAt(tokens, at))) return groupNounEndingAt(tokens, at + 1)
  return undefined
}

function groupNounEndingAt(tokens: readonly Token[], last: number): TiedParties | undefined {
  const noun = tokens[last - 1]
  if (!noun || !partyNouns.has(noun.lower)) return undefined
  for (let at = last - 2; at >= Math.max(0, last - 4); at--) {
    const token = tokens[at]
    const count = counts.get(token?.lower ?? '')
    if (token && count !== undefined) return { count, evidence: { start: token.start, end: noun.end } }
  }
  return undefined
}

/** How many sentences back the names of `the two countries` may stand. */
const sentencesBack = 4

/**
 * The parties that `the two countries` or `their` mean: those of the relation told last, else the nearest list of as
 * many names before, else as many states as the paragraph names.
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
    return isBefore && isListOfParties(document, candidate) && fits(candidate.items)
  })
  const last = told.findLast(fits)
  if (list && (!last || (last[0]?.start ?? 0) < list.start)) return list.items
  return last ?? statesOfParagraph(document, mention, tied)
}

/** `their` looks back only inside its sentence. */
function earliest(document: Document, { sentence }: RelationMention, tied: TiedParties): number {
  if (tied.count === undefined) return sentence.first
  return document.sentences[Math.max(0, sentence.index - sentencesBack)]?.first ?? 0
}

/** The states that the paragraph names up to the mention, by name or demonym, if they are as many as are tied. */
function statesOfParagraph(
  document: Document,
  { sentence, first }: RelationMention,
  { count }: TiedParties,
): readonly Span[] | undefined {
  const paragraph = document.paragraphs[sentence.paragraph]
  const states = new Map<string, Span>()
  for (const name of document.names) {
    const country = countryOf(wordsOf(document.text, name))
    const isHere = name.start >= (paragraph?.start ?? sentence.start) && name.first < first
    if (isHere && country && !states.has(country.code)) states.set(country.code, name)
  }
  return states.size === count ? [...states.values()] : undefined
}
