import type { NounPhrase } from '../annotate/chunks.ts'
import type { Document } from '../annotate/document.ts'
import { bodiesOf } from './body-nouns.ts'
import type { PlacedMention } from './look-up.ts'
import type { Entity } from './resolution.ts'
import type { Standing, Surroundings } from './standing.ts'
import { type HeldTitle, holdersOf } from './title-nouns.ts'

/**
 * Links definite nouns to the one person or body they can stand for: titles (`the minister`), kinds of bodies (`the
 * ministry`, `the company`), after the name was told.
 *
 * @param standings The names, in text order.
 * @returns In text order, articles left out of the spans.
 */
export function linkNouns(
  { document, phrases }: Surroundings,
  entities: readonly Entity[],
  standings: readonly Standing[],
  titles: readonly HeldTitle[],
): readonly PlacedMention[] {
  return phrases.flatMap((phrase) => {
    if (!isDefinite(document, phrase)) return []
    const holders = holdersOf(document, phrase, titles)
    const candidates = holders.length > 0 ? holders : bodiesOf(document, phrase, entities)
    const entity = chooseBefore(standings, candidates, phrase.start)
    const start = document.tokens[phrase.first + 1]?.start
    return entity && start !== undefined ? [{ start, end: phrase.end, form: 'noun', entity }] : []
  })
}

/** Whether a phrase is `the` with a noun, and nothing after it tells which: no `of ...` and no name. */
function isDefinite(document: Document, phrase: NounPhrase): boolean {
  if (phrase.kind !== 'noun' || document.tokens[phrase.first]?.lower !== 'the') return false
  return document.tokens[phrase.last]?.lower !== 'of'
}

/**
 * The candidate that a noun goes back to: the only one; else the only one in the last sentence that names any; else
 * the one named most often before, if none is named as often.
 */
function chooseBefore(
  standings: readonly Standing[],
  candidates: readonly Entity[],
  offset: number,
): Entity | undefined {
  const before = standings.filter((standing) => standing.start < offset && candidates.includes(standing.entity))
  const last = before.at(-1)
  if (!last) return undefined
  const near = new Set(
    before.filter((standing) => standing.sentence === last.sentence).map((standing) => standing.entity),
  )
  return near.size === 1 ? last.entity : mostNamed(before)
}

function mostNamed(standings: readonly Standing[]): Entity | undefined {
  const counts = new Map<Entity, number>()
  for (const { entity } of standings) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}
