import { compareSpans, type Span } from '../../text/span.ts'
import type { Paragraph, Quotation } from '../document.ts'
import { type QuotationMark, readMarks } from './quotation-marks.ts'

/** A quotation whose closing mark has not come yet. */
interface OpenQuotation {
  readonly opener: QuotationMark
  readonly depth: number
  readonly isContinuation: boolean
  /** The closing mark chosen ahead; of single quotations only, since an apostrophe looks the same. */
  readonly closer: QuotationMark | undefined
}

/** A quotation left open at its paragraph's end, with the paragraph's place. */
interface Unclosed {
  readonly quotation: Quotation
  readonly paragraph: number
}

/** Paragraphs that speech may run on over without a mark; beyond that the closing mark was more likely forgotten. */
const longestRun = 4

/** What stands before a closing mark that ends speech. Matches `,` and `…`; not a figure, as before an inch sign. */
const speechEnd = /[.,!?…]/

/**
 * The words between quotation marks: double, single, guillemets, doubled apostrophes, straight or curly, nested.
 *
 *     “I asked, ‘Why?’ and he left. ¶ “So did we,” she said.
 *      -------------------------------   unclosed; inside it `Why?` at depth 1
 *                                      ------------   closed, a continuation
 *
 * @param paragraphs In text order.
 * @returns In text order, an outer one before the one inside it; empty where nothing is quoted. Speech that runs on into
 *   a later paragraph without a new opening mark, and is closed there, is one quotation over both. Speech whose opening
 *   mark was forgotten starts with its paragraph; one whose closing mark was forgotten ends before the next opening mark.
 */
export function readQuotations(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const quotations = new Set<Quotation>()
  let unclosed: Unclosed | undefined
  for (const paragraph of paragraphs) {
    const found = pairMarks(text, paragraph, unclosed)
    if (found.length === 0) continue
    if (unclosed && found.some(({ start }) => start === unclosed?.quotation.start))
      quotations.delete(unclosed.quotation)
    for (const quotation of found) quotations.add(quotation)
    const last = found.find(({ depth, isClosed, end }) => depth === 0 && !isClosed && end === paragraph.end)
    unclosed = last && { quotation: last, paragraph: paragraph.index }
  }
  return [...quotations].sort(compareSpans)
}

/** Pairs the marks of one paragraph. */
function pairMarks(text: string, paragraph: Paragraph, unclosed: Unclosed | undefined): readonly Quotation[] {
  const marks = readMarks(text, paragraph)
  const found: Quotation[] = []
  const open: OpenQuotation[] = []
  /** Takes the open quotations from `place` on off the stack; only the first of them is closed by a mark. */
  const end = (place: number, at: Span, isClosed: boolean) => {
    for (const [i, ended] of open.splice(place).entries()) {
      const own = isClosed && i === 0
      found.push(toQuotation(text, ended, { start: at.start, end: own ? at.end : at.start }, own))
    }
  }
  for (const [place, mark] of marks.entries()) {
    const rest = marks.slice(place + 1)
    const partner = partnerOf(open, mark)
    const isFirst = mark.start === paragraph.start || mark.start === paragraph.bodyStart
    if (partner >= 0) {
      end(partner, mark, true)
    } else if (opensSpeech(mark, rest, isFirst)) {
      const forgotten = forgottenBy(open, mark, rest)
      if (forgotten >= 0) end(forgotten, { start: mark.start, end: mark.start }, false)
      const isContinuation =
        isFirst && unclosed?.quotation.mark === mark.mark && unclosed.paragraph === paragraph.index - 1
      open.push({ opener: mark, depth: open.length, isContinuation, closer: singleCloser(mark, rest) })
    } else if (place === 0 && mark.mark !== 'single' && speechEnd.test(text.charAt(mark.start - 1))) {
      found.push(withoutOpener(paragraph, mark, unclosed))
    }
  }
  end(0, { start: paragraph.end, end: paragraph.end }, false)
  return found
}

/** Place of the open quotation that `mark` closes; -1 if it closes none. */
function partnerOf(open: readonly OpenQuotation[], mark: QuotationMark): number {
  if (mark.mark === 'single') return open.findIndex(({ closer }) => closer === mark)
  if (mark.side === 'open') return -1
  return open.findLastIndex(({ opener }) => opener.mark === mark.mark)
}

/**
 * Whether a mark that closes nothing opens speech. A single mark does so only where one closes it, or at
 * the start of a paragraph, where the speech may run on; a straight one also where the next mark closes (`so," But no".`).
 */
function opensSpeech(mark: QuotationMark, rest: readonly QuotationMark[], isFirst: boolean): boolean {
  if (mark.side === 'close') return mark.isStraight && rest[0]?.isStraight === true && rest[0].side === 'close'
  return mark.mark !== 'single' || (mark.side === 'open' && (isFirst || singleCloser(mark, rest) !== undefined))
}

/** The mark that closes a single quotation: the first that is no likely apostrophe, else the first. */
function singleCloser(opener: QuotationMark, rest: readonly QuotationMark[]): QuotationMark | undefined {
  if (opener.mark !== 'single') return undefined
  let weak: QuotationMark | undefined
  let inner = 0
  for (const mark of rest) {
    if (mark.mark !== 'single') {
      if (inner === 0 && mark.side === 'close') break
      inner = inner === 0 ? 1 : 0
      continue
    }
    if (mark.side === 'open') break
    if (!mark.isWeak) return mark
    weak ??= mark
  }
  return weak
}

/**
 * Place of the open quotation that a new opening mark of the same kind shows to lack its closing mark; -1 if there is
 * none, or if two closing marks follow, so that one is nested in the other.
 */
function forgottenBy(open: readonly OpenQuotation[], mark: QuotationMark, rest: readonly QuotationMark[]): number {
  const [first, second] = rest.filter((next) => next.mark === mark.mark)
  if (first?.side === 'close' && second?.side === 'close') return -1
  return open.findIndex(({ opener }) => opener.mark === mark.mark)
}

function toQuotation(
  text: string,
  { opener, depth, isContinuation }: OpenQuotation,
  at: Span,
  isClosed: boolean,
): Quotation {
  const inside = text.slice(opener.end, at.start)
  const start = opener.end + inside.length - inside.trimStart().length
  const content = { start, end: Math.max(start, opener.end + inside.trimEnd().length) }
  const end = isClosed ? at.end : content.end
  return { start: opener.start, end, content, mark: opener.mark, isClosed, depth, isContinuation }
}

/** Speech up to a closing mark that has no opening one in its paragraph: run on from an earlier one, or from the start. */
function withoutOpener(paragraph: Paragraph, closer: QuotationMark, unclosed: Unclosed | undefined): Quotation {
  const runsOn = unclosed?.quotation.mark === closer.mark && paragraph.index - unclosed.paragraph <= longestRun
  const { start, content } = runsOn
    ? unclosed.quotation
    : { start: paragraph.bodyStart, content: { start: paragraph.bodyStart } }
  return {
    start,
    end: closer.end,
    content: { start: content.start, end: closer.start },
    mark: closer.mark,
    isClosed: true,
    depth: 0,
    isContinuation: false,
  }
}
