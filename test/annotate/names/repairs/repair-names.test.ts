import { describe, expect, it } from 'vitest'
import type { Paragraph } from '../../../../src/annotate/document.ts'
import { createGazetteer } from '../../../../src/annotate/names/gazetteer.ts'
import { repairNames } from '../../../../src/annotate/names/repairs/repair-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

const gazetteer = createGazetteer()

describe('repairNames', () => {
  it('lets each rule work on what the ones before it left', () => {
    const text = 'the Peruvian Navy’s HMS Otter, Minister of Trade Ursula von der Otter'
    const labelled = ['MISC:Peruvian', 'LOC:Otter', 'ORG:Trade', 'PER:Ursula', 'ORG:Otter']
    expect(shown(text, labelled, [])).toEqual(['ORG:Peruvian Navy', 'MISC:HMS Otter', 'PER:Ursula von der Otter'])
  })

  it('takes no words of a headline for a person after a title', () => {
    const text = 'Prime Minister Zorba Leaves\n\nThen Minister Zorba left'
    const headline: Paragraph = { index: 0, start: 0, end: 27, kind: 'headline', bodyStart: 0 }
    expect(shown(text, [], [headline])).toEqual(['PER:Zorba'])
  })
})

function shown(text: string, labelled: readonly string[], paragraphs: readonly Paragraph[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, repairNames(gazetteer, tokens, paragraphs, namesOf(text, tokens, labelled)))
}
