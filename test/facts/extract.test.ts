import { describe, expect, it } from 'vitest'
import { annotateAll } from '../../src/annotate/annotate.ts'
import { extract, extractAll } from '../../src/facts/extract.ts'
import { toArticle } from '../../src/text/article.ts'

const texts = [
  'Rain fell.',
  '“We agree,” said Prime Minister Mary Smith of Canada. “It rains,” said Defence Minister Ada Berg of Peru.',
  '“It is late,” said Mr Ba.',
]
const documents = annotateAll(texts.map((text, number) => toArticle(`a${number}`, 'a', text, { language: 'en' })))

describe('extractAll', () => {
  it('lists the facts of each document: kinds in their order, facts of a kind in text order', () => {
    const kinds = extractAll(documents).map((facts) => facts.map(({ kind }) => kind))
    expect(kinds).toEqual([[], ['role', 'role', 'statement', 'statement'], ['statement']])
  })

  it('lists what extract gives of each by itself', () => {
    expect(extractAll(documents)).toEqual(documents.map(extract))
  })
})
