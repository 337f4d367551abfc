import { describe, expect, it } from 'vitest'
import { itemAt } from '../../../src/annotate/item-at.ts'
import { candidatesIn } from '../../../src/facts/theme/candidates.ts'
import { areSubjects, densityOf, featuresOf, weighTopics } from '../../../src/facts/theme/weigh.ts'
import { weighedLists } from '../../../src/facts/theme/weighed.ts'
import { decodeThemeWeights, encodeThemeWeights, type ThemeWeights } from '../../../src/facts/theme/weights.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { namedDocument } from '../../support/named-document.ts'

/** Lists of well-known fields in a sentence of agreements. */
const weights: ThemeWeights = {
  least: 10,
  weights: new Map([
    ['left=agreeing', 7],
    ['right=agreeing', 7],
    ['topic known', 6],
    ['topic number', -8],
  ]),
}

/** Lists as `cue: topic, topic`. */
function listsIn(marked: string): readonly string[] {
  const document = namedDocument(marked)
  return document.sentences.flatMap((sentence) =>
    weighedLists(document, sentence, 4, weights).map(
      ({ cue, topics }) =>
        `${wordsOf(document.text, cue)}: ${topics.map((topic) => wordsOf(document.text, topic)).join(', ')}`,
    ),
  )
}

const examples: readonly { text: string; found: readonly string[] }[] = [
  { text: 'They agreed to push health, trade and mining.', found: ['agreed: health, trade, mining'] },
  { text: 'They agreed on health, trade and mining', found: ['agreed: health, trade, mining'] },
  { text: 'On health, trade and mining they agreed.', found: ['agreed: health, trade, mining'] },
  { text: 'They agreed to push health, trade and two dogs.', found: ['agreed: health, trade'] },
  { text: 'They agreed to push health, <Peru> and trade.', found: ['agreed: health, trade'] },
]

const counterExamples: readonly { why: string; text: string }[] = [
  { why: 'no word tells of talks or work in common', text: 'She bought bread, trade and salt.' },
  { why: 'only one subject is left', text: 'They agreed to push health and two dogs.' },
  { why: 'it is no list', text: 'They agreed to push trade.' },
  { why: 'the items are people', text: 'They agreed to push <PER:Awa Ba> and <PER:Ama Bo>.' },
  { why: 'nothing in it is known', text: 'They agreed to push dogs, cats and cows.' },
]

describe('weighedLists', () => {
  it.each(examples)('reads $text', ({ text, found }) => {
    expect(listsIn(text)).toEqual(found)
  })

  it.each(counterExamples)('finds nothing where $why', ({ text }) => {
    expect(listsIn(text)).toEqual([])
  })
})

it('weighs nothing in an article that is not about talks or work in common', () => {
  const document = namedDocument('They agreed to push health, trade and mining.')
  expect(document.sentences.flatMap((sentence) => weighedLists(document, sentence, 0, weights))).toEqual([])
})

describe('featuresOf', () => {
  it('tells what stands around a list and in it', () => {
    const document = namedDocument(
      '<Peru> and <Chile> work together on floods, 12 fires and the theft of <Peru>’s art.',
    )
    const candidate = itemAt(candidatesIn(document, itemAt(document.sentences, 0)), 1)
    const { list, topics } = featuresOf(document, candidate, 2)
    expect(list).toEqual([
      'always',
      'items=3',
      'joined=and',
      'names beside=2',
      'before=on',
      'lead=cooperating on',
      'verb at=2',
      'verb=thought',
      'verb=thought on',
      'verb=work',
      'verb=work on',
      'behind=.',
      'left=thought',
      'left=work',
      'left=cooperating',
      'density=2',
      'share of known=0',
      'share of abstract=0',
      'share of aim=0',
      'share of gerund=0',
      'share of number=1',
      'share of name=0',
      'share of head=NNS=2',
    ])
    expect(topics).toEqual([
      ['topic head=NNS', 'topic words=1', 'topic determiner=none'],
      ['topic head=NNS', 'topic words=2', 'topic determiner=none', 'topic described', 'topic number'],
      ['topic head=NN', 'topic words=5', 'topic determiner=the', 'topic complement=of', 'topic name inside'],
    ])
  })

  it('tells a list that begins its sentence, one beside its verb, and determiners', () => {
    const document = namedDocument('Trade and mining are issues. They discussed their farms and the port.')
    const features = document.sentences.flatMap((sentence) =>
      candidatesIn(document, sentence).map((candidate) => featuresOf(document, candidate, 0)),
    )
    expect(features.map(({ list }) => list.filter((name) => /^(?:before|verb)/.test(name)))).toEqual([
      ['before=start'],
      ['before=VERB', 'verb at=0', 'verb=discussing', 'verb=discussing beside'],
    ])
    expect(features.flatMap(({ topics }) => topics.flat()).filter((name) => /determiner/.test(name))).toEqual([
      'topic determiner=none',
      'topic determiner=none',
      'topic determiner=possessive',
      'topic determiner=the',
    ])
  })
})

describe('weighTopics', () => {
  it('adds what speaks for the list, and half and half what speaks for a topic and for all of them', () => {
    const sums = weighTopics({ list: ['left=agreeing'], topics: [['topic known'], []] }, weights.weights)
    expect(sums).toEqual([7 + (6 + 3) / 2, 7 + (0 + 3) / 2])
  })
})

describe('areSubjects', () => {
  it('takes those that reach the least sum, two or more', () => {
    expect(areSubjects([10, 9, 11], 10)).toEqual([true, false, true])
    expect(areSubjects([10, 9, 9], 10)).toEqual([false, false, false])
  })
})

describe('densityOf', () => {
  it('counts words of talks and work in common, up to four in two hundred', () => {
    expect(densityOf(namedDocument('They met.'))).toBe(0)
    expect(densityOf(namedDocument(`They discussed it. ${'It rained. '.repeat(70)}`))).toBe(1)
    expect(densityOf(namedDocument('They discussed cooperation.'))).toBe(4)
  })
})

describe('encodeThemeWeights', () => {
  it('writes one weight a line in the order of code units, and is read back', () => {
    const written = { least: 3, weights: new Map(Object.entries({ b: -1, a: 2, c: 3, aa: 1 })) }
    const json = encodeThemeWeights(written)
    expect(json).toBe('{\n "least": 3,\n "weights": {\n  "a": 2,\n  "aa": 1,\n  "b": -1,\n  "c": 3\n }\n}\n')
    expect(decodeThemeWeights(json)).toEqual(written)
  })
})
