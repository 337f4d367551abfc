import { describe, expect, it } from 'vitest'
import { type Modality, modalityAt, modalityOfPhrase } from '../../../src/annotate/phrases/modality.ts'
import { namedDocument } from '../../support/named-document.ts'
import { spanOf } from '../../support/reading.ts'

const examples: readonly { readonly text: string; readonly at: string; readonly modality: Modality }[] = [
  { text: 'Chad and Mali formed an alliance.', at: 'alliance', modality: 'asserted' },
  { text: 'The pact is not based on trade.', at: 'based', modality: 'negated' },
  { text: 'The alliance has never been signed.', at: 'alliance', modality: 'negated' },
  { text: 'He denied that there was an alliance.', at: 'alliance', modality: 'negated' },
  { text: 'They denied all the reports that Chad had formed an alliance.', at: 'alliance', modality: 'negated' },
  { text: 'There is no proof that Chad had an alliance.', at: 'alliance', modality: 'negated' },
  { text: 'Chad left without an alliance.', at: 'alliance', modality: 'negated' },
  { text: 'The alliance was rejected by the house.', at: 'alliance', modality: 'negated' },
  { text: 'Is there an alliance?', at: 'alliance', modality: 'asked' },
  { text: 'She asked whether Chad had an alliance.', at: 'alliance', modality: 'asked' },
  { text: 'If all agree, Chad forms an alliance.', at: 'alliance', modality: 'conditional' },
  { text: 'Chad would form an alliance.', at: 'alliance', modality: 'conditional' },
  { text: 'The alliance will be signed in May.', at: 'alliance', modality: 'planned' },
  { text: 'Chad plans to form an alliance.', at: 'alliance', modality: 'planned' },
  { text: 'The alliance is expected to be signed.', at: 'alliance', modality: 'planned' },
  { text: 'The alliance is being negotiated.', at: 'alliance', modality: 'planned' },
  { text: 'They spoke of a planned military alliance.', at: 'military alliance', modality: 'planned' },
  { text: 'Chad called for an alliance.', at: 'alliance', modality: 'wished' },
  { text: 'Chad should form an alliance.', at: 'alliance', modality: 'wished' },
  { text: 'They spoke of a proposed alliance.', at: 'alliance', modality: 'wished' },
  { text: 'Chad could form an alliance.', at: 'alliance', modality: 'possible' },
  { text: 'They discussed the possibility of an alliance.', at: 'alliance', modality: 'possible' },
  { text: 'The pact, which covers trade and health, will end.', at: 'covers', modality: 'asserted' },
  { text: 'The pact is not only based on trade.', at: 'based', modality: 'asserted' },
  { text: 'Chad formed an alliance in May with Mali.', at: 'alliance', modality: 'asserted' },
  { text: 'Chad, which could not wait, formed an alliance.', at: 'alliance', modality: 'asserted' },
  { text: 'Chad formed an alliance, but Mali would not join.', at: 'alliance', modality: 'asserted' },
  { text: 'Chad formed an alliance; Mali will not join.', at: 'alliance', modality: 'asserted' },
  { text: 'Chad has an alliance since 2012, though it may end.', at: 'alliance', modality: 'asserted' },
  { text: 'They hope that rain falls: Chad formed an alliance.', at: 'alliance', modality: 'asserted' },
  { text: 'The ministers said that Chad had formed an alliance.', at: 'alliance', modality: 'asserted' },
  { text: 'The alliance which was signed in May may end.', at: 'alliance', modality: 'asserted' },
]

describe('modalityAt', () => {
  it.each(examples)('finds $modality in: $text', ({ text, at, modality }) => {
    expect(modalityAt(namedDocument(text), spanOf(text, at))).toBe(modality)
  })

  it('asserts what stands in no sentence', () => {
    const document = { ...namedDocument('An alliance.'), sentences: [] }
    expect(modalityAt(document, { start: 3, end: 11 })).toBe('asserted')
    expect(modalityOfPhrase(document, { start: 3, end: 11 })).toBeUndefined()
  })
})
