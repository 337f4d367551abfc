import { describe, expect, it } from 'vitest'
import { findWords } from '../../../src/annotate/segments/tokens.ts'

/** The tokens of a text, as one block. */
function tokensOf(text: string): readonly string[] {
  return findWords(text, [{ start: 0, end: text.length }]).map(({ form }) => form)
}

const examples: readonly { what: string; text: string; tokens: string }[] = [
  { what: 'possessives', text: "Tan's and Li’s states' US's", tokens: "Tan|'s|and|Li|’s|states|'|US|'s" },
  { what: 'the possessive of an abbreviation', text: 'the U.S.’s plan', tokens: 'the|U.S.|’s|plan' },
  { what: 'contractions', text: "We can't, I'll, they've DON'T", tokens: "We|ca|n't|,|I|'ll|,|they|'ve|DO|N'T" },
  { what: 'a word that only begins like one', text: "Shi'ite n'ts 'nt", tokens: "Shi'ite|n'ts|'|nt" },
  { what: 'cannot', text: 'It cannot be', tokens: 'It|can|not|be' },
  { what: 'apostrophes inside names', text: "O’Brien of Côte d'Ivoire", tokens: "O’Brien|of|Côte|d'Ivoire" },
  { what: 'short decades', text: "the '90s and 'so' on", tokens: "the|'90s|and|'|so|'|on" },
  {
    what: 'figures',
    text: '1,000 and 2,50 at 7:30 on 9/11, 3.5% up, .265',
    tokens: '1,000|and|2|,|50|at|7:30|on|9/11|,|3.5|%|up|,|.265',
  },
  { what: 'money', text: '$2.5m, US$40, a$b', tokens: '$|2.5m|,|US$|40|,|a|$|b' },
  { what: 'titles and firms', text: 'Mr. Tan of Acme Inc. left.', tokens: 'Mr.|Tan|of|Acme|Inc.|left|.' },
  { what: 'initials', text: 'J. K. Rowling said I. So', tokens: 'J.|K.|Rowling|said|I|.|So' },
  {
    what: 'dotted abbreviations',
    text: 'at 5 p.m. in the U.S.A. with a Ph.D.',
    tokens: 'at|5|p.m.|in|the|U.S.A.|with|a|Ph.D.',
  },
  {
    what: 'abbreviations before figures only',
    text: 'No. 5 is here. No. Art. 7',
    tokens: 'No.|5|is|here|.|No|.|Art.|7',
  },
  {
    what: 'a stop without a space after it',
    text: 'It ended.Then it 5.x began',
    tokens: 'It|ended|.|Then|it|5|.|x|began',
  },
  { what: 'a stop between a letter and a figure', text: 'see no.7', tokens: 'see|no|.|7' },
  {
    what: 'addresses',
    text: 'www.a.org/b, http://a.b/c?d=e. Mail x.y@z.org, a@b, site amazon.com',
    tokens: 'www.a.org/b|,|http://a.b/c?d=e|.|Mail|x.y@z.org|,|a|@|b|,|site|amazon.com',
  },
  { what: 'a scheme without an address', text: 'x:// https', tokens: 'x|:|/|/|https' },
  { what: 'handles and tags', text: '@tan and #talks # a', tokens: '@tan|and|#talks|#|a' },
  { what: 'firms with an ampersand', text: 'AT&T, a&b', tokens: 'AT&T|,|a|&|b' },
  {
    what: 'hyphens and prefixes',
    text: 'a six-member re-elected co- team',
    tokens: 'a|six|-|member|re-elected|co|-|team',
  },
  { what: 'runs of marks', text: 'Well... what?! -- no — yes', tokens: 'Well|...|what|?!|--|no|—|yes' },
  { what: 'dots after a word', text: 'Oh.. so', tokens: 'Oh|..|so' },
  { what: 'quotation marks', text: "“So” ''a'' ``b", tokens: "“|So|”|''|a|''|``|b" },
  { what: 'letters without case', text: '字典 a_b', tokens: '字典|a_b' },
  { what: 'characters of two code units', text: '🙂 ok 𝒳', tokens: '🙂|ok|𝒳' },
]

describe('findWords', () => {
  it.each(examples)('cuts $what', ({ text, tokens }) => {
    expect(tokensOf(text).join('|')).toBe(tokens)
  })

  it('gives slices of the text that leave out nothing but white space', () => {
    const text = examples.map((example) => example.text).join('\u00a0 \n\t')
    const words = findWords(text, [{ start: 0, end: text.length }])
    let covered = ''
    for (const [index, { start, end, form, lower, index: own }] of words.entries()) {
      expect([own, form, lower]).toEqual([index, text.slice(start, end), text.slice(start, end).toLowerCase()])
      covered += form
    }
    expect(covered).toBe(text.replace(/\s+/g, ''))
  })

  it('crosses no edge between blocks', () => {
    const blocks = [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]
    expect(findWords('abcd', blocks).map(({ form }) => form)).toEqual(['ab', 'cd'])
  })
})
