import { describe, expect, it } from 'vitest'
import { toParagraphs } from '../../src/explorer/segments.ts'

/** Marks by name; a segment as its text and the names of its marks. */
const cut = (text: string, marks: readonly { name: string; begin: number; end: number }[]) =>
  toParagraphs(text, marks).map((segments) =>
    segments.map((segment) => [segment.text, ...segment.marks.map(({ name }) => name)].join('|')),
  )

const examples = [
  { what: 'a text without marks', text: 'One line.', marks: [], paragraphs: [['One line.']] },
  { what: 'an empty text', text: '', marks: [], paragraphs: [] },
  {
    what: 'two marks apart',
    text: 'Ms Tan said it rains.',
    marks: [
      { name: 'name', begin: 0, end: 6 },
      { name: 'words', begin: 12, end: 20 },
    ],
    paragraphs: [['Ms Tan|name', ' said ', 'it rains|words', '.']],
  },
  {
    what: 'a mark in a mark, the longer first',
    text: 'abcdef',
    marks: [
      { name: 'inner', begin: 2, end: 4 },
      { name: 'outer', begin: 0, end: 6 },
    ],
    paragraphs: [['ab|outer', 'cd|outer|inner', 'ef|outer']],
  },
  {
    what: 'marks that cross',
    text: 'abcdef',
    marks: [
      { name: 'one', begin: 0, end: 4 },
      { name: 'two', begin: 2, end: 6 },
    ],
    paragraphs: [['ab|one', 'cd|one|two', 'ef|two']],
  },
  {
    what: 'a mark over paragraphs',
    text: 'ab\n\ncd',
    marks: [{ name: 'all', begin: 1, end: 5 }],
    paragraphs: [
      ['a', 'b|all'],
      ['c|all', 'd'],
    ],
  },
  {
    what: 'characters of two code units as one',
    text: '😀 ok',
    marks: [{ name: 'face', begin: 0, end: 1 }],
    paragraphs: [['😀|face', ' ok']],
  },
]

describe('toParagraphs', () => {
  it.each(examples)('cuts $what', ({ text, marks, paragraphs }) => {
    expect(cut(text, marks)).toEqual(paragraphs)
  })
})
