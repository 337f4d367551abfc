import type { Span } from '../text/span.ts'
import type { Entity, Mention } from './resolution.ts'

/** A mention with what it stands for. */
export interface PlacedMention extends Mention {
  readonly entity: Entity
}

/** An article before a noun. Matches `the ` in `the bloc`; not in `thebloc`. */
const article = /^(?:the|a|an) /i

/** A possessive ending. Matches `'s` in `Russia's`; not `s` in `Laos`. */
const possessive = /['’]s?$/

/** A possessive inside a stretch. Matches `Ann Lee's office`; not `Ann Lee’s`. */
const owned = /['’]s? \S/

/**
 * Looks up what a stretch of text stands for: the mention with just this span, articles and a possessive aside; else
 * the person whose name ends it after titles (`Foreign Minister Tan`), or whose title begins it (`the minister of
 * trade` in `the minister of trade, Ann Tan`).
 */
export function toLookUp(
  text: string,
  mentions: readonly PlacedMention[],
  titles: readonly PlacedMention[] = [],
): (span: Span) => Entity | undefined {
  const places = new Map<number, Entity>()
  // One number for a span: spans are looked up more often than anything else here.
  const key = ({ start, end }: Span) => start * (text.length + 1) + end
  const ends = new Map<number, PlacedMention>()
  for (const mention of mentions) {
    places.set(key(mention), mention.entity)
    if (mention.form === 'name' && mention.entity.kind === 'person') ends.set(mention.end, mention)
  }
  const starts = new Map(titles.map((title) => [title.start, title]))
  const exactly = (span: Span) => places.get(key(span))
  const lastInside = ({ start, end }: Span) => {
    const last = ends.get(end)
    return last && last.start >= start ? last.entity : undefined
  }
  const titled = ({ start, end }: Span) => {
    const title = starts.get(start)
    return title && title.end <= end && !owned.test(text.slice(title.end, end)) ? title.entity : undefined
  }
  return (span) => {
    const bare = trim(text, span)
    return exactly(span) ?? exactly(bare) ?? lastInside(bare) ?? titled(bare)
  }
}

/** A span without article before it and possessive after it. */
function trim(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const start = span.start + (article.exec(words)?.[0].length ?? 0)
  return { start, end: span.end - (possessive.exec(words)?.[0].length ?? 0) }
}
