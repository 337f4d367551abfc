import type { Document } from '../annotate/document.ts'
import { type Span, wordsOf } from '../text/span.ts'
import type { PlacedMention } from './look-up.ts'
import type { Entity, SpeechHint } from './resolution.ts'
import { sentenceNumber } from './standing.ts'

/** How many sentences may lie between two statements of a body that a pronoun ties together. */
const farthestBack = 4

/** A pronoun for a body as speaker. Matches `it`, `They`; not `item`. */
const bodyPronoun = /^(?:it|they)$/i

/**
 * Links `it` and `they` that speak to the body that spoke right before.
 *
 *     “...”, said the agency. “...”, it added.
 *                     ------         --
 *
 * Where a person or somebody without a name spoke before, there is no link.
 */
export function linkSpeakingBodies(
  document: Document,
  statements: readonly SpeechHint[],
  entityAt: (span: Span) => Entity | undefined,
): readonly PlacedMention[] {
  const inOrder = [...statements].sort((a, b) => a.attribution.start - b.attribution.start)
  const links: PlacedMention[] = []
  let last: { readonly entity: Entity | undefined; readonly sentence: number } | undefined
  for (const { speaker } of inOrder) {
    const sentence = sentenceNumber(document, speaker.start)
    let entity = entityAt(speaker)
    if (!entity && last?.entity && bodyPronoun.test(wordsOf(document.text, speaker))) {
      if (sentence - last.sentence <= farthestBack) entity = last.entity
      if (entity) links.push({ start: speaker.start, end: speaker.end, form: 'pronoun', entity })
    }
    last = { entity: entity?.kind === 'person' ? undefined : entity, sentence }
  }
  return links
}
