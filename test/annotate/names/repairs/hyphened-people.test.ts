import { describe, expect, it } from 'vitest'
import { joinHyphens } from '../../../../src/annotate/names/repairs/hyphened-people.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  { text: 'President Ako-Ado said', labelled: ['PER:Ako'], mended: ['PER:Ako-Ado'] },
  { text: 'Hill-Tan said', labelled: ['PER:Tan'], mended: ['PER:Hill-Tan'] },
  { text: 'Anna-Lee Tan said', labelled: ['PER:Anna', 'PER:Lee Tan'], mended: ['PER:Anna-Lee Tan'] },
]

const counterExamples = [
  { why: 'two people meet', text: 'the Tan-Ba talks', labelled: ['PER:Tan', 'PER:Ba'] },
  { why: 'two people run together', text: 'Anna-Tan for Peru', labelled: ['PER:Anna', 'PER:Tan', 'LOC:Peru'] },
  { why: 'one may be no given name', text: 'the Tan-Lee Ba talks', labelled: ['PER:Tan', 'PER:Lee Ba'] },
  { why: 'a land follows', text: 'the Tan-Peru talks', labelled: ['PER:Tan', 'LOC:Peru'] },
  { why: 'a small word follows', text: 'the Tan-led talks', labelled: ['PER:Tan'] },
  { why: 'a space follows the hyphen', text: 'Tan- Ado', labelled: ['PER:Tan'] },
  { why: 'a dash stands between', text: 'Tan - Ado', labelled: ['PER:Tan'] },
  { why: 'it is no person', text: 'Peru-Otto', labelled: ['LOC:Peru'] },
]

describe('joinHyphens', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, joinHyphens(tokens, namesOf(text, tokens, labelled)))
}
