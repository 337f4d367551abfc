import type { Coordination } from '../../annotate/coordination.ts'
import type { Document } from '../../annotate/document.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import { type Span, wordsOf } from '../../text/span.ts'
import { isListOfParties, type TiedParties } from './parties.ts'
import type { RelationMention } from './relations.ts'

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
