import type { Article } from '../text/article.ts'
import { readDates } from './dates/read-dates.ts'
import type { Document } from './document.ts'
import { engine } from './engine.ts'
import { findNames } from './names.ts'
import { findParagraphs } from './paragraphs.ts'
import { readQuotations } from './quotations.ts'
import { repairNames } from './repair-names.ts'
import { toRow } from './row.ts'
import { findSentences } from './sentences.ts'
import { tagWords } from './tags.ts'
import { findWords } from './tokens.ts'

/** Reads the layers out of an article, each from the earlier ones: paragraphs, tokens, sentences, quotations, tags, names, dates. */
export function annotate(article: Article): Document {
  const { forms, tagger, namer } = engine()
  const { text } = article
  const paragraphs = findParagraphs(article)
  const words = findWords(text, paragraphs)
  const sentences = findSentences(text, words, paragraphs)
  forms.trim()
  const row = toRow(forms, words, sentences)
  const tokens = tagWords(tagger, row, words, sentences)
  return {
    article,
    text,
    tokens,
    sentences,
    paragraphs,
    quotations: readQuotations(text, paragraphs),
    names: repairNames(namer.gazetteer, tokens, paragraphs, findNames(namer, row, tokens, sentences, paragraphs)),
    dates: readDates(article, tokens, sentences, paragraphs),
  }
}
