import type { Paragraph, Sentence } from '../document.ts'
import { itemAt } from '../item-at.ts'
import { openAbbreviations } from '../lexicon/abbreviations.ts'
import { sentenceStarters, speechAfterMark } from '../lexicon/sentence-starters.ts'
import { DIGIT, kindAt, LETTER, MARK, OTHER_LETTER, UPPER } from './characters.ts'
import type { Word } from './tokens.ts'

/**
 * Groups words into sentences, each wholly inside a paragraph. Closing marks belong to the sentence that they follow.
 *
 *     HANOI, May 5 - “It rained. We stayed.” Mr. Tan left the U.S. The rest ...
 *     ############## ########### ########### ######################### ########
 *
 * A dateline is a sentence of its own.
 */
export function findSentences(
  text: string,
  words: readonly Word[],
  paragraphs: readonly Paragraph[],
): readonly Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (const paragraph of paragraphs) {
    const last = firstFrom(words, first, paragraph.end)
    while (first < last) {
      const end = sentenceEnd(text, words, first, last, paragraph)
      sentences.push({
        index: sentences.length,
        start: itemAt(words, first).start,
        end: itemAt(words, end - 1).end,
        first,
        last: end,
        paragraph: paragraph.index,
      })
      first = end
    }
  }
  return sentences
}

/** The first word from `index` on that starts at `offset` or later. */
function firstFrom(words: readonly Word[], index: number, offset: number): number {
  let found = index
  while (found < words.length && itemAt(words, found).start < offset) found++
  return found
}

/** The word after the last one of the sentence that starts with `first`; `last` where the paragraph ends it. */
function sentenceEnd(text: string, words: readonly Word[], first: number, last: number, paragraph: Paragraph): number {
  for (let index = first; index < last; index++) {
    const word = itemAt(words, index)
    if (words[index + 1]?.start === paragraph.bodyStart) return index + 1
    if (!mayEnd(word)) continue
    if (index === first + 1 && isNumber(itemAt(words, first))) continue // a numbered item: `2. Results`
    const end = afterNotes(words, afterClosingMarks(text, words, index + 1, last), last)
    if (end < last && begins(words, end, word)) return end
  }
  return last
}

/** Whether a sentence may end with this word: `.`, `!`, `?`, an ellipsis, or an abbreviation that is no title. */
function mayEnd(word: Word): boolean {
  switch (word.form.charCodeAt(word.form.length - 1)) {
    case 0x2e: // .
      return !openAbbreviations.has(word.form.slice(0, -1))
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
      return true
    default:
      return false
  }
}

const closingMarks: ReadonlySet<string> = new Set(['"', "'", "''", '”', '’', '»', '›', ')', ']', '}'])
const openingMarks: ReadonlySet<string> = new Set([
  '"',
  "'",
  '``',
  '“',
  '‘',
  '«',
  '‹',
  '(',
  '[',
  '-',
  '–',
  '—',
  '•',
  '*',
])

/** The first word from `index` on that does not close the sentence before it: a mark with a space before it opens. */
function afterClosingMarks(text: string, words: readonly Word[], index: number, last: number): number {
  let end = index
  for (; end < last; end++) {
    const word = itemAt(words, end)
    if (!closingMarks.has(word.form)) break
    const isLoose = word.start > itemAt(words, end - 1).end
    if (isLoose && (kindAt(text, word.end) & (UPPER | DIGIT)) !== 0) break
  }
  return end
}

/** The first word from `index` on after numbers of notes in brackets: `... went. [2] [14]`. */
function afterNotes(words: readonly Word[], index: number, last: number): number {
  let end = index
  while (end + 2 < last && isNote(words.slice(end, end + 3))) end += 3
  return end
}

function isNote([open, number, close]: readonly Word[]): boolean {
  return open?.form === '[' && close?.form === ']' && number !== undefined && isNumber(number)
}

function isNumber({ form }: Word): boolean {
  return (kindAt(form, 0) & DIGIT) !== 0
}

/** Whether a sentence may begin with word `index` after one that ends with `stop`. */
function begins(words: readonly Word[], index: number, stop: Word): boolean {
  let next = words[index]
  for (let at = index; next !== undefined && openingMarks.has(next.form); at++) next = words[at + 1]
  if (next === undefined) return true
  const isAbbreviation = (kindAt(stop.form, 0) & LETTER) !== 0
  if (isAbbreviation) return sentenceStarters.has(next.form)
  if (!(kindAt(next.form, 0) & (UPPER | DIGIT | OTHER_LETTER))) return false
  return stop.form === '.' || !isTagged(words, index)
}

/** Whether words `index` on say who spoke: `“Why?” | Ms Tan asked`; a verb of speech within four words. */
function isTagged(words: readonly Word[], index: number): boolean {
  for (let at = index; at < index + 5; at++) {
    const word = words[at]
    if (word === undefined || kindAt(word.form, 0) & MARK) return false
    if (speechAfterMark.has(word.form)) return true
  }
  return false
}
