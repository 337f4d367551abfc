import { describe, expect, it } from 'vitest'
import { findNounPhrases } from '../../../src/annotate/phrases/chunks.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { spokenDocument } from '../../support/spoken-document.ts'

/** The noun phrases of a marked text with their kind. */
function phrasesOf(marked: string): readonly string[] {
  const document = spokenDocument(marked)
  return findNounPhrases(document).map((phrase) => `${phrase.kind} ${wordsOf(document.text, phrase)}`)
}

const examples: readonly (readonly [text: string, ...phrases: string[]])[] = [
  ['She left.', 'pronoun She'],
  ['He left the', 'pronoun He'],
  ['He saw this', 'pronoun He', 'noun this'],
  ['The new trade minister left.', 'noun The new trade minister'],
  ['The country’s minister left.', 'noun The country’s minister'],
  ['All/PDT the men left.', 'noun All the men'],
  ['The accused/JJ left.', 'noun The accused'],
  ['The firm due/JJ to close left.', 'noun The firm'],
  ['A very/RB old man left.', 'noun A very old man'],
  ['A plan signed/VBN today fell.', 'noun A plan', 'time today'],
  ['A deal today fell.', 'noun A deal', 'time today'],
  ['On Friday officials left.', 'time Friday', 'noun officials'],
  ['Friday evening came.', 'time Friday evening'],
  ['On May 2 he left.', 'time May 2', 'pronoun he'],
  ['Sunday’s vote came.', 'noun Sunday’s vote'],
  ['Trade & Industry Minister <PER:Ann Tan> left.', 'name Trade & Industry Minister Ann Tan'],
  ['He told <ORG:Reuters> <PER:Ann Tan> left.', 'pronoun He', 'name Reuters', 'name Ann Tan'],
  ['<LOC:Peru> <PER:Tan> left.', 'name Peru', 'name Tan'],
  ['The <MISC:Thai> <PER:Ann Tan> left.', 'name The Thai Ann Tan'],
  ['<PER:Tan>’s spokesman left.', 'noun Tan’s spokesman'],
]

describe('findNounPhrases', () => {
  it.each(examples)('finds the phrases of %s', (text, ...phrases) => {
    expect(phrasesOf(text)).toEqual(phrases)
  })

  it('finds none where only verbs and marks stand', () => {
    expect(phrasesOf('Go and play!')).toEqual([])
  })

  it('says of which tokens and name a phrase is made', () => {
    const document = spokenDocument('so Minister <PER:Ann Tan> left.')
    expect(findNounPhrases(document)).toEqual([
      { start: 3, end: 19, first: 1, last: 4, kind: 'name', name: document.names[0] },
    ])
  })
})
