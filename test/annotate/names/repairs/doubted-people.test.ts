import { describe, expect, it } from 'vitest'
import { denyPeople } from '../../../../src/annotate/names/repairs/doubted-people.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  { text: 'by OTT and OTT', labelled: ['PER:OTT', 'ORG:OTT'], mended: ['ORG:OTT', 'ORG:OTT'] },
  {
    text: 'the Zorba was old; Zorba sold',
    labelled: ['PER:Zorba', 'PER:Zorba'],
    mended: ['MISC:Zorba', 'MISC:Zorba'],
  },
  { text: 'Bo said it rained in Zorba again', labelled: ['PER:Bo', 'PER:Zorba'], mended: ['PER:Bo', 'LOC:Zorba'] },
  { text: 'to Zorba Aircraft Museum', labelled: ['PER:Zorba Aircraft Museum'], mended: ['ORG:Zorba Aircraft Museum'] },
  {
    text: 'Bo Zorba at Zorba Aircraft',
    labelled: ['PER:Bo Zorba', 'PER:Zorba Aircraft'],
    mended: ['PER:Bo Zorba', 'ORG:Zorba Aircraft'],
  },
  { text: 'with Zorba Limited', labelled: ['PER:Zorba Limited'], mended: ['ORG:Zorba Limited'] },
  { text: 'on Otto Tan Drive', labelled: ['PER:Otto Tan Drive'], mended: ['LOC:Otto Tan Drive'] },
  { text: 'at Hira Zorba prison', labelled: ['PER:Hira Zorba'], mended: ['LOC:Hira Zorba'] },
  { text: 'of Universidad Zorba', labelled: ['PER:Universidad Zorba'], mended: ['ORG:Universidad Zorba'] },
  { text: 'to La Zorba', labelled: ['PER:La Zorba'], mended: ['LOC:La Zorba'] },
  { text: 'the song “Zorba,” and', labelled: ['PER:Zorba'], mended: ['MISC:Zorba'] },
  { text: 'at Fort Tan', labelled: ['PER:Fort Tan'], mended: ['LOC:Fort Tan'] },
  {
    text: 'Peru’s Zorba Airport',
    labelled: ['LOC:Peru', 'PER:Zorba Airport'],
    mended: ['LOC:Peru', 'LOC:Zorba Airport'],
  },
]

const counterExamples = [
  { why: 'the capitals are longer', text: 'with TANAKA and TANAKA', labelled: ['PER:TANAKA', 'ORG:TANAKA'] },
  { why: 'people are called so', text: 'by Zorba Church', labelled: ['PER:Zorba Church'] },
  { why: 'a given name comes first', text: 'in Angela Tan again', labelled: ['PER:Angela Tan'] },
  { why: 'a man has an honour as given name', text: 'so El Hadji Tan said', labelled: ['PER:El Hadji Tan'] },
  { why: 'the given name follows', text: 'so La Anna said', labelled: ['PER:La Anna'] },
  { why: 'a noun for their own follows', text: 'so Hira Zorba prison Otter', labelled: ['PER:Hira Zorba'] },
  { why: 'the place owns more', text: 'so Hira Zorba street’s', labelled: ['PER:Hira Zorba'] },
  { why: 'one word may be whose it is', text: 'for Zorba beach', labelled: ['PER:Zorba'] },
  { why: 'it is a nickname', text: 'known as “Zorba”', labelled: ['PER:Zorba'] },
  { why: 'only one mark stands there', text: 'said “Zorba went”', labelled: ['PER:Zorba'] },
  { why: 'what is theirs follows', text: 'the Zorba Zorba', labelled: ['PER:Zorba'] },
  { why: 'what is theirs follows a mark', text: 'in Zorba’s view', labelled: ['PER:Zorba'] },
  {
    why: 'the article has the whole name',
    text: 'so Bo Zorba said of the Zorba',
    labelled: ['PER:Bo Zorba', 'PER:Zorba'],
  },
  { why: 'nothing denies it', text: 'so Zorba said', labelled: ['PER:Zorba'] },
  { why: 'it is no person', text: 'the Zorba and Zorba', labelled: ['ORG:Zorba', 'LOC:Zorba'] },
]

describe('denyPeople', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, denyPeople(tokens, namesOf(text, tokens, labelled)))
}
