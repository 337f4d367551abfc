import { describe, expect, it } from 'vitest'
import { type Coordination, readList } from '../../../src/annotate/phrases/coordination.ts'
import { nameLists } from '../../../src/annotate/phrases/name-lists.ts'
import { readNounPhrase } from '../../../src/annotate/phrases/noun-phrases.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { namedDocument } from '../../support/named-document.ts'

/** The items of each list of names, `+` between them. */
function listsIn(marked: string): readonly string[] {
  const document = namedDocument(marked)
  return nameLists(document).map((list) => itemsOf(document.text, list))
}

function itemsOf(text: string, list: Coordination | undefined): string {
  return (list?.items ?? []).map((item) => wordsOf(text, item)).join(' + ')
}

const listsOfNames = [
  { text: '<Chad>, <Mali> and <Togo> met.', lists: ['Chad + Mali + Togo'] },
  { text: '<Chad>, <Mali>, and <Togo> met.', lists: ['Chad + Mali + Togo'] },
  { text: '<Chad> and <Mali>, <Togo> said, met.', lists: ['Chad + Mali', 'Togo'] },
  { text: '<Chad> as well as <Mali> and <Togo> met.', lists: ['Chad + Mali + Togo'] },
  {
    text: '<Chad> and <Mali>, together with the <Lake Union>, <Togo> and <Benin>, met.',
    lists: ['Chad + Mali + Lake Union + Togo + Benin'],
  },
  { text: '<Chad> alongside <Mali> and <Togo> met.', lists: ['Chad + Mali + Togo'] },
  { text: '<Chad>, alongside <Mali> and <Togo>, met.', lists: ['Chad', 'Mali + Togo'] },
  { text: '<Chad>, the port city of <LOC:Sfax> and its neighbour <Mali> met.', lists: ['Chad + Sfax + Mali'] },
  { text: '<Chad> (since 1997), <Mali> (in part) and <Togo> met.', lists: ['Chad + Mali + Togo'] },
  { text: '<Chad> (and this is a very long remark that goes on and on and on), <Mali> met.', lists: ['Chad', 'Mali'] },
  { text: '<Chad> and the <LOC:Lyon>-based <Acme> met.', lists: ['Chad + Acme'] },
  { text: '<Chad>, <Mali> and other <Lake Union> states met.', lists: ['Chad + Mali', 'Lake Union'] },
  { text: '<Acme>, <Peru>’s biggest bank, and <Rotor> met.', lists: ['Acme + Rotor'] },
  { text: '<Acme>, a big bank, and <Rotor> met.', lists: ['Acme + Rotor'] },
  { text: '<Acme>, a bank that failed, and <Rotor> met.', lists: ['Acme', 'Rotor'] },
  { text: '<Acme>, big banks, and <Rotor> met.', lists: ['Acme', 'Rotor'] },
  { text: '<Acme>, a big bank, met <Rotor>.', lists: ['Acme', 'Rotor'] },
  { text: 'The four <MISC:Central Asian> countries of <Chad> and <Mali> met.', lists: ['Chad + Mali'] },
  { text: '<MISC:Pan> countries of <Chad> met.', lists: ['Pan', 'Chad'] },
  { text: '<Chad> and Zorbia Minor met.', lists: ['Chad + Zorbia Minor'] },
  { text: '<Chad> and President <PER:Ba> met.', lists: ['Chad', 'Ba'] },
  { text: '<Chad> voted in May and June.', lists: ['Chad'] },
  { text: 'The envoy met <Chad> and Zorbia', lists: ['Chad + Zorbia'] },
  { text: 'The envoy met <Chad> and a very old and dear friend.', lists: ['Chad'] },
  { text: '<Chad> and big old red new iron doors met.', lists: ['Chad'] },
  { text: '<Chad>, a friend of <Mali>, met <Togo>.', lists: ['Chad', 'Mali', 'Togo'] },
  { text: '<Chad>, long host of <Mali>, met.', lists: ['Chad', 'Mali'] },
  { text: 'Nobody met.', lists: [] },
]

const listsOfPhrases = [
  { text: 'politics, the economy and health', items: 'politics + economy + health' },
  {
    text: 'the conservation of natural resources, and fighting crime',
    items: 'conservation of natural resources + fighting crime',
  },
  { text: 'the fight against the drug trade, sports', items: 'fight against the drug trade + sports' },
  { text: 'the trusted traders and health', items: 'trusted traders + health' },
  { text: 'trade of', items: 'trade' },
  { text: 'and more', items: '' },
]

describe('nameLists', () => {
  it.each(listsOfNames)('reads $text', ({ text, lists }) => {
    expect(listsIn(text)).toEqual(lists)
  })

  it('tells a list of commas from one with a conjunction', () => {
    const document = namedDocument('They met in <LOC:Lyon>, <France>. <Chad> and <Mali> won.')
    expect(nameLists(document).map(({ hasConjunction }) => hasConjunction)).toEqual([false, true])
  })
})

describe('readList with noun phrases', () => {
  it.each(listsOfPhrases)('reads $text', ({ text, items }) => {
    const document = namedDocument(text)
    const list = readList(document, 0, document.tokens.length, readNounPhrase)
    expect(itemsOf(text, list)).toBe(items)
  })
})
