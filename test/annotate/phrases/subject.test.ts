import { describe, expect, it } from 'vitest'
import { nameLists } from '../../../src/annotate/phrases/name-lists.ts'
import { subjectOf, verbGroupStart } from '../../../src/annotate/phrases/subject.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { namedDocument } from '../../support/named-document.ts'

/** The subject of the first token with this word, `+` between its names. */
function subjectIn(marked: string, verb: string): string {
  const document = namedDocument(marked)
  const token = document.tokens.find(({ form }) => form === verb)
  const sentence = document.sentences.find(({ last }) => token && token.index < last)
  const subject = token && sentence && subjectOf(document, nameLists(document), sentence, token.index)
  return (subject?.items ?? []).map((item) => wordsOf(document.text, item)).join(' + ')
}

const examples = [
  { text: '<Chad> and <Mali> signed a pact.', verb: 'signed', subject: 'Chad + Mali' },
  { text: '<Chad> and <Mali> on Monday have agreed to form a union.', verb: 'form', subject: 'Chad + Mali' },
  { text: '<Chad>, which hosts the talks, signed a pact.', verb: 'signed', subject: 'Chad' },
  { text: 'The <Left> which broke a pact lost.', verb: 'broke', subject: 'Left' },
  { text: 'The <Left>, who broke a pact, lost.', verb: 'broke', subject: 'Left' },
  { text: 'The <Sava College> from <LOC:Zagreb> signed a pact.', verb: 'signed', subject: 'Sava College' },
  { text: '<Chad>, along with <Togo> and <Benin>, left the talks.', verb: 'left', subject: 'Chad + Togo + Benin' },
  { text: '<Chad>, alongside <Togo> and <Benin>, left the talks.', verb: 'left', subject: 'Chad' },
  { text: 'The <Union> was founded in 1981 and groups nobody.', verb: 'groups', subject: 'Union' },
  { text: 'The <Hill Clinic> is old. On Monday the clinic signed a pact.', verb: 'signed', subject: 'clinic' },
  {
    text: '<Chad> was there when the <Hill Clinic> opened and the clinic signed a pact.',
    verb: 'signed',
    subject: 'clinic',
  },
  { text: 'The leaders of <Chad> and <Mali> signed a pact.', verb: 'signed', subject: 'Chad + Mali' },
]

const counterExamples = [
  { why: 'a town is no clinic of it', text: 'The Harbour Clinic of <LOC:Turku> signed a pact.', verb: 'signed' },
  { why: 'the name tells the place', text: 'In <LOC:Lyon> the ministers signed a pact.', verb: 'signed' },
  { why: 'another clause stands between', text: '<Chad> said the ministers signed a pact.', verb: 'signed' },
  { why: 'a mark stands between', text: '<Chad>: the ministers signed a pact.', verb: 'signed' },
  { why: 'a single comma stands between', text: 'For <Chad>, the ministers signed a pact.', verb: 'signed' },
  { why: 'nobody is named before it', text: 'They signed a pact with <Chad>.', verb: 'signed' },
  {
    why: 'the name is too far away',
    text: '<Chad> of old and new and old and new and old and new and old and new friends signed.',
    verb: 'signed',
  },
  { why: 'no verb before `and` has a subject', text: 'And groups <Chad>.', verb: 'groups' },
]

describe('subjectOf', () => {
  it.each(examples)('finds $subject in: $text', ({ text, verb, subject }) => {
    expect(subjectIn(text, verb)).toBe(subject)
  })

  it.each(counterExamples)('finds none where $why', ({ text, verb }) => {
    expect(subjectIn(text, verb)).toBe('')
  })
})

describe('verbGroupStart', () => {
  it('goes back to the first word of the sentence', () => {
    const document = namedDocument('Will never sign.')
    const [sentence] = document.sentences
    expect(sentence && verbGroupStart(document.tokens, sentence, 2)).toBe(0)
  })
})
