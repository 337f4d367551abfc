import type { Article } from '../text/article.ts'
import { readDates } from './dates/read-dates.ts'
import type { Document } from './document.ts'
import { engine } from './engine.ts'
import { itemAt } from './item-at.ts'
import { toRow } from './model/row.ts'
import { findNames } from './names/names.ts'
import { repairNames } from './names/repairs/repair-names.ts'
import { findParagraphs } from './segments/paragraphs.ts'
import { readQuotations } from './segments/quotations.ts'
import { findSentences } from './segments/sentences.ts'
import { findWords } from './segments/tokens.ts'
import { tagWords } from './tags/tags.ts'

/** Reads the layers out of an article, each from the earlier ones: paragraphs, tokens, sentences, quotations, tags, names, dates. */
export function annotate(article: Article): Document {
  return itemAt(annotateAll([article]), 0)
}

/**
 * Reads the layers out of several articles: one layer of all of them, then the next. The tables of a layer are large, and
 * stay in the processor's cache only while nothing else is done.
 *
 * @param engine Another one than that of `models/`, where one is being trained.
 */
export function annotateAll(articles: readonly Article[], { forms, tagger, namer } = engine()): readonly Document[] {
  forms.trim()
  return articles
    .map((article) => ({ article, text: article.text, paragraphs: findParagraphs(article) }))
    .map((read) => ({ ...read, words: findWords(read.text, read.paragraphs) }))
    .map((read) => ({ ...read, sentences: findSentences(read.text, read.words, read.paragraphs) }))
    .map((read) => ({ ...read, row: toRow(forms, read.words, read.sentences) }))
    .map((read) => ({ ...read, tokens: tagWords(tagger, read.row, read.words, read.sentences) }))
    .map(({ row, words: _, ...read }) => ({
      ...read,
      names: findNames(namer, row, read.tokens, read.sentences, read.paragraphs),
    }))
    .map((read) => ({ ...read, names: repairNames(namer.gazetteer, read.tokens, read.paragraphs, read.names) }))
    .map((read) => ({ ...read, quotations: readQuotations(read.text, read.paragraphs) }))
    .map((read) => ({ ...read, dates: readDates(read.article, read.tokens, read.sentences, read.paragraphs) }))
}
