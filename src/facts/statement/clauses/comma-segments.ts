import { titleClassOf } from '../../../annotate/lexicon/titles.ts'
import { hasFinite, type SpeechText } from '../speech-text.ts'

/** A comma or a dash between words; no hyphen. */
export function isBreak(text: SpeechText, at: number): boolean {
  const { form, penn } = text.token(at)
  return form === ',' || form === '–' || form === '—' || form === '--' || (form === '-' && penn !== 'HYPH')
}

/** First token of the stretch between commas, dashes and the like that ends before `last`; `floor` at the earliest. */
export function segmentStart(text: SpeechText, last: number, floor: number): number {
  for (let at = last - 1; at >= floor; at--) {
    const form = text.token(at).form
    if (form === ';' || form === ':' || isBreak(text, at)) return at + 1
  }
  return floor
}

/** Segments that a list of fields may add to a title, at most. */
const longestFields = 4

/** Where a title with commas of its own starts: `the minister of | health, water and sport of Chad, | Ann Tan,`. */
export function titleStart(text: SpeechText, first: number, floor: number): number {
  let start = first
  for (let steps = 0; steps < longestFields && start > floor && text.token(start - 1).form === ','; steps++) {
    const before = segmentStart(text, start - 1, floor)
    if (hasFinite(text, before, start - 1)) return first
    const phrase = text.phraseAt(before)
    const isPost = phrase?.first === before && titleClassOf(text.token(phrase.last - 1).lower) !== undefined
    if (isPost && titleLinks.has(text.token(phrase.last).lower)) return before
    start = before
  }
  return first
}

const titleLinks: ReadonlySet<string> = new Set(['for', 'of'])
