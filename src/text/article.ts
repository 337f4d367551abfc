import { createHash } from 'node:crypto'
import type { Span } from './span.ts'
import { unwrap } from './unwrap.ts'

/** What is known of an article from outside its text. */
export interface ArticleMetadata {
  /** Where it was published; an absolute IRI. */
  readonly url?: string
  /** The day it was published, EDTF (`2019-10-21`). Relative dates count from it, never from today. */
  readonly published?: string
  /** BCP 47, lower case; `en` where a file does not say. */
  readonly language: string
}

/** One news article: its text, untouched but for line ends, and what is known of it from outside. */
export interface Article extends ArticleMetadata {
  /** File name without its extension; names the article in accounts, messages and output files. */
  readonly id: string
  /** The file it was read from, as given; the place in messages. */
  readonly file: string
  /**
   * Decoded UTF-8, byte order mark dropped, CRLF as LF, line ends that only wrap as spaces, nothing else changed: all
   * offsets count in it.
   */
  readonly text: string
  /** SHA-256 of the text in UTF-8, 64 hexadecimal digits; its first 16 name the article in IRIs. */
  readonly sha256: string
  /** The first line, where a blank line follows it; otherwise the text has no headline. */
  readonly headline: Span | undefined
}

/** What some editors put first. Matches U+FEFF at the start; not inside. */
export const byteOrderMark = /^\uFEFF/

/**
 * An article out of decoded text.
 *
 * @param id File name without its extension.
 * @param text Any text; line ends are made LF, wrapped lines joined and a byte order mark dropped here, for every reader.
 */
export function toArticle(id: string, file: string, text: string, metadata: ArticleMetadata): Article {
  const clean = unwrap(text.replace(byteOrderMark, '').replaceAll('\r\n', '\n'))
  const sha256 = createHash('sha256').update(clean, 'utf8').digest('hex')
  return { ...metadata, id, file, text: clean, sha256, headline: headlineOf(clean) }
}

function headlineOf(text: string): Span | undefined {
  const end = text.indexOf('\n')
  const isHeadline = end > 0 && text[end + 1] === '\n'
  return isHeadline ? { start: 0, end } : undefined
}
