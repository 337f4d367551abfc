import { describe, expect, it } from 'vitest'
import { engine } from '../../../src/annotate/engine.ts'
import { toRow } from '../../../src/annotate/model/row.ts'
import { findNames } from '../../../src/annotate/names/names.ts'
import { findParagraphs } from '../../../src/annotate/segments/paragraphs.ts'
import { findSentences } from '../../../src/annotate/segments/sentences.ts'
import { findWords } from '../../../src/annotate/segments/tokens.ts'
import { tagWords } from '../../../src/annotate/tags/tags.ts'
import { toArticle } from '../../../src/text/article.ts'

/** Names with their types, by the trained models. */
function namesOf(text: string): readonly string[] {
  const { forms, tagger, namer } = engine()
  const paragraphs = findParagraphs(toArticle('a', 'a.txt', text, { language: 'en' }))
  const words = findWords(text, paragraphs)
  const sentences = findSentences(text, words, paragraphs)
  const row = toRow(forms, words, sentences)
  const tokens = tagWords(tagger, row, words, sentences)
  return findNames(namer, row, tokens, sentences, paragraphs).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  )
}

const examples: readonly { text: string; names: readonly string[] }[] = [
  {
    text: 'President Barack Obama met Angela Merkel in Berlin.',
    names: ['PER Barack Obama', 'PER Angela Merkel', 'LOC Berlin'],
  },
  { text: 'The Russian Federation and China signed it.', names: ['LOC Russian Federation', 'LOC China'] },
  { text: 'Mr Tan works for the Asian Development Bank.', names: ['PER Tan', 'ORG Asian Development Bank'] },
  { text: 'She joined the Ministry of Foreign Affairs last year.', names: ['ORG Ministry of Foreign Affairs'] },
  { text: 'Cambodian and French engineers met.', names: ['MISC Cambodian', 'MISC French'] },
  { text: 'Ann Paris spoke first. Later Paris left.', names: ['PER Ann Paris', 'PER Paris'] },
  {
    text: 'NATO and the European Union agree, said Jens Stoltenberg.',
    names: ['ORG NATO', 'ORG European Union', 'PER Jens Stoltenberg'],
  },
]

const counterExamples: readonly { why: string; text: string }[] = [
  { why: 'a capital only begins the sentence', text: 'The talks ended early. Nobody stayed.' },
  { why: 'figures count or date', text: 'In 2019 the price of 1,000 units rose by 12 to 40.' },
  { why: 'a title has no name', text: 'the president said nothing' },
]

describe('findNames', () => {
  it.each(examples)('finds the names in $text', ({ text, names }) => {
    expect(namesOf(text)).toEqual(names)
  })

  it.each(counterExamples)('finds none where $why', ({ text }) => {
    expect(namesOf(text)).toEqual([])
  })

  it('calls a word in the headline what it is called in the body', () => {
    const text =
      'Kherol opens a Plant\n\nThe firm Kherol Inc. opened a plant. Shares of Kherol Inc. rose. He leads Kherol Inc. now. All is New'
    expect(namesOf(text)[0]).toBe('ORG Kherol')
  })
})
