import { describe, expect, it } from 'vitest'
import { nameForces } from '../../../../src/annotate/names/repairs/force-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  { text: 'aboard HMS Otter', labelled: ['ORG:Otter'], mended: ['MISC:HMS Otter'] },
  {
    text: 'USS Ann Tan of Peru left; Ann and Peru saw',
    labelled: ['PER:Ann Tan', 'LOC:Peru', 'LOC:Ann', 'LOC:Peru'],
    mended: ['MISC:USS Ann Tan', 'LOC:Peru', 'MISC:Ann', 'LOC:Peru'],
  },
  { text: 'FS Otter and Otter', labelled: ['LOC:FS Otter', 'MISC:Otter'], mended: ['MISC:FS Otter', 'MISC:Otter'] },
  { text: 'FS Otter', labelled: ['LOC:FS'], mended: ['MISC:FS Otter'] },
  { text: 'in Operation Bright River.', labelled: ['ORG:Operation Bright'], mended: ['MISC:Operation Bright River'] },
  { text: 'at Exercise Otter 16 in Peru', labelled: ['LOC:Peru'], mended: ['MISC:Exercise Otter 16', 'LOC:Peru'] },
  { text: 'Exercise Otter\n\nPeru', labelled: ['LOC:Peru'], mended: ['MISC:Exercise Otter', 'LOC:Peru'] },
  { text: 'a US Task Force 50 ship', labelled: ['LOC:US', 'ORG:Task Force'], mended: ['ORG:US Task Force 50'] },
  { text: 'in CTF 150', labelled: [], mended: ['ORG:CTF 150'] },
  { text: 'the Peruvian 2nd Fleet', labelled: ['MISC:Peruvian'], mended: ['MISC:Peruvian', 'ORG:2nd Fleet'] },
  { text: 'an Army general', labelled: [], mended: ['ORG:Army'] },
]

const counterExamples = [
  { why: 'the mark has no name', text: 'their HMS of old', labelled: [] },
  { why: 'the operation has no name', text: 'the Operation began', labelled: [] },
  { why: 'the word is inside a name', text: 'the Peruvian Army', labelled: ['ORG:Peruvian Army'] },
  { why: 'the service is labelled', text: 'the Army', labelled: ['MISC:Army'] },
  { why: 'the force has no number', text: 'the Task Force and the Task', labelled: ['ORG:Task Force'] },
  { why: 'a year follows', text: 'the CTF 2016', labelled: [] },
  { why: 'the ordinal counts', text: 'on the 5th day', labelled: [] },
  { why: 'it is no unit', text: 'the 5th Street', labelled: [] },
]

describe('nameForces', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, nameForces(tokens, namesOf(text, tokens, labelled)))
}
