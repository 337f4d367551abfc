import { describe, expect, it } from 'vitest'
import { createGazetteer } from '../../../../src/annotate/names/gazetteer.ts'
import { addKnownNames, settleKnown } from '../../../../src/annotate/names/repairs/known-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

const gazetteer = createGazetteer()

/** Each text with its names as labelled, `TYPE:words`, and with the known ones. */
const examples = [
  { text: 'a Peru farm', labelled: [], known: ['LOC:Peru'] },
  { text: 'some Muslims of New York', labelled: [], known: ['MISC:Muslims', 'LOC:New York'] },
  {
    text: 'Ann Tan of Burkina Faso and Peru',
    labelled: ['PER:Ann Tan'],
    known: ['PER:Ann Tan', 'LOC:Burkina Faso', 'LOC:Peru'],
  },
  { text: 'some pro-Peruvian words', labelled: [], known: ['MISC:Peruvian'] },
]

const counterExamples = [
  { why: 'a capital stands before the hyphen', text: 'Pro-Peruvian words', labelled: [] },
  { why: 'what the prefix goes with is unknown', text: 'in mid-July', labelled: [] },
  { why: 'a town is a word too', text: 'they see Reading again', labelled: [] },
  { why: 'a region is a word too', text: 'the Amazon', labelled: [] },
  { why: 'it is part of a currency', text: 'for US$ 4', labelled: [] },
  { why: 'it has a label', text: 'Peru Bank', labelled: ['ORG:Peru Bank'] },
  { why: 'the rest of it has a label', text: 'New York', labelled: ['PER:York'] },
  { why: 'nothing has a capital', text: 'new york', labelled: [] },
]

describe('addKnownNames', () => {
  it.each(examples)('finds $known in “$text”', ({ text, labelled, known }) => {
    expect(shown(text, labelled)).toEqual(known)
  })

  it.each(counterExamples)('adds nothing where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })

  it('takes an adjective, and no other word that is no proper noun', () => {
    const tokens = tokensOf('Peruvian Peru').map(
      (token) => ({ ...token, upos: token.index === 0 ? 'ADJ' : 'VERB' }) as const,
    )
    expect(labelsOf('Peruvian Peru', addKnownNames(gazetteer, tokens, []))).toEqual(['MISC:Peruvian'])
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, addKnownNames(gazetteer, tokens, namesOf(text, tokens, labelled)))
}

describe('settleKnown', () => {
  it('gives a known word its type', () => {
    expect(settled('on Reuters in Peru', ['MISC:Reuters', 'ORG:Peru'])).toEqual(['ORG:Reuters', 'LOC:Peru'])
  })

  it.each([
    { why: 'it is a person', text: 'by Jordan', labelled: ['PER:Jordan'] },
    { why: 'it is a team named by its town', text: 'for Lima', labelled: ['ORG:Lima'] },
    { why: 'it is a body named by its region', text: 'for California', labelled: ['ORG:California'] },
    { why: 'it has several words', text: 'at New York', labelled: ['ORG:New York'] },
    { why: 'it is unknown', text: 'at Zorba', labelled: ['MISC:Zorba'] },
    { why: 'the type is right', text: 'in Peru', labelled: ['LOC:Peru'] },
  ])('leaves a name alone where $why', ({ text, labelled }) => {
    expect(settled(text, labelled)).toEqual(labelled)
  })
})

function settled(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, settleKnown(gazetteer, tokens, namesOf(text, tokens, labelled)))
}
