import { describe, expect, it } from 'vitest'
import { findParagraphs } from '../../../src/annotate/segments/paragraphs.ts'
import { toArticle } from '../../../src/text/article.ts'

/** Each paragraph's kind and words; a bar where the report begins after a dateline. */
function read(text: string): readonly string[] {
  return findParagraphs(toArticle('a', 'a.txt', text, { language: 'en' })).map(({ kind, start, end, bodyStart }) => {
    const dateline = bodyStart > start ? `${text.slice(start, bodyStart)}|` : ''
    return `${kind}: ${dateline}${text.slice(bodyStart, end)}`
  })
}

describe('findParagraphs', () => {
  it('tells headline, byline, date, heading and body', () => {
    const text =
      'Talks begin\n\nBy Ann Tan and Li Wei\n 21 October 2019 \n\nThey met.\n\nWhat comes next\n- peace\nNobody knows.\n'
    expect(read(text)).toEqual([
      'headline: Talks begin',
      'byline: By Ann Tan and Li Wei',
      'date: 21 October 2019',
      'body: They met.',
      'heading: What comes next',
      'body: - peace',
      'body: Nobody knows.',
    ])
  })

  it('finds nothing in a text of white space', () => {
    expect(read(' \n\n \t')).toEqual([])
  })

  const dates = ['Monday, 21 October 2019', 'Oct. 21, 2019 10:30 GMT', '2019-10-21', 'Published on 5 May 2020']
  it.each(dates)('takes %s for a date before the body', (line) => {
    expect(read(`Talks begin\n\n${line}\n\nThey met.`)[1]).toBe(`date: ${line}`)
  })

  it.each(['21 October 2019 was fine.', 'May 2019'])('takes %s for no date', (line) => {
    expect(read(`Talks begin\n\n${line}\n\nThey met.`)[1]).not.toBe(`date: ${line}`)
  })

  it('takes a date after the first paragraph of the body for a heading', () => {
    expect(read('Talks begin\n\nThey met.\n21 October 2019')[2]).toBe('heading: 21 October 2019')
  })

  it('takes a sentence that begins with By for no byline', () => {
    expect(read('Talks begin\n\nBy Monday the talks were over.')[1]).toBe('body: By Monday the talks were over.')
  })

  const datelines = [
    'MANILA - ',
    'SKARSUND - ',
    'KUALA LUMPUR - ',
    '(ECNS) -- ',
    'HANOI, Oct 21 (Agency) - ',
    'NEW DELHI: ',
    'LONDON — ',
    'Hanoi, October 21 (AFP) – ',
    'Moscow (TASS) - ',
    'TAMPA, Fla., Dec. 5, 2016 — ',
    'BEIJING, Nov. 24 (Xinhua) -- ',
  ]
  it.each(datelines)('sees where the report begins after %s', (dateline) => {
    expect(read(`${dateline}Talks began.`)).toEqual([`body: ${dateline}|Talks began.`])
  })

  it.each([
    'NATO - Russia talks ended.',
    'UNICEF - Russia talks ended.',
    'Hanoi - Talks began.',
    'NATO — which met — agreed.',
    '(AFP) Talks began.',
  ])('sees no dateline in %s', (text) => {
    expect(read(text)[0]).not.toContain('|')
  })
})
