import type { Article } from '../text/article.ts'
import { readDates } from './dates/read-dates.ts'
import type { Document, Name, Token } from './document.ts'
import { engine } from './engine.ts'
import { findParagraphs } from './paragraphs.ts'
import { readQuotations } from './quotations.ts'
import { findSentences } from './sentences.ts'
import { tagWords } from './tags.ts'
import { findWords } from './tokens.ts'

/** Reads the layers out of an article, each from the earlier ones: paragraphs, tokens, sentences, quotations, tags, names, dates. */
export function annotate(article: Article): Document {
  const { forms, tagger } = engine()
  const { text } = article
  const paragraphs = findParagraphs(article)
  const words = findWords(text, paragraphs)
  const sentences = findSentences(text, words, paragraphs)
  const tokens = tagWords(tagger, forms, words, sentences)
  return {
    article,
    text,
    tokens,
    sentences,
    paragraphs,
    quotations: readQuotations(text, paragraphs),
    names: guessNames(tokens),
    dates: readDates(article, tokens, sentences, paragraphs),
  }
}

function guessNames(tokens: readonly Token[]): Name[] {
  const names: Name[] = []
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first]
    if (start?.upos !== 'PROPN') continue
    let last = first
    while (tokens[last + 1]?.upos === 'PROPN') last++
    names.push({
      index: names.length,
      type: 'ORG',
      first,
      last: last + 1,
      start: start.start,
      end: tokens[last]?.end ?? 0,
    })
    first = last
  }
  return names
}
