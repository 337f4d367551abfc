import type { Span } from '../../text/span.ts'
import type { Quotation } from '../document.ts'

/** A quotation mark in its place; apostrophes are none. */
export interface QuotationMark extends Span {
  readonly mark: Quotation['mark']
  /** Which side of a quotation it can stand on by its shape and its neighbours; `either` where these leave it open. */
  readonly side: 'open' | 'close' | 'either'
  /** True for `"`, whose shape says nothing of its side. */
  readonly isStraight: boolean
  /** True for a single closing mark that may as well be an apostrophe: `the workers’ strike`. */
  readonly isWeak: boolean
}

/** Every character or pair that quotes, pairs first. Matches `“`, `''`, `«`; not the comma pair `,,` nor a prime `′`. */
const markPattern = /``|''|‘‘|’’|["“”„‟«»‹›‘’‚'`´]/g

/** A letter or figure, on whose inner side a mark cannot open or close. Matches `e`, `4`; not `-`. */
const wordPattern = /[\p{L}\p{N}]/u

/** What may stand before an opening mark. Matches a space, `(`, `—`, `“`, `/`; not `,` and not a letter. */
const beforeOpening = /[\s([{\u2010-\u2015/\-"“„«‹‘‚'`:>]/u

/** What never follows an opening mark. Matches a space, `,`; not a letter and not `(`. */
const notAfterOpening = /[\s.,;:!?)\]]/

/** What may stand after a closing mark. Matches a space, `,`, `)`, `—`, `”`, `*`; not a letter. */
const afterClosing = /[\s.,;:!?…)\]}\u2010-\u2015/\-"”»›’'“*[(]/u

/** A straight mark set a space too late. Matches the end of `We left, "she`; not `We left, "She` nor `We left "she`. */
const misplacedCloser = /^[,!?.] "\p{Ll}$/u

/** Words that drop their first letters, and years: their mark is an apostrophe. Matches `'90s`, `’em`; not `'Every`. */
const elision = /^(?:\d\ds?|bout|cause|cos|em|n|round|til|tis|twas)(?![\p{L}\p{N}])/iu

/**
 * The quotation marks of a stretch of text, in order, apostrophes left out.
 *
 *     'We can't wait,' said the girls' coach.
 *     (       '      )               (weak)
 */
export function readMarks(text: string, span: Span): readonly QuotationMark[] {
  const marks: QuotationMark[] = []
  for (const { 0: form, index } of text.slice(span.start, span.end).matchAll(markPattern)) {
    const start = span.start + index
    const mark = toMark(text, form, { start, end: start + form.length }, span)
    if (mark) marks.push(mark)
  }
  return marks
}

function toMark(text: string, form: string, at: Span, paragraph: Span): QuotationMark | undefined {
  const before = at.start > paragraph.start ? text.charAt(at.start - 1) : ' '
  const after = at.end < paragraph.end ? text.charAt(at.end) : ' '
  const mark = kindOf(form)
  if (mark === 'single' && isApostrophe(text, before, after, at)) return undefined
  const mayClose = misplacedCloser.test(text.slice(Math.max(paragraph.start, at.start - 2), at.end + 1))
  const side = mayClose ? 'either' : sideOf(form, before, after)
  const isWeak = mark === 'single' && side !== 'open' && form !== '‘' && wordPattern.test(before) && /[sS]/.test(before)
  return { ...at, mark, side, isStraight: form === '"', isWeak }
}

function kindOf(form: string): Quotation['mark'] {
  if ('«»‹›'.includes(form)) return 'guillemet'
  return "‘’‚'`´".includes(form) ? 'single' : 'double'
}

/** An apostrophe stands inside a word, before an elision, or free between spaces. */
function isApostrophe(text: string, before: string, after: string, at: Span): boolean {
  if (wordPattern.test(before)) return wordPattern.test(after)
  if (/\s/.test(before) && /\s/.test(after)) return true
  return elision.test(text.slice(at.end, at.end + 6))
}

/** What the shape says, unless the neighbours plainly say the contrary (`„so“`, `”so”`, `»so«`). */
function sideOf(form: string, before: string, after: string): QuotationMark['side'] {
  const canOpen = beforeOpening.test(before) && !notAfterOpening.test(after)
  const canClose = afterClosing.test(after) && !/\s/.test(before)
  if (canOpen && !canClose) return 'open'
  if (canClose && !canOpen) return 'close'
  if ('``‘‘“„‟«‹‘‚'.includes(form)) return 'open'
  if ('’’”»›´'.includes(form)) return 'close'
  return 'either'
}
