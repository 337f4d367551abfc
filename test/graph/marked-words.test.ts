import { describe, expect, it } from 'vitest'
import { markWords } from '../../src/graph/marked-words.ts'

/** Marks words of a text, found by themselves; offsets in code points. */
function mark(text: string, words: string): readonly string[] {
  const begin = [...text.slice(0, text.indexOf(words))].length
  return markWords(text, begin, begin + [...words].length)
}

describe('markWords', () => {
  it('shows a short text whole', () => {
    expect(mark('Fiji joins the union.', 'joins')).toEqual(['Fiji joins the union.', '     ^^^^^'])
  })

  it('counts code points, so that marks stand under their words after an emoji', () => {
    expect(mark('🙂 Fiji joins', 'Fiji')).toEqual(['🙂 Fiji joins', '  ^^^^'])
  })

  it('cuts a long text at blanks, before and after', () => {
    const text = `${'before '.repeat(10)}Fiji joins${' after'.repeat(10)}`
    expect(mark(text, 'Fiji joins')).toEqual([
      '… before before before before before Fiji joins after after after after after after …',
      '                                     ^^^^^^^^^^',
    ])
  })

  it('cuts in the middle of what has no blank', () => {
    const text = `${'b'.repeat(60)}Fiji${'a'.repeat(60)}`
    expect(mark(text, 'Fiji')).toEqual([`…${'b'.repeat(40)}Fiji…`, `${' '.repeat(41)}^^^^`])
  })

  it('takes several lines for a long passage, with marks under each that has some', () => {
    const words = 'word '.repeat(30).trim()
    const found = mark(`Start ${words} end of it.`, words)
    expect(found).toHaveLength(4)
    expect(found.filter((line) => line.startsWith('^') || line.startsWith('      ^'))).toHaveLength(2)
    expect(found.join('').replaceAll(/[^^]/g, '')).toHaveLength(words.length)
  })

  it('breaks a line where its width ends if there is no blank', () => {
    expect(mark('x'.repeat(100), 'x'.repeat(100)).map((line) => line.length)).toEqual([92, 92, 8, 8])
  })

  it('puts paragraphs on one line', () => {
    expect(mark('One.\n\nTwo three.', 'Two')).toEqual(['One. Two three.', '     ^^^'])
  })
})
