import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { toArticle } from '../../src/text/article.ts'
import { contains, wordsOf } from '../../src/text/span.ts'

const text = [
  'Port of Lund to grow',
  'By Ann Berg',
  'LUND, May 5 (AFP) - Sweden’s government can’t wait, Prime Minister Stefan Löfven said on Monday.',
  '“We agree. 🙂 We’ll build it in 2021,” Mr Löfven told reporters in Malmö.',
  'What comes next',
  'Nobody knows.',
].join('\n\n')
const document = annotate(toArticle('lund', 'lund.txt', text, { language: 'en', published: '2019-05-05' }))

describe('annotate', () => {
  it('reads every layer', () => {
    const { paragraphs, sentences, quotations, names } = document
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['headline', 'byline', 'body', 'body', 'heading', 'body'])
    expect(sentences.map((sentence) => wordsOf(text, sentence)).slice(2, 4)).toEqual([
      'LUND, May 5 (AFP) -',
      'Sweden’s government can’t wait, Prime Minister Stefan Löfven said on Monday.',
    ])
    expect(quotations.map(({ content }) => wordsOf(text, content))).toEqual(['We agree. 🙂 We’ll build it in 2021,'])
    expect(names.filter(({ type }) => type === 'PER').map((name) => wordsOf(text, name))).toEqual([
      'Ann Berg',
      'Stefan Löfven',
      'Löfven',
    ])
    expect(document.dates.map(({ edtf }) => edtf)).toContain('2021')
  })

  it('tags words by what they do in the sentence', () => {
    const tags = new Map(document.tokens.map(({ form, upos }) => [form, upos]))
    expect([tags.get('government'), tags.get('wait'), tags.get('Minister'), tags.get('said')]).toEqual([
      'NOUN',
      'VERB',
      'PROPN',
      'VERB',
    ])
  })

  it('gives tokens that are the words of the text at their place', () => {
    expect(document.tokens.map((token) => wordsOf(text, token))).toEqual(document.tokens.map(({ form }) => form))
    expect(document.tokens.map(({ index }) => index)).toEqual([...document.tokens.keys()])
  })

  it('puts every token into one sentence, and every sentence into one paragraph', () => {
    const { tokens, sentences, paragraphs } = document
    expect(sentences.flatMap(({ first, last }) => tokens.slice(first, last))).toEqual(tokens)
    for (const sentence of sentences) {
      const paragraph = paragraphs[sentence.paragraph]
      expect(paragraph && contains(paragraph, sentence)).toBe(true)
    }
  })

  it('reads the same article twice alike', () => {
    expect(annotate(document.article)).toEqual(document)
  })
})
