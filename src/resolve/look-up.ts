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

/** What the mentions of an article stand for; it grows as more is linked. */
export interface LookUp {
  readonly add: (mentions: readonly PlacedMention[]) => void
  /** Adds titles in the text that go with their holders. */
  readonly addTitles: (titles: readonly PlacedMention[]) => void
  readonly entityAt: (span: Span) => Entity | undefined
}

/**
 * Looks up what a stretch of text stands for: the mention with just this span, articles and a possessive aside; else
 * the person whose name ends it after titles (`Foreign Minister Tan`), or whose title begins it (`the minister of
 * trade` in `the minister of trade, Ann Tan`).
 */
export function createLookUp(text: string): LookUp {
  const places = new Map<number, Entity>()
  // One number for a span: spans are looked up more often than anything else here.
  const key = ({ start, end }: Span) => start * (text.length + 1) + end
  const ends = new Map<number, PlacedMention>()
  const starts = new Map<number, PlacedMention>()
  const add = (mentions: readonly PlacedMention[]) => {
    for (const mention of mentions) {
      places.set(key(mention), mention.entity)
      if (mention.form === 'name' && mention.entity.kind === 'person') ends.set(mention.end, mention)
    }
  }
  const addTitles = (titles: readonly PlacedMention[]) => {
    for (const title of titles) starts.set(title.start, title)
  }
  const exactly = (span: Span) => places.get(key(span))
  const lastInside = ({ start, end }: Span) => {
    const last = ends.get(end)
    return last && last.start >= start ? last.entity : undefined
  }
  const titled = ({ start, end }: Span) => {
    const title = starts.get(start)
    return title && title.end <= end && !owned.test(text.slice(title.end, end)) ? title.entity : undefined
  }
  const loosely = (bare: Span) => exactly(bare) ?? lastInside(bare) ?? titled(bare)
  return { add, addTitles, entityAt: (span) => exactly(span) ?? loosely(trim(text, span)) }
}

/** A span without article before it and possessive after it. */
function trim(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const start = span.start + (article.exec(words)?.[0].length ?? 0)
  return { start, end: span.end - (possessive.exec(words)?.[0].length ?? 0) }
}
