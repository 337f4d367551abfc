import { type Article, toArticle } from './article.ts'

/** Plain text: the whole file is the text. Nothing is known from outside it, so relative dates stay open. */
export function readPlainText(id: string, file: string, content: string): Article {
  return toArticle(id, file, content, { language: 'en' })
}
