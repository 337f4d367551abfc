import { describe } from 'vitest'
import { itReads, itStaysSilent } from '../../support/examples.ts'
import { partnershipsIn } from '../../support/partnerships-in.ts'

const met = '<PER:Awa Ba> met her <Malian> host in <Chad>.'

const examples = [
  {
    text: `${met}\n\nThe two leaders raised bilateral ties to a strategic partnership.`,
    found: [
      'partnership/two-states: Malian + Chad, strategic partnership',
      '  partnership/raised: strategic-partnership',
    ],
  },
  {
    text: '<Chadian> officials said that the country was elevating ties with <Mali> to a strategic partnership.',
    found: [
      'partnership/two-states: Chadian + Mali, strategic partnership',
      '  partnership/raised: strategic-partnership',
    ],
  },
  {
    text: `${met} <PER:Ba> and <PER:Keita> signed a new strategic partnership in 2012.`,
    found: [
      'partnership/two-states: Malian + Chad, strategic partnership',
      '  partnership/level: strategic-partnership since 2012',
    ],
  },
  {
    text: `${met} A statement on deepening strategic partnership relations was read.`,
    found: [
      'partnership/two-states: Malian + Chad, strategic partnership relations',
      '  partnership/level: strategic-partnership',
    ],
  },
  {
    text: '<ASEAN> and <Mali> began talks in 1977. The strategic partnership was set up in <LOC:Abeche>, <Chad>, in 2015.',
    found: [
      'partnership/two-states: ASEAN + Mali, strategic partnership',
      '  partnership/level: strategic-partnership since 2015',
    ],
  },
  {
    text: '<Malian> minister <PER:Awa Ba> and her <Chadian> counterpart, <PER:Ali Hassan>, signed an agreement on trade in 2015.',
    found: [
      'partnership/two-states: Malian + Chadian, agreement',
      '  partnership/level: cooperation-agreement since 2015',
    ],
  },
]

const counterExamples = [
  {
    why: 'three states are spoken of',
    text: `${met} She had come from <Togo>. They raised bilateral ties to a strategic partnership.`,
  },
  {
    why: 'three states act',
    text: '<Chad> told <Togo> that its ties with <Mali> had been raised to a strategic partnership.',
  },
  {
    why: 'a third state is a place elsewhere in the text',
    text: '<Chadian> and <Malian> officials met in <Togo>, in a hall in <Togo>. It was late. They praised the strategic partnership.',
  },
  { why: 'one state only is named', text: '<Chad> has much to say. It praised the strategic partnership.' },
  { why: 'it is no level between states', text: `${met} The partnership of her firm was praised.` },
  {
    why: 'the states of the two are not told',
    text: '<PER:Awa Ba> and <PER:Ali Hassan> signed an agreement on trade.',
  },
  { why: 'one person signs', text: '<Malian> minister <PER:Awa Ba> signed a trade agreement in <Chad>.' },
  {
    why: 'they only speak of it',
    text: '<Malian> minister <PER:Awa Ba> and <Chadian> minister <PER:Ali Hassan> fear a trade pact.',
  },
  {
    why: 'it is told of one that is denied',
    text: 'He denied that <Chad> and <Mali> have a strategic partnership. The strategic partnership is a dream.',
  },
  { why: 'it is wished for', text: `${met} They want to raise bilateral ties to a strategic partnership.` },
  { why: 'nothing says that there is one', text: `${met} A strategic partnership takes time.` },
  { why: 'it is that of one who is not named here', text: `${met} The bank’s strategic partnership was praised.` },
]

describe('twoStates', () => {
  itReads('the parties', examples, partnershipsIn)
  itStaysSilent(counterExamples, partnershipsIn)
})
