import { describe } from 'vitest'
import { itReads, itStaysSilent } from '../../support/examples.ts'
import { partnershipsIn } from '../../support/partnerships-in.ts'

const examples = [
  {
    text: 'The 15th anniversary of the alliance between <Chad> and <Mali> is being celebrated this year.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/anniversary: 15 of alliance in 2019'],
  },
  {
    text: 'The fifteenth anniversary of the alliance between <Chad> and <Mali> was officially marked in 2017.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/anniversary: 15 of alliance in 2017'],
  },
  {
    text: 'The silver jubilee of the alliance between <Chad> and <Mali> falls next year.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/anniversary: 25 of alliance in 2020'],
  },
  {
    text: '<Chad> and <Mali> celebrate the 20th anniversary this year of their alliance.',
    found: ['partnership/subject: Chad + Mali, alliance', '  partnership/anniversary: 20 of alliance in 2019'],
  },
  {
    text: '<Chad> and <Mali> are celebrating two decades of partnership this year.',
    found: ['partnership/subject: Chad + Mali, partnership', '  partnership/anniversary: 20 of partnership in 2019'],
  },
  {
    text: 'Thirty years of the alliance between <Chad> and <Mali> were marked in 2018.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/anniversary: 30 of alliance in 2018'],
  },
  {
    text: '<Chad> and <Mali> did not mark the tenth anniversary of their alliance this year.',
    found: ['partnership/subject: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'In 2009 <Chad> and <Mali> formed an alliance, which has marked its tenth anniversary.',
    found: [
      'partnership/subject: Chad + Mali, alliance',
      '  partnership/anniversary: 10 of alliance',
      '  partnership/level: alliance since 2009',
    ],
  },
  {
    text: 'The <Chad>-<Mali> alliance, which this year celebrates its tenth anniversary, is strong.',
    found: ['partnership/hyphen: Chad + Mali, alliance', '  partnership/anniversary: 10 of alliance in 2019'],
  },
  {
    text: 'The <Chad>-<Mali> alliance has not marked its tenth anniversary.',
    found: ['partnership/hyphen: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The alliance of <Chad> and <Mali> turns 30 this year.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/anniversary: 30 of alliance in 2019'],
  },
  {
    text: 'The alliance of <Chad> and <Mali> is 30 years old this year.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/anniversary: 30 of alliance in 2019'],
  },
  {
    text: 'The alliance of <Chad> and <Mali> is not 30 years old this year.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The alliance of <Chad> and <Mali> has 30 ships this year.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The alliance of <Chad> and <Mali> turned many-sided, as 30 saw this year.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The 15th anniversary of the strategic dialogue between <Chad> and <Mali> was marked in 2017; it was raised to an alliance in 2018.',
    found: [
      'partnership/between: Chad + Mali, strategic dialogue',
      '  partnership/anniversary: 15 of dialogue-partnership in 2017',
      '  partnership/raised: alliance since 2018',
    ],
  },
  {
    text: 'Since 2018 the dialogue partnership between <Chad> and <Mali> has had the status of a strategic partnership.',
    found: [
      'partnership/between: Chad + Mali, dialogue partnership',
      '  partnership/level: dialogue-partnership',
      '  partnership/raised: strategic-partnership since 2018',
    ],
  },
  {
    text: 'In 2018 <Chad> and <Mali> raised their dialogue partnership to the level of strategic partnership.',
    found: [
      'partnership/subject: Chad + Mali, dialogue partnership',
      '  partnership/level: dialogue-partnership',
      '  partnership/raised: strategic-partnership since 2018',
    ],
  },
  {
    text: 'The partnership between <Chad> and <Mali>, which gained the level of alliance in 2018, is old.',
    found: [
      'partnership/between: Chad + Mali, partnership',
      '  partnership/level: partnership',
      '  partnership/raised: alliance since 2018',
    ],
  },
  {
    text: 'The partnership between <Chad> and <Mali> has not risen to the level of alliance.',
    found: ['partnership/between: Chad + Mali, partnership', '  partnership/level: partnership'],
  },
  {
    text: 'Ten years ago an alliance between <Chad> and <Mali> was formed.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance since 2009'],
  },
  {
    text: 'In May the alliance between <Chad> and <Mali> was praised.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'An alliance was formed by <Chad> and <Mali> in 2015.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance since 2015'],
  },
  {
    text: '<Chad> and <Mali>, allies since 2016, met in <LOC:Rome>.',
    found: ['partnership/partner-of: Chad + Mali, allies', '  partnership/level: alliance since 2016'],
  },
  {
    text: 'The basis of the alliance between <Chad> and <Mali> is cooperation in farming.',
    found: [
      'partnership/between: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/field-verb: farming',
    ],
  },
  {
    text: 'The pillars of the alliance between <Chad> and <Mali> are farming, health and trade.',
    found: [
      'partnership/between: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/field-verb: farming',
      '  partnership/field-verb: health',
      '  partnership/field-verb: trade',
    ],
  },
  {
    text: 'At the heart of the alliance between <Chad> and <Mali> lies health.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The pillars of the alliance between <Chad> and <Mali> are not farming and health.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'Farming and health are the pillars of the alliance between <Chad> and <Mali>.',
    found: [
      'partnership/between: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/field-verb: Farming',
      '  partnership/field-verb: health',
    ],
  },
  {
    text: 'Farming is the core of the alliance between <Chad> and <Mali>.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The alliance between <Chad> and <Mali> covers three areas, namely farming, health and trade.',
    found: [
      'partnership/between: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/field-verb: farming',
      '  partnership/field-verb: health',
      '  partnership/field-verb: trade',
    ],
  },
  {
    text: 'The alliance between <Chad> and <Mali> covers the following areas: farming and health.',
    found: [
      'partnership/between: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/field-verb: farming',
      '  partnership/field-verb: health',
    ],
  },
  {
    text: 'The alliance between <Chad> and <Mali> used to be based on cooperation in farming and health.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: '<Chad> and <Mali> have an alliance. The two countries cooperate in farming, health and trade.',
    found: [
      'partnership/subject: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/cooperate-in: farming',
      '  partnership/cooperate-in: health',
      '  partnership/cooperate-in: trade',
    ],
  },
  {
    text: '<Chad> and <Mali> have an alliance. They have worked together in the fields of farming and health.',
    found: [
      'partnership/subject: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/cooperate-in: farming',
      '  partnership/cooperate-in: health',
    ],
  },
  {
    text: '<Chad> and <Mali> have an alliance. <Mali> and <Chad> collaborate in farming and health.',
    found: [
      'partnership/subject: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/cooperate-in: farming',
      '  partnership/cooperate-in: health',
    ],
  },
  {
    text: '<Chad> and <Mali> have an alliance. <Mali> and <Togo> collaborate in farming and health. All three countries cooperate in farming and health.',
    found: ['partnership/subject: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: '<Chad> and <Mali> have an alliance. They should cooperate in farming and health. They agreed to cooperate in farming and health. They cooperate in farming. They cooperate. Some cooperate in farming and health.',
    found: ['partnership/subject: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The alliance between <Chad> and <Mali> lasted from 1996 to 2018.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance since 1996 until 2018'],
  },
  {
    text: 'Since 2018 <Chad> and <Mali> have been allies; this year they celebrate the 20th anniversary of their alliance.',
    found: [
      'partnership/subject: Chad + Mali, allies',
      '  partnership/level: alliance since 2018',
      'partnership/tied: Chad + Mali, alliance',
      '  partnership/anniversary: 20 of alliance in 2019',
    ],
  },
  {
    text: '<Chad> has been a dialogue partner of <Mali> since 1996 and a strategic partner since 2018.',
    found: [
      'partnership/partner-of: Chad + Mali, dialogue partner',
      '  partnership/level: dialogue-partnership since 1996',
      '  partnership/level: strategic-partnership since 2018',
    ],
  },
  {
    text: 'The dialogue partnership between <Chad> and <Mali> is old, and since 2018 it has been a strategic partnership.',
    found: [
      'partnership/between: Chad + Mali, dialogue partnership',
      '  partnership/level: dialogue-partnership',
      '  partnership/level: strategic-partnership since 2018',
    ],
  },
  {
    text: '<Chad> and <Mali> have been allies since 2018. Both sides cooperate in farming and health.',
    found: [
      'partnership/subject: Chad + Mali, allies',
      '  partnership/level: alliance since 2018',
      '  partnership/cooperate-in: farming',
      '  partnership/cooperate-in: health',
    ],
  },
  {
    text: '<Chad> became a strategic partner of <Mali>. This strategic partnership covers farming, mining, and public health.',
    found: [
      'partnership/partner-of: Chad + Mali, strategic partner',
      '  partnership/level: strategic-partnership',
      '  partnership/field-verb: farming',
      '  partnership/field-verb: mining',
      '  partnership/field-verb: public health',
    ],
  },
]

const counterExamples = [
  { why: 'it is yet to be formed', text: 'In 2030 the alliance between <Chad> and <Mali> will be formed anew.' },
  { why: 'it is no more', text: 'The alliance between <Chad> and <Mali> no longer exists.' },
  {
    why: 'talks are no relation',
    text: 'After thirty years of dialogue between <Chad> and <Mali> nothing came of it.',
  },
  { why: 'talks that began are none', text: 'The dialogue between <Chad> and <Mali> began in 2012.' },
  { why: 'one has signed', text: 'A pact was signed by <Chad>.' },
  { why: 'the noun is not of both', text: '<Chad> and <Mali>, an ally, met.' },
  { why: 'those who praise are not the parties', text: 'A pact was praised by <Chad> and <Mali>.' },
]

describe('the aspects of partnerships', () => {
  itReads('the aspects', examples, partnershipsIn)
  itStaysSilent(counterExamples, partnershipsIn)
})
