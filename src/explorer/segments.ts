import type { Span } from './scope.ts'

/** A stretch of text that is covered by the same spans from its first character to its last. */
export interface Segment<Mark> extends Span {
  readonly text: string
  /** Marks of the spans that cover it, the longest first. */
  readonly marks: readonly Mark[]
}

/**
 * Cuts a text where spans begin and end, and into its paragraphs:
 *
 *     Ms Tan said it rains.
 *     mmmmmm      ssssssss      two spans
 *     |     |    |       |      five segments, the last the full stop
 *
 * @param text Offsets count its code points.
 * @returns Paragraphs, each with its segments; line ends belong to none.
 */
export function toParagraphs<Mark extends Span>(
  text: string,
  marks: readonly Mark[],
): readonly (readonly Segment<Mark>[])[] {
  const characters = [...text]
  const ordered = [...marks].sort((a, b) => b.end - b.begin - (a.end - a.begin))
  return findParagraphs(characters).map(({ begin, end }) => {
    const inside = ordered.filter((mark) => mark.begin < end && mark.end > begin)
    const edges = [begin, ...inside.flatMap((mark) => [mark.begin, mark.end]), end]
    const cuts = [...new Set(edges)].filter((cut) => cut >= begin && cut <= end).sort((a, b) => a - b)
    return toSegments(characters, cuts, inside)
  })
}

/** The stretches between one cut and the next. */
function toSegments<Mark extends Span>(
  characters: readonly string[],
  cuts: readonly number[],
  marks: readonly Mark[],
): readonly Segment<Mark>[] {
  const segments: Segment<Mark>[] = []
  let [begin = 0] = cuts
  for (const end of cuts.slice(1)) {
    const covering = marks.filter((mark) => mark.begin <= begin && mark.end >= end)
    segments.push({ begin, end, text: characters.slice(begin, end).join(''), marks: covering })
    begin = end
  }
  return segments
}

/** Stretches between line ends that hold something. */
function findParagraphs(characters: readonly string[]): readonly Span[] {
  const paragraphs: Span[] = []
  let begin = 0
  for (let end = 0; end <= characters.length; end++) {
    if (end < characters.length && characters[end] !== '\n') continue
    if (end > begin) paragraphs.push({ begin, end })
    begin = end + 1
  }
  return paragraphs
}
