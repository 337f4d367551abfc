import { describe, expect, it } from 'vitest'
import { joinNames } from '../../../../src/annotate/names/repairs/joined-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as joined. */
const examples = [
  { text: 'Ursula von der Leyen spoke.', labelled: ['PER:Ursula', 'PER:Leyen'], joined: ['PER:Ursula von der Leyen'] },
  { text: 'Aziz bin Salman spoke.', labelled: ['PER:Aziz', 'MISC:Salman'], joined: ['PER:Aziz bin Salman'] },
  { text: 'Prince Aziz bin Salman spoke.', labelled: ['MISC:Salman'], joined: ['PER:Aziz bin Salman'] },
  { text: 'Mr. Aziz von Tan spoke.', labelled: ['ORG:Aziz', 'LOC:Tan'], joined: ['PER:Aziz von Tan'] },
  { text: 'Dr. Aziz von Tan spoke.', labelled: ['LOC:Tan'], joined: ['PER:Aziz von Tan'] },
  {
    text: 'Aziz bin Salman Foundation spoke.',
    labelled: ['ORG:Salman Foundation'],
    joined: ['ORG:Aziz bin Salman Foundation'],
  },
  { text: 'Aziz bin Church spoke.', labelled: ['ORG:Church'], joined: ['PER:Aziz bin Church'] },
  { text: 'Ana Maria da Silva spoke.', labelled: ['PER:Silva'], joined: ['PER:Ana Maria da Silva'] },
  {
    text: 'Peru told Ana da Silva and Li.',
    labelled: ['LOC:Peru', 'PER:Silva', 'PER:Li'],
    joined: ['LOC:Peru', 'PER:Ana da Silva', 'PER:Li'],
  },
]

const counterExamples = [
  { why: 'nothing stands between', text: 'Li Tan', labelled: ['PER:Tan'] },
  { why: 'no one is a person', text: 'Rio de Janeiro', labelled: ['LOC:Janeiro'] },
  { why: 'the first is a place', text: 'Lima de Tan', labelled: ['LOC:Lima', 'PER:Tan'] },
  { why: 'no proper noun stands before', text: 'the son of el Tan', labelled: ['PER:Tan'] },
  { why: 'the name starts the text', text: 'Tan', labelled: ['PER:Tan'] },
]

describe('joinNames', () => {
  it.each(examples)('joins $labelled to $joined', ({ text, labelled, joined }) => {
    expect(shown(text, labelled)).toEqual(joined)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, joinNames(tokens, namesOf(text, tokens, labelled)))
}
