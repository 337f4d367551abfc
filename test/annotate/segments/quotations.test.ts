import { describe, expect, it } from 'vitest'
import type { Paragraph } from '../../../src/annotate/document.ts'
import { readQuotations } from '../../../src/annotate/segments/quotations.ts'
import { wordsOf } from '../../../src/text/span.ts'

/** Paragraphs of a text whose lines are paragraphs. */
function paragraphsOf(text: string): readonly Paragraph[] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const paragraph = { index, start, end: start + line.length, kind: 'body' as const, bodyStart: start }
    start += line.length + 1
    return paragraph
  })
}

/** What is quoted: the words, `>` before each level of nesting, `+` before a continuation, `…` after an unclosed one. */
function read(text: string): readonly string[] {
  return readQuotations(text, paragraphsOf(text)).map(({ content, depth, isClosed, isContinuation }) => {
    const before = '>'.repeat(depth) + (isContinuation ? '+' : '')
    return `${before}${wordsOf(text, content)}${isClosed ? '' : '…'}`
  })
}

const examples: readonly { what: string; text: string; quoted: readonly string[] }[] = [
  { what: 'curly double marks', text: '“We agree,” she said, “on all.”', quoted: ['We agree,', 'on all.'] },
  { what: 'straight double marks', text: '"We agree," she said.', quoted: ['We agree,'] },
  { what: 'single marks', text: "'We can't wait,' said Tan.", quoted: ["We can't wait,"] },
  { what: 'curly single marks', text: '‘We can’t wait,’ said Tan.', quoted: ['We can’t wait,'] },
  { what: 'guillemets', text: 'He said: «We agree».', quoted: ['We agree'] },
  { what: 'guillemets with spaces inside', text: 'He said: « We agree ».', quoted: ['We agree'] },
  { what: 'inward guillemets', text: 'He said: »We agree«.', quoted: ['We agree'] },
  { what: 'low German marks', text: 'He said: „We agree“.', quoted: ['We agree'] },
  { what: 'the same mark on both sides', text: 'He said: ”We agree”.', quoted: ['We agree'] },
  {
    what: 'doubled apostrophes',
    text: "``We agree,'' he said. ''So do we,'' she said.",
    quoted: ['We agree,', 'So do we,'],
  },
  { what: 'straight marks with spaces inside', text: 'He said: " We agree " and left.', quoted: ['We agree'] },
  {
    what: 'single marks inside double ones',
    text: '“He cried ‘Fire!’ and ran,” she said.',
    quoted: ['He cried ‘Fire!’ and ran,', '>Fire!'],
  },
  {
    what: 'double marks inside single ones',
    text: '‘He cried “Fire!” and ran,’ she said.',
    quoted: ['He cried “Fire!” and ran,', '>Fire!'],
  },
  {
    what: 'single marks at both edges of double ones',
    text: "\"'Fire!' was all he said: 'Fire!'\"",
    quoted: ["'Fire!' was all he said: 'Fire!'", '>Fire!', '>Fire!'],
  },
  {
    what: 'double marks nested in double ones',
    text: '"He cried "Fire!" and ran," she said.',
    quoted: ['He cried "Fire!" and ran,', '>Fire!'],
  },
  {
    what: 'a plural possessive inside single marks',
    text: "'The workers' strike is over,' he said.",
    quoted: ["The workers' strike is over,"],
  },
  { what: 'single marks that close after an s', text: "a list of 'enemies' was found", quoted: ['enemies'] },
  { what: 'a single mark left open before another', text: "They call it 'home and 'den' now.", quoted: ['den'] },
  { what: 'a quotation that closes inside brackets', text: 'Critics (the "old guard") left.', quoted: ['old guard'] },
  {
    what: 'speech that each paragraph opens again',
    text: '“We came.\n“We saw.\n“We left,” she said.',
    quoted: ['We came.…', '+We saw.…', '+We left,'],
  },
  {
    what: 'speech in single marks over paragraphs',
    text: "'We came.\n'We left,' she said.",
    quoted: ['We came.…', '+We left,'],
  },
  {
    what: 'speech that goes on without a new mark',
    text: '"We came.\nWe left," she said.',
    quoted: ['We came.\nWe left,'],
  },
  {
    what: 'an opening mark set one space too early',
    text: 'It left," But we stay", he said.',
    quoted: ['But we stay'],
  },
  { what: 'a closing mark set one space too late', text: 'It said, "We left, "said Tan.', quoted: ['We left,'] },
  { what: 'a forgotten closing mark', text: '"We came. "We left," she said.', quoted: ['We came.…', 'We left,'] },
  { what: 'a forgotten opening mark', text: 'We left," she said.', quoted: ['We left,'] },
  {
    what: 'an inner quotation left open',
    text: '“He said «go away and ran,” she said.',
    quoted: ['He said «go away and ran,', '>go away and ran,…'],
  },
  {
    what: 'a single quotation up to the end of the double one',
    text: '"They call it \'home" and more\' now.',
    quoted: ["They call it 'home"],
  },
  {
    what: 'a new paragraph with other marks',
    text: '“We came.\n«We left», she said.',
    quoted: ['We came.…', 'We left'],
  },
]

const counterExamples: readonly { why: string; text: string }[] = [
  { why: 'an apostrophe stands inside a word', text: "It's the ministry’s plan." },
  { why: 'an apostrophe follows a plural', text: "The workers' strike and the girls’ team." },
  { why: 'an apostrophe stands for dropped letters', text: "The '90s were rock 'n' roll, and ’twas fun." },
  { why: 'the mark is a sign for feet or inches', text: 'He is 6\'2" tall.' },
  { why: 'a mark stands between spaces', text: "He said ' and left." },
  { why: 'a single mark never closes', text: 'They called it ‘home and left.' },
  { why: 'nothing is quoted', text: 'We agree.\n\nThey left.' },
]

describe('readQuotations', () => {
  it.each(examples)('reads $what', ({ text, quoted }) => {
    expect(read(text)).toEqual(quoted)
  })

  it.each(counterExamples)('finds nothing where $why', ({ text }) => {
    expect(read(text)).toEqual([])
  })

  it('says where the marks stand and of which kind they are', () => {
    const text = 'He said ``go'
    expect(readQuotations(text, paragraphsOf(text))).toEqual([
      {
        start: 8,
        end: 12,
        content: { start: 10, end: 12 },
        mark: 'double',
        isClosed: false,
        depth: 0,
        isContinuation: false,
      },
    ])
  })
})
