import type { Span } from '../text/span.ts'
import type { Entity } from './resolution.ts'

/** An article before a noun. Matches `the ` in `the bloc`; not in `thebloc`. */
const article = /^(?:the|a|an) /i

/** A possessive ending. Matches `'s` in `Russia's`; not `s` in `Laos`. */
const possessive = /['’]s?$/

/**
 * Looks up what a stretch of text stands for: the mention with just this span, articles and a possessive aside, else
 * the name that ends it after titles, as `Ms Tan` or `Foreign Minister Tan`.
 */
export function toLookUp(text: string, entities: readonly Entity[]): (span: Span) => Entity | undefined {
  const places = new Map<string, Entity>()
  const ends = new Map<number, { readonly start: number; readonly entity: Entity }>()
  for (const entity of entities) {
    for (const { start, end, form } of entity.mentions) {
      places.set(`${start}-${end}`, entity)
      if (form === 'name') ends.set(end, { start, entity })
    }
  }
  const exactly = ({ start, end }: Span) => places.get(`${start}-${end}`)
  const lastInside = ({ start, end }: Span) => {
    const last = ends.get(end)
    return last && last.start >= start ? last.entity : undefined
  }
  return (span) => {
    const bare = trim(text, span)
    return exactly(span) ?? exactly(bare) ?? lastInside(bare)
  }
}

/** A span without article before it and possessive after it. */
function trim(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const start = span.start + (article.exec(words)?.[0].length ?? 0)
  return { start, end: span.end - (possessive.exec(words)?.[0].length ?? 0) }
}
