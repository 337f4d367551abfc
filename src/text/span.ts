/** A stretch of an article's text. Offsets in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words under a span. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether `outer` covers all of `inner`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The smallest span over all of those given; `first` makes the list not empty. */
export function cover(first: Span, ...others: readonly Span[]): Span {
  let { start, end } = first
  for (const span of others) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/** Text order: by start, the longer one first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
