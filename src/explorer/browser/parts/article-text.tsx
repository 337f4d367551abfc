import { type ArticleView, type Fact, type Mark, placeOfSpeaker, type Selection, spansOf } from '../../article-facts.ts'
import type { Span } from '../../scope.ts'
import { type Segment, toParagraphs } from '../../segments.ts'
import { useAddressHere } from './links.tsx'

/** Colours for speakers; whoever comes after shares the last. */
export const speakerColours = 6

interface Props {
  readonly view: ArticleView
  readonly selection: Selection | undefined
  readonly isShown: (fact: Fact) => boolean
  /** Told what the reader points at or has come to with the keyboard. */
  readonly look: (segment: Segment<Mark>) => void
}

/** The text of an article. Each stretch that shows something is a link to what it shows. */
export function ArticleText({ view, selection, isShown, look }: Props) {
  const marks = view.marks.filter(({ fact }) => fact === undefined || isShown(fact))
  const lit = litSpans(selection)
  const cuts = lit.map((span): Mark => ({ ...span, role: 'name', fact: undefined, thing: undefined }))
  return (
    <>
      {toParagraphs(view.text, [...marks, ...cuts]).map((segments, index) => {
        const children = segments.map((segment) => (
          <Piece
            key={segment.begin}
            segment={segment}
            view={view}
            isLit={lit.some((span) => covers(span, segment))}
            look={look}
          />
        ))
        return index === 0 ? <h1 key={index}>{children}</h1> : <p key={index}>{children}</p>
      })}
    </>
  )
}

/** The words to light: those of a fact, or of a stretch. */
function litSpans(selection: Selection | undefined): readonly Span[] {
  if (!selection) return []
  return selection.kind === 'words' ? [selection.span] : spansOf(selection.fact)
}

const covers = (span: Span, inner: Span) => span.begin <= inner.begin && span.end >= inner.end

interface PieceProps {
  readonly segment: Segment<Mark>
  readonly view: ArticleView
  readonly isLit: boolean
  readonly look: (segment: Segment<Mark>) => void
}

function Piece({ segment, view, isLit, look }: PieceProps) {
  const addressHere = useAddressHere()
  const shown = segment.marks.filter(({ fact, thing }) => fact || thing)
  if (shown.length === 0) return isLit ? <mark class="lit">{segment.text}</mark> : segment.text
  const classes = `piece ${classesOf(shown, view)} ${isLit ? 'lit' : ''}`
  if (segment.text.trim() === '') return <span class={classes}>{segment.text}</span>
  return (
    <a
      href={addressHere(`char=${segment.begin},${segment.end}`)}
      class={classes}
      onMouseEnter={() => look(segment)}
      onFocus={() => look(segment)}
    >
      {segment.text}
    </a>
  )
}

/** The speaker's colour of the innermost statement, how it is said, and which other facts the words show. */
function classesOf(marks: readonly Mark[], view: ArticleView): string {
  const innermost = marks.findLast(({ role }) => role === 'statement')?.fact
  const speaking = marks.findLast(({ role }) => role === 'attribution')?.fact
  const kinds = marks.flatMap(({ role, fact }) =>
    fact && (role === 'evidence' || role === 'theme') ? [`shows k-${fact.kind}`] : [],
  )
  return [
    ...(innermost?.type === 'statement' ? [`said ${innermost.statement.form} ${colourOf(view, innermost)}`] : []),
    ...(speaking?.type === 'statement' ? [`attribution ${colourOf(view, speaking)}`] : []),
    ...new Set(kinds),
    ...(marks.some(({ role }) => role === 'name') ? ['named'] : []),
  ].join(' ')
}

function colourOf(view: ArticleView, fact: Fact & { readonly type: 'statement' }): string {
  return `s${Math.min(placeOfSpeaker(view, fact.statement), speakerColours - 1)}`
}
