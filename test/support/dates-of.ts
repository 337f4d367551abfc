import { readDates } from '../../src/annotate/dates/read-dates.ts'
import type { DateMention, Token } from '../../src/annotate/document.ts'
import { findParagraphs } from '../../src/annotate/segments/paragraphs.ts'
import { findSentences } from '../../src/annotate/segments/sentences.ts'
import { findWords, type Word } from '../../src/annotate/segments/tokens.ts'
import { toArticle } from '../../src/text/article.ts'

/** Past tenses that the tests use; a tagger is not the subject of tests of dates. */
const pasts: ReadonlySet<string> = new Set(['said', 'met', 'signed', 'fell', 'opened', 'began', 'planned'])

/** The dates of a text; its verbs are tagged by a short list. `published` is EDTF, undefined for an article without a date. */
export function datesOf(text: string, published: string | undefined): readonly DateMention[] {
  const article = toArticle('test', 'articles/test.txt', text, { language: 'en', ...(published && { published }) })
  const paragraphs = findParagraphs(article)
  const words = findWords(article.text, paragraphs)
  return readDates(article, words.map(toToken), findSentences(article.text, words, paragraphs), paragraphs)
}

function toToken(word: Word, index: number, words: readonly Word[]): Token {
  if (pasts.has(word.lower)) return { ...word, upos: 'VERB', penn: 'VBD' }
  if (words[index - 1]?.lower === 'to') return { ...word, upos: 'VERB', penn: 'VB' }
  return { ...word, upos: 'X', penn: 'FW' }
}
