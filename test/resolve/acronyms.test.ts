import { describe, expect, it } from 'vitest'
import { findAcronyms } from '../../src/resolve/acronyms.ts'
import { wordsOf } from '../../src/text/span.ts'
import { namedDocument } from '../support/named-document.ts'

const examples = [
  ['It is the Baltic Association for Film Studies (BAFS).', 'BAFS', 'Baltic Association for Film Studies'],
  ['The Commission of Inquiry (CoI) met.', 'CoI', 'Commission of Inquiry'],
  ['The World Health Body (W.H.B.) met.', 'W.H.B.', 'World Health Body'],
] as const

const counterExamples = [
  ['no letters fit', 'The Baltic Association (XYZ) met.'],
  ['a word has no letter', 'The Baltic Grand Association (BA) met.'],
  ['nothing stands before it', '(BAFS) met.'],
  ['it is a name', 'OSLO (Reuters) - It rained.'],
  ['the words are no name', 'The gross domestic product (GDP) fell.'],
  ['the sentence is too short for it', 'Film Studies (BAFS) met.'],
] as const

describe('findAcronyms', () => {
  it.each(examples)('reads %s', (text, short, long) => {
    const document = namedDocument(text)
    const found = findAcronyms(document).map((acronym) => [acronym.short, acronym.long])
    expect(found.map((spans) => spans.map((span) => wordsOf(document.text, span)))).toEqual([[short, long]])
  })

  it.each(counterExamples)('finds none where %s', (_, text) => {
    expect(findAcronyms(namedDocument(text))).toEqual([])
  })
})
