import { describe, expect, it } from 'vitest'
import { typeDescribed } from '../../../../src/annotate/names/repairs/described-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  { text: 'spokeswoman Sandy Lima said', labelled: ['LOC:Sandy Lima'], mended: ['PER:Sandy Lima'] },
  { text: 'Lt. Tan left', labelled: ['ORG:Tan'], mended: ['PER:Tan'] },
  { text: 'near Tal Otter', labelled: ['PER:Tal Otter'], mended: ['LOC:Tal Otter'] },
  { text: 'the town of Otter', labelled: ['MISC:Otter'], mended: ['LOC:Otter'] },
  { text: 'the blog Otter', labelled: ['PER:Otter'], mended: ['ORG:Otter'] },
  { text: 'her novel Otter', labelled: ['PER:Otter'], mended: ['MISC:Otter'] },
  { text: 'then Ms. Ann Tan left', labelled: [], mended: ['PER:Ann Tan'] },
  { text: 'then Secretary of State Tan left', labelled: [], mended: ['PER:Tan'] },
  { text: 'then Mr Ann Mary Jane Otter', labelled: [], mended: ['PER:Ann Mary Jane'] },
]

const counterExamples = [
  { why: 'the type is right', text: 'spokeswoman Ann Tan', labelled: ['PER:Ann Tan'] },
  { why: 'a state is known', text: 'president Peru', labelled: ['LOC:Peru'] },
  { why: 'a people is known', text: 'team member Catalan', labelled: ['MISC:Catalan'] },
  { why: 'the title is part of a body', text: 'Minister Tan Office', labelled: ['ORG:Tan Office'] },
  { why: 'a body may be near', text: 'near Otter Bank', labelled: ['ORG:Otter Bank'] },
  { why: 'the noun before of is no place', text: 'the works of Otter', labelled: ['PER:Otter'] },
  { why: 'no word tells', text: 'so Otter', labelled: ['PER:Otter'] },
  { why: 'the title is a common noun', text: 'her minister Otter', labelled: [] },
  { why: 'state stands alone', text: 'The State Otter and Chief of State Otter', labelled: [] },
  { why: 'another title follows', text: 'then Lt. Gen.', labelled: [] },
  { why: 'nobody follows', text: 'then Minister of health', labelled: [] },
  { why: 'a name starts right after', text: 'Minister', labelled: ['MISC:Minister'] },
]

describe('typeDescribed', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, typeDescribed(tokens, namesOf(text, tokens, labelled), 1))
}
