import { describe, expect, it } from 'vitest'
import { cutTitles } from '../../../../src/annotate/names/repairs/glued-titles.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  { text: 'UN Special Envoy de Tan', labelled: ['MISC:UN Special Envoy de Tan'], mended: ['ORG:UN', 'PER:de Tan'] },
  { text: 'Lt. Gen. Tan', labelled: ['PER:Lt. Gen. Tan'], mended: ['PER:Tan'] },
  { text: 'the Peru Envoy', labelled: ['ORG:Peru Envoy'], mended: ['LOC:Peru'] },
  {
    text: 'a Peruvian Senator Ann Tan',
    labelled: ['PER:Peruvian Senator Ann Tan'],
    mended: ['MISC:Peruvian', 'PER:Ann Tan'],
  },
  { text: 'the Otter Board Chairman', labelled: ['ORG:Otter Board Chairman'], mended: ['ORG:Otter Board'] },
  { text: 'an Otter Mayor', labelled: ['PER:Otter Mayor'], mended: ['ORG:Otter'] },
  { text: 'Sheikh Tan bin Ba', labelled: ['PER:Sheikh Tan bin Ba'], mended: ['PER:Tan bin Ba'] },
  { text: 'King Tan II', labelled: ['PER:King Tan II'], mended: ['PER:Tan II'] },
  { text: 'the High Representative', labelled: ['MISC:High Representative'], mended: [] },
  { text: 'Otter CM Ann Tan', labelled: ['PER:Otter CM Ann Tan'], mended: ['ORG:Otter', 'PER:Ann Tan'] },
  { text: 'Ex-CM Ann Tan', labelled: ['PER:Ex-CM Ann Tan'], mended: ['PER:Ann Tan'] },
  { text: 'the Senate Minority Leader', labelled: ['ORG:Senate Minority Leader'], mended: ['ORG:Senate'] },
  { text: 'Hon. Tan', labelled: ['PER:Hon. Tan'], mended: ['PER:Tan'] },
  { text: 'to His Majesty King Tan', labelled: ['PER:His Majesty King Tan'], mended: ['PER:Tan'] },
  { text: 'the Crown Prince Tan', labelled: ['PER:Crown Prince Tan'], mended: ['PER:Tan'] },
  { text: 'HH the Amir Sheikh Tan', labelled: ['PER:HH the Amir Sheikh Tan'], mended: ['PER:Tan'] },
  { text: 'Justice Minister Ann Tan', labelled: ['PER:Justice Minister Ann Tan'], mended: ['PER:Ann Tan'] },
  {
    text: 'the Peruvian Emperor Tan',
    labelled: ['MISC:Peruvian Emperor Tan'],
    mended: ['MISC:Peruvian', 'PER:Tan'],
  },
  { text: 'the Saudi Crown Prince Tan', labelled: ['MISC:Crown Prince Tan'], mended: ['PER:Tan'] },
  { text: 'of King Tan bin Otto', labelled: ['MISC:King Tan bin Otto'], mended: ['PER:Tan bin Otto'] },
  { text: 'leader of the Opposition Tan', labelled: ['MISC:Opposition Tan'], mended: ['PER:Tan'] },
  { text: 'Datuk Seri Otto Tan', labelled: ['PER:Datuk Seri Otto Tan'], mended: ['PER:Otto Tan'] },
  { text: 'Tan Sri Otto', labelled: ['PER:Tan Sri Otto'], mended: ['PER:Otto'] },
  { text: 'Datuk Seri Dr Otto', labelled: ['PER:Datuk Seri', 'PER:Otto'], mended: ['PER:Otto'] },
  {
    text: 'the Peruvian Transport Minister Ann Tan',
    labelled: ['MISC:Peruvian Transport Minister Ann Tan'],
    mended: ['MISC:Peruvian', 'PER:Ann Tan'],
  },
  { text: 'the Peruvian Trade Minister', labelled: ['ORG:Peruvian Trade'], mended: ['MISC:Peruvian'] },
  { text: 'Peru Trade Minister Tan', labelled: ['ORG:Peru Trade Minister Tan'], mended: ['LOC:Peru', 'PER:Tan'] },
  { text: 'the Amir of Otterland', labelled: ['PER:Amir'], mended: [] },
  { text: 'Minister Dr Ann Tan', labelled: ['PER:Dr', 'PER:Ann Tan'], mended: ['PER:Ann Tan'] },
]

const counterExamples = [
  { why: 'no land stands before the field', text: 'an Otter Trade Envoy', labelled: ['ORG:Otter Trade'] },
  { why: 'nothing stands between', text: 'the Peruvian Envoy', labelled: ['MISC:Peruvian'] },
  { why: 'a paper is called so', text: 'the Otter Leader', labelled: ['ORG:Otter Leader'] },
  { why: 'it is one word', text: 'the Minister', labelled: ['PER:Minister'] },
  { why: 'a body is called so', text: 'the Hon', labelled: ['ORG:Hon'] },
  { why: 'no title is in it', text: 'Ann Tan', labelled: ['PER:Ann Tan'] },
  { why: 'a body follows the title', text: 'the Governor Tan Foundation', labelled: ['ORG:Governor Tan Foundation'] },
  { why: 'Justice is a family name', text: 'Ann Justice', labelled: ['PER:Ann Justice'] },
  { why: 'King is a family name', text: 'Ann Tan King', labelled: ['PER:Ann Tan King'] },
  { why: 'a body begins with a title', text: 'King Tan', labelled: ['ORG:King Tan'] },
  { why: 'the opposition is led by nobody here', text: 'the Opposition Tan', labelled: ['MISC:Opposition Tan'] },
  { why: 'Tan is a family name', text: 'so Tan Otto said', labelled: ['PER:Tan Otto'] },
  { why: 'Seri is a given name', text: 'so Seri Tan said', labelled: ['PER:Seri Tan'] },
  { why: 'it may be a given name', text: 'so Amir said', labelled: ['PER:Amir'] },
  { why: 'a town has the title in its name', text: 'near Sheikh Tan', labelled: ['LOC:Sheikh Tan'] },
  { why: 'the title ends the name of a body', text: 'the Otter Emperor', labelled: ['ORG:Otter Emperor'] },
  { why: 'the prince is of a land', text: 'Prince of Peru', labelled: ['PER:Prince of Peru'] },
  { why: 'the title is of something', text: 'Minister of Health', labelled: ['ORG:Minister of Health'] },
]

describe('cutTitles', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, cutTitles(tokens, namesOf(text, tokens, labelled)))
}
