import { describe, expect, it } from 'vitest'
import {
  type Document,
  lastStartingBefore,
  paragraphAt,
  sentenceAt,
  tokenAt,
  within,
} from '../../src/annotate/document.ts'
import { toArticle } from '../../src/text/article.ts'

const text = 'We go.\nYou stay.'
const span = (start: number, end: number) => ({ start, end })
const token = (index: number, start: number, end: number) => {
  const form = text.slice(start, end)
  return { index, start, end, form, lower: form.toLowerCase(), upos: 'X', penn: 'FW' } as const
}
const document: Document = {
  article: toArticle('a', 'a.txt', text, { language: 'en' }),
  text,
  tokens: [token(0, 0, 2), token(1, 3, 5), token(2, 5, 6), token(3, 7, 10), token(4, 11, 15), token(5, 15, 16)],
  sentences: [
    { index: 0, start: 0, end: 6, first: 0, last: 3, paragraph: 0 },
    { index: 1, start: 7, end: 16, first: 3, last: 6, paragraph: 1 },
  ],
  paragraphs: [
    { index: 0, start: 0, end: 6, kind: 'body', bodyStart: 0 },
    { index: 1, start: 7, end: 16, kind: 'body', bodyStart: 7 },
  ],
  quotations: [],
  names: [],
  dates: [],
}

describe('looking up by offset', () => {
  it('finds the token over a character, and none on white space', () => {
    expect(tokenAt(document, 4)?.form).toBe('go')
    expect(tokenAt(document, 2)).toBeUndefined()
    expect(tokenAt(document, 16)).toBeUndefined()
  })

  it('finds sentence and paragraph, and none between them', () => {
    expect([sentenceAt(document, 12)?.index, sentenceAt(document, 6)]).toEqual([1, undefined])
    expect([paragraphAt(document, 0)?.index, paragraphAt(document, 6)]).toEqual([0, undefined])
  })

  it('finds nothing before the first item', () => {
    expect(lastStartingBefore([span(3, 4)], 2)).toBeUndefined()
    expect(lastStartingBefore([], 2)).toBeUndefined()
    expect(
      [tokenAt, sentenceAt, paragraphAt].map((look) =>
        look({ ...document, tokens: [], sentences: [], paragraphs: [] }, 1),
      ),
    ).toEqual([undefined, undefined, undefined])
  })

  it('takes what lies wholly inside a span', () => {
    expect(within(document.tokens, span(3, 11)).map(({ form }) => form)).toEqual(['go', '.', 'You'])
  })
})
