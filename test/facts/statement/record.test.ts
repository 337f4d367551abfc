import { describe, expect, it } from 'vitest'
import type { EventFact } from '../../../src/facts/event/fact.ts'
import type { Statement } from '../../../src/facts/statement/fact.ts'
import { recordStatements } from '../../../src/facts/statement/record.ts'
import type { Entity } from '../../../src/resolve/resolution.ts'
import { entityOf, eventOf, readingOf, spanOf } from '../../support/reading.ts'
import { spokenDocument } from '../../support/spoken-document.ts'

/** A statement by the words of its parts. */
function statementOf(text: string, speaker: string, words: string, more: Partial<Statement> = {}): Statement {
  return {
    kind: 'statement',
    rule: 'statement/verb-clause',
    form: 'indirect',
    words: spanOf(text, words),
    speaker: spanOf(text, speaker),
    cue: undefined,
    attribution: spanOf(text, speaker),
    stance: 'said',
    quoted: [],
    evidence: spanOf(text, words),
    ...more,
  }
}

/** The records of facts over a text whose names are marked. */
function recordsOf(
  marked: string,
  facts: (text: string) => readonly (Statement | EventFact)[],
  entities: readonly Entity[] = [],
) {
  const document = spokenDocument(marked)
  const reading = readingOf(document.text, facts(document.text), entities)
  return recordStatements({ ...reading, document })
}

describe('recordStatements', () => {
  it('counts in code points and gives the fullest name', () => {
    const text = '🙂 Tan said prices fell.'
    const tan = entityOf('person', 'ann-tan', 'Ann Tan', [spanOf(text, 'Tan')])
    const found = recordsOf(text, () => [statementOf(text, 'Tan', 'prices fell', { cue: spanOf(text, 'said') })], [tan])
    expect(found).toEqual([{ speaker: 'Ann Tan', kind: 'indirect', start: 11, end: 22, cue: 'said', event: undefined }])
  })

  it('joins the names of several people', () => {
    const marked = 'Mr <PER:Tan> and Mr <PER:Lee> said prices fell.'
    const text = 'Mr Tan and Mr Lee said prices fell.'
    const tan = entityOf('person', 'ann-tan', 'Ann Tan', [spanOf(text, 'Tan')])
    const found = recordsOf(marked, () => [statementOf(text, 'Tan and Mr Lee', 'prices fell')], [tan])
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ann Tan and Lee'])
  })

  it('gives an unnamed speaker the fuller form used before, and they the plural one', () => {
    const text =
      'Navy officials said it fell. The news release said it rose. The release said it stayed. They said it began. The press said it ended.'
    const found = recordsOf(text, () => [
      statementOf(text, 'Navy officials', 'it fell'),
      statementOf(text, 'news release', 'it rose'),
      statementOf(text, 'release', 'it stayed', { speaker: spanOf(text, 'release', 2) }),
      statementOf(text, 'They', 'it began'),
      statementOf(text, 'press', 'it ended'),
    ])
    expect(found.map(({ speaker }) => speaker)).toEqual([
      'Navy officials',
      'news release',
      'news release',
      'Navy officials',
      'press',
    ])
  })

  it.each([
    ['The critics of the plan left. They said prices fell.', 'critics of the plan'],
    ['The officials could stay. They left. They said prices fell.', 'officials'],
    ['The plan of officials fell. They said prices fell.', 'They'],
    ['“Officials could stay.” They said prices fell.', 'They'],
    ['Officials, who left, could stay. They said prices fell.', 'They'],
    ['Officials here. They said prices fell.', 'They'],
    ['They said prices fell.', 'They'],
    ['They left. They said prices fell.', 'They'],
    ['Officials could stay.¶They said prices fell.', 'They'],
    ['Ms <PER:Salinas> said it rose.¶They said prices fell.', 'They'],
  ])('gives they the plural that opens the sentence before: %s', (marked, expected) => {
    const document = spokenDocument(`News¶${marked}`)
    const { text } = document
    const salinas = entityOf('person', 'salinas', 'Salinas', text.includes('Salinas') ? [spanOf(text, 'Salinas')] : [])
    const start = text.lastIndexOf('They said')
    const they = statementOf(text, 'They', 'prices fell', { speaker: { start, end: start + 'They'.length } })
    const before = text.includes('Salinas') ? [statementOf(text, 'Salinas', 'it rose')] : []
    const reading = readingOf(text, [...before, they], [salinas])
    expect(recordStatements({ ...reading, document }).at(-1)?.speaker).toBe(expected)
  })

  it('leaves they as it is where no plural speaker came before', () => {
    const text = 'They said prices fell.'
    expect(recordsOf(text, () => [statementOf(text, 'They', 'prices fell')])[0]?.speaker).toBe('They')
  })

  it('gives it the body without a name that spoke before, papers left out', () => {
    const text =
      'The army said it fell. The statement said it rose. It said prices stayed. A man said it began. It said no.'
    const found = recordsOf(text, () => [
      statementOf(text, 'army', 'it fell'),
      statementOf(text, 'statement', 'it rose'),
      statementOf(text, 'It', 'prices stayed'),
      statementOf(text, 'man', 'it began'),
      statementOf(text, 'It', 'no', { speaker: spanOf(text, 'It', 2) }),
    ])
    expect(found.map(({ speaker }) => speaker)).toEqual(['army', 'statement', 'army', 'man', 'It'])
  })

  it('gives she whoever without a name spoke last', () => {
    const text = 'Tan said it fell. She said it rose. A clerk said it stayed. She said no. She said it began.'
    const tan = entityOf('person', 'tan', 'Ann Tan', [spanOf(text, 'Tan')])
    const found = recordsOf(
      text,
      () => [
        statementOf(text, 'Tan', 'it fell'),
        statementOf(text, 'She', 'it rose'),
        statementOf(text, 'clerk', 'it stayed'),
        statementOf(text, 'She', 'no', { speaker: spanOf(text, 'She', 2) }),
        statementOf(text, 'She', 'it began', { speaker: spanOf(text, 'She', 3) }),
      ],
      [tan],
    )
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ann Tan', 'She', 'clerk', 'clerk', 'clerk'])
  })

  it('leaves it as it is where nobody spoke before', () => {
    const text = 'It said prices fell.'
    expect(recordsOf(text, () => [statementOf(text, 'It', 'prices fell')])[0]?.speaker).toBe('It')
  })

  it('marks speech inside speech', () => {
    const text = 'Tan said the firm said it fell.'
    const found = recordsOf(text, () => [
      statementOf(text, 'Tan', 'the firm said it fell'),
      statementOf(text, 'firm', 'it fell'),
    ])
    expect(found.map(({ nested }) => nested)).toEqual([undefined, true])
  })

  it('leaves out open questions, possible speech, and noun phrases that stand alone', () => {
    const text = 'Tan asked if it fell. Lee could say that it rose. The firm welcomes the growth.'
    const found = recordsOf(text, () => [
      statementOf(text, 'Tan', 'if it fell', { stance: 'asked' }),
      statementOf(text, 'Lee', 'it rose', { stance: 'hypothetical' }),
      statementOf(text, 'firm', 'the growth', { rule: 'statement/stand-noun-phrase' }),
    ])
    expect(found).toEqual([])
  })

  it('names the event in the sentence of the attribution, and for what the speaker adds in the paragraph', () => {
    const text =
      'At the Lima Summit, Tan said it fell. Tan added it rose. Lee said it stayed.\n\nLee said it began. Lee added it ended.'
    const found = recordsOf(text, () => [
      eventOf(spanOf(text, 'Lima Summit')),
      statementOf(text, 'Tan', 'it fell', { attribution: spanOf(text, 'Tan said') }),
      statementOf(text, 'Tan', 'it rose', { attribution: spanOf(text, 'Tan added') }),
      statementOf(text, 'Lee', 'it stayed', { attribution: spanOf(text, 'Lee said') }),
      statementOf(text, 'Lee', 'it began', { attribution: spanOf(text, 'Lee said', 2) }),
      statementOf(text, 'Lee', 'it ended', { attribution: spanOf(text, 'Lee added') }),
    ])
    expect(found.map(({ event }) => event)).toEqual(['Lima Summit', 'Lima Summit', undefined, undefined, undefined])
  })

  it('does not take an event that only the words name', () => {
    const text = 'Tan said the Lima Summit was over.'
    const found = recordsOf(text, () => [
      eventOf(spanOf(text, 'Lima Summit')),
      statementOf(text, 'Tan', 'the Lima Summit was over'),
    ])
    expect(found[0]?.event).toBeUndefined()
  })

  it('reads no event where the text has no sentences', () => {
    const text = 'Tan said it fell.'
    expect(recordStatements(readingOf(text, [statementOf(text, 'Tan', 'it fell')], []))[0]?.event).toBeUndefined()
  })
})
