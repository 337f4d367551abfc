import { type Document, lastStartingBefore } from '../annotate/document.ts'
import { groupNouns } from '../annotate/lexicon/body-nouns.ts'
import { documentNouns } from '../annotate/lexicon/speech-nouns.ts'
import { type Span, wordsOf } from '../text/span.ts'
import type { PlacedMention } from './look-up.ts'
import type { Entity, SpeechHint } from './resolution.ts'
import { type Standing, type Surroundings, sentenceNumber } from './standing.ts'

/** How many sentences, quoted ones left out, may lie between two statements of a body that a pronoun ties together. */
const farthestBack = 4

/** How many such sentences may lie between a body that acts and the pronoun. */
const farthestSubject = 1

/** What stands for a body that speaks: pronouns, and nouns for a body of people whatever its name. */
const standIns: ReadonlySet<string> = new Set(['it', 'they', ...groupNouns])

/** A verb that takes up what the same one said before. Matches `it added`; not `it said`. */
const addingCue = /\badd(?:s|ed|ing)\b/

/** Who may be meant: a body that spoke or acted, and where. */
interface Candidate {
  /** Undefined for somebody who has no name. */
  readonly entity: Entity | undefined
  readonly start: number
}

/**
 * Links `it`, `they` and `the group` that speak to the body that spoke or acted right before.
 *
 *     “...”, said the agency. “...”, it added.       The club lost twice. “...”, it said.
 *                     ------         --                  ----                    --
 *
 * Where a person or somebody without a name spoke last, there is no link. A paper that speaks (`the statement said`)
 * leaves the body that gave it out.
 *
 * @param bodies The bodies and states named, in text order.
 */
export function linkSpeakingBodies(
  { document, narrated }: Surroundings,
  bodies: readonly Standing[],
  statements: readonly SpeechHint[],
  entityAt: (span: Span) => Entity | undefined,
): readonly PlacedMention[] {
  const inOrder = [...statements].sort((a, b) => a.attribution.start - b.attribution.start)
  const links: PlacedMention[] = []
  let spoke: Candidate | undefined
  for (const { speaker, attribution } of inOrder) {
    const isPronoun = standIns.has(wordsOf(document.text, speaker).toLowerCase())
    const isGroup = groupNouns.has(wordsOf(document.text, speaker).toLowerCase())
    const sentence = sentenceNumber(document, speaker.start)
    const distance = (start: number) => narrated(sentenceNumber(document, start), sentence)
    let entity = entityAt(speaker)
    if (!entity && isPronoun) {
      const near = spoke && distance(spoke.start) <= farthestBack ? spoke : undefined
      const acted = bodies.findLast(({ start, isActing }) => isActing && start < speaker.start)
      const isNearer = acted && acted.start > (near?.start ?? -1) && distance(acted.start) <= farthestSubject
      const isAdding = addingCue.test(wordsOf(document.text, attribution))
      entity = isNearer && !isAdding ? acted.entity : near?.entity
      if (!near && isGroup)
        entity ??= bodies.findLast(
          ({ start, entity: { kind } }) => kind === 'organisation' && start < speaker.start,
        )?.entity
      if (entity) links.push({ start: speaker.start, end: speaker.end, form: 'pronoun', entity })
    }
    if (!entity && isPaper(document, speaker)) continue
    spoke = { entity: entity?.kind === 'person' ? undefined : entity, start: speaker.start }
  }
  return links
}

/** Whether a speaker is a paper: `the statement`. */
function isPaper(document: Document, speaker: Span): boolean {
  return documentNouns.has(`${lastStartingBefore(document.tokens, speaker.end - 1)?.lower}`)
}
