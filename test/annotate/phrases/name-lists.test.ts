import { describe, expect, it } from 'vitest'
import { readName } from '../../../src/annotate/phrases/name-lists.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { namedDocument } from '../../support/named-document.ts'

/** What the item names that starts right behind `with`. */
function named(marked: string): string | undefined {
  const document = namedDocument(marked)
  const start = document.tokens.findIndex(({ lower }) => lower === 'with') + 1
  const item = readName(document, start, document.tokens.length)
  return item && wordsOf(document.text, item.words)
}

describe('readName', () => {
  it.each([
    { text: 'A deal with <Chad> holds.', name: 'Chad' },
    { text: 'A deal with the small <LOC:Republic of Palau> holds.', name: 'Republic of Palau' },
    { text: 'A deal with the <Polish> city of <LOC:Opole> holds.', name: 'Opole' },
    { text: "A deal with <Peru>'s new national bank, <Andina>, holds.", name: 'Andina' },
    { text: "A deal with <Peru>'s <Andina> holds.", name: 'Andina' },
    { text: 'A deal with <LOC:Lyon>-based <Banque Sud> holds.', name: 'Banque Sud' },
    { text: 'A deal with the <Peru> based bank <Andina> holds.', name: 'Andina' },
    { text: 'A deal with state-owned <Andina> holds.', name: 'Andina' },
    { text: "A deal with <Peru>'s government holds.", name: 'Peru' },
    { text: "A deal with <Peru>'s leader <PER:Ana Ruiz> holds.", name: 'Peru' },
    { text: 'A deal with the <Polish> side, and others, holds.', name: 'Polish' },
    { text: 'A deal with its <Polish> counterpart holds.', name: 'Polish' },
    { text: 'A deal with <Polish> and <Czech> firms holds.', name: 'Polish' },
    { text: 'A deal with the <Polish> private state land sugar beet seed trust <Opole> holds.', name: 'Polish' },
  ])('finds $name in: $text', ({ text, name }) => {
    expect(named(text)).toBe(name)
  })

  it.each([
    { why: 'the demonym only tells where firms are from', text: 'A deal with <Polish> firms holds.' },
    { why: 'so it does with an adjective between', text: 'A deal with <Polish> private universities holds.' },
    { why: 'the name is part of a longer word', text: 'A deal with the <LOC:Lyon>-led carrier holds.' },
    { why: 'no name follows', text: 'A deal with the bank holds.' },
  ])('finds nothing where $why', ({ text }) => {
    expect(named(text)).toBe(undefined)
  })
})
