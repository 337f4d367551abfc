import type { Article } from '../text/article.ts'
import type { Document, Name, Token } from './document.ts'
import { findParagraphs } from './paragraphs.ts'
import { findSentences } from './sentences.ts'
import { findWords, type Word } from './tokens.ts'

/** Reads the layers out of an article, each from the earlier ones: paragraphs, tokens, sentences, quotations, tags, names, dates. */
export function annotate(article: Article): Document {
  const { text } = article
  const paragraphs = findParagraphs(article)
  const words = findWords(text, paragraphs)
  const sentences = findSentences(text, words, paragraphs)
  const tokens = words.map(guessTags)
  return { article, text, tokens, sentences, paragraphs, quotations: [], names: guessNames(tokens), dates: [] }
}

function guessTags(word: Word): Token {
  if (/^\p{Lu}/u.test(word.form)) return { ...word, upos: 'PROPN', penn: 'NNP' }
  if (/^\d/.test(word.form)) return { ...word, upos: 'NUM', penn: 'CD' }
  return /^\p{L}/u.test(word.form) ? { ...word, upos: 'NOUN', penn: 'NN' } : { ...word, upos: 'PUNCT', penn: '.' }
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
