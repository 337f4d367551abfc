import { describe, expect, it } from 'vitest'
import { settlePlaces } from '../../../../src/annotate/names/repairs/place-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  { text: 'the Otter Airport', labelled: ['ORG:Otter Airport'], mended: ['LOC:Otter Airport'] },
  { text: 'in Urem, Peru', labelled: ['PER:Urem', 'LOC:Peru'], mended: ['LOC:Urem', 'LOC:Peru'] },
  { text: 'in Urem, southern Peru', labelled: ['MISC:Urem', 'LOC:Peru'], mended: ['LOC:Urem', 'LOC:Peru'] },
  { text: 'the Dominion of Peru', labelled: ['ORG:Dominion of Peru'], mended: ['LOC:Dominion of Peru'] },
]

const counterExamples = [
  { why: 'the state is unknown', text: 'the Republic of Otter', labelled: ['ORG:Republic of Otter'] },
  { why: 'a body is of a state', text: 'the Bank of Peru', labelled: ['ORG:Bank of Peru'] },
  { why: 'the state is of nothing', text: 'the Republic Peru', labelled: ['ORG:Republic Peru'] },
  { why: 'it is the head alone', text: 'the Airport', labelled: ['ORG:Airport'] },
  { why: 'it is a place already', text: 'in Urem, Peru', labelled: ['LOC:Urem', 'LOC:Peru'] },
  { why: 'people are called so too', text: 'by Ann Lake', labelled: ['PER:Ann Lake'] },
  { why: 'it is a body', text: 'in Otter, Peru', labelled: ['ORG:Otter', 'LOC:Peru'] },
  { why: 'it is in nothing', text: 'by Ann, Peru', labelled: ['PER:Ann', 'LOC:Peru'] },
  { why: 'no comma follows', text: 'in Otter Peru', labelled: ['MISC:Otter', 'LOC:Peru'] },
  { why: 'the next name is no place', text: 'in Otter, Tan', labelled: ['MISC:Otter', 'PER:Tan'] },
  { why: 'other words stand between', text: 'in Otter, old Peru', labelled: ['MISC:Otter', 'LOC:Peru'] },
  { why: 'the next name is far', text: 'in Otter, as of now Peru', labelled: ['MISC:Otter', 'LOC:Peru'] },
]

describe('settlePlaces', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, settlePlaces(tokens, namesOf(text, tokens, labelled)))
}
