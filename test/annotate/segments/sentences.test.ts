import { describe, expect, it } from 'vitest'
import { findParagraphs } from '../../../src/annotate/segments/paragraphs.ts'
import { findSentences } from '../../../src/annotate/segments/sentences.ts'
import { findWords } from '../../../src/annotate/segments/tokens.ts'
import { toArticle } from '../../../src/text/article.ts'

function sentencesOf(text: string): readonly string[] {
  const paragraphs = findParagraphs(toArticle('a', 'a.txt', text, { language: 'en' }))
  return findSentences(text, findWords(text, paragraphs), paragraphs).map(({ start, end }) => text.slice(start, end))
}

const examples: readonly { what: string; sentences: readonly string[] }[] = [
  { what: 'stops', sentences: ['It rained.', 'We stayed!', 'Why?', 'Because…', 'Yes.'] },
  { what: 'closing marks', sentences: ['“It rained.', 'We stayed.”', '(All of us.)', 'Then we went.'] },
  { what: 'straight marks that open', sentences: ['It rained.', '"We stayed," he said.'] },
  {
    what: 'straight marks that close with a space before',
    sentences: ['" It rained. "', 'we stayed, 5 of us.'].slice(0, 1),
  },
  { what: 'titles and initials', sentences: ['Mr. J. K. Tan met Gen. Ba.', 'They left.'] },
  {
    what: 'abbreviations before a word that begins sentences',
    sentences: ['He left the U.S.', 'The rest stayed at 5 p.m. on Friday.'],
  },
  { what: 'a question with the speaker after it', sentences: ['“Why now?” Ms Tan asked.', '“Stop!” cried one.'] },
  { what: 'a question with a new sentence after it', sentences: ['“Why now?”', 'Talks, he said, go on.'] },
  { what: 'a question at the end of a text', sentences: ['“Why now?”', 'Talks go'] },
  { what: 'a long sentence after a question', sentences: ['Why now?', 'Nobody in the whole town could have said.'] },
  { what: 'notes in brackets', sentences: ['He left. [2] [14]', 'She stayed. [see]'] },
  { what: 'numbered items', sentences: ['2. Results of the talks.', 'They ended.'] },
  { what: 'dashes before a sentence', sentences: ['It ended.', '– Talks go on.'] },
  { what: 'marks and nothing after', sentences: ['It ended.', '–'] },
  { what: 'ellipses', sentences: ['He paused...', 'Then he left.'] },
]

const counterExamples: readonly { why: string; text: string }[] = [
  { why: 'the next word has no capital', text: 'It cost 5 p.m. money and approx. two days... or so.' },
  { why: 'the abbreviation is a title', text: 'He met Prof. The Anh.' },
  { why: 'no word begins sentences after the abbreviation', text: 'He works at Acme Inc. Paris and sells.' },
]

describe('findSentences', () => {
  it.each(examples)('parts sentences at $what', ({ sentences }) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  it.each(counterExamples)('sees one sentence where $why', ({ text }) => {
    expect(sentencesOf(text)).toEqual([text])
  })

  it('crosses no paragraph and sets a dateline apart', () => {
    expect(sentencesOf('HANOI, May 5 (AFP) - Talks began.\nThey went well\n\nSo far.')).toEqual([
      'HANOI, May 5 (AFP) -',
      'Talks began.',
      'They went well',
      'So far.',
    ])
  })
})
