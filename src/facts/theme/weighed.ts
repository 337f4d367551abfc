import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { themeClassesOf } from '../../annotate/lexicon/theme-classes.ts'
import { lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import type { Span } from '../../text/span.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import type { Topic } from './topics.ts'
import { areSubjects, featuresOf, weighTopics } from './weigh.ts'
import { type ThemeWeights, themeWeights } from './weights.ts'

/** A list that its weights make one of subjects. */
export interface WeighedList {
  /** The word that tells most closely what the list is about. */
  readonly cue: Span
  readonly topics: readonly Topic[]
}

/**
 * Rule `theme/weighed`: lists that no single cue makes lists of subjects, but all that stands around them and in them.
 *
 *     Both cantons want to fight avalanches, forest fires and rock falls hand in hand.
 *
 * Each feature (`before=against`, `left=cooperation`, `topic known`) has a weight in `models/themes.json`, learned from labelled
 * articles and from `train/theme-pieces.txt`; topics count where their sums are high enough.
 *
 * @param density As `densityOf` gives it for the document; at 0 no list counts, so that most news is not weighed at all.
 */
export function weighedLists(
  document: Document,
  sentence: Sentence,
  density: number,
  { least, weights }: ThemeWeights = themeWeights(),
): readonly WeighedList[] {
  if (density === 0) return []
  return candidatesIn(document, sentence).flatMap((candidate) => {
    const chosen = areSubjects(weighTopics(featuresOf(document, candidate, density), weights), least)
    const topics = candidate.topics.filter((_, index) => chosen[index])
    return topics.length > 0 ? [{ cue: cueOf(document.tokens, candidate), topics }] : []
  })
}

/** The nearest word of a class before the list; where none stands there, the first behind it. */
function cueOf(tokens: readonly Token[], { first, list, sentence }: Candidate): Span {
  const isCue = (at: number) => themeClassesOf(lowerAt(tokens, at)).length > 0
  let at = first - 1
  while (at >= sentence.first && !isCue(at)) at--
  if (at < sentence.first) at = list.last
  while (at < sentence.last - 1 && !isCue(at)) at++
  return spanOfTokens(tokens, at, at + 1)
}
