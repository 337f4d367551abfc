import { describe, expect, it } from 'vitest'
import { settleSeats } from '../../../../src/annotate/names/repairs/seats.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  { text: 'at the Kremlin', labelled: ['ORG:Kremlin'], mended: ['LOC:Kremlin'] },
  { text: 'in Whitehall again', labelled: ['ORG:Whitehall'], mended: ['LOC:Whitehall'] },
  { text: 'the White House said', labelled: ['LOC:White House'], mended: ['ORG:White House'] },
  { text: 'according to the Pentagon', labelled: ['LOC:Pentagon'], mended: ['ORG:Pentagon'] },
]

const counterExamples = [
  { why: 'it is a place already', text: 'to the White House', labelled: ['LOC:White House'] },
  { why: 'it is a body already', text: 'by the Kremlin', labelled: ['ORG:Kremlin'] },
  { why: 'it is no seat', text: 'at the Otter House', labelled: ['ORG:Otter House'] },
]

describe('settleSeats', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, settleSeats(tokens, namesOf(text, tokens, labelled)))
}
