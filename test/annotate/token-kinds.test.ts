import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { formAt, lowerAt, spanOfTokens } from '../../src/annotate/token-access.ts'
import { isCapital, isHyphen, isInnerHyphen, isNominal, isPossessive, startAt } from '../../src/annotate/token-kinds.ts'
import { toArticle } from '../../src/text/article.ts'

const text = "The Élan's people-to-people ties - it's old –"
const { tokens } = annotate(toArticle('test', 'articles/test.txt', text, { language: 'en' }))

function formsThat(test: (at: number) => boolean): readonly string[] {
  return tokens.filter(({ index }) => test(index)).map(({ form }) => form)
}

describe('kinds of tokens', () => {
  it('reads a word, and nothing outside the text', () => {
    expect([lowerAt(tokens, 1), formAt(tokens, 1), startAt(tokens, 1)]).toEqual(['élan', 'Élan', 4])
    expect([lowerAt(tokens, 99), formAt(tokens, -1), startAt(tokens, 99)]).toEqual(['', '', -1])
  })

  it('covers a row of tokens, and nothing for none', () => {
    expect(spanOfTokens(tokens, 0, 2)).toEqual({ start: 0, end: 8 })
    expect(spanOfTokens(tokens, 99, 0)).toEqual({ start: 0, end: 0 })
  })

  it('knows capitals', () => {
    expect(formsThat((at) => isCapital(tokens[at]))).toEqual(['The', 'Élan'])
    expect(isCapital(undefined)).toBe(false)
  })

  it('knows hyphens, and those inside a word', () => {
    expect(formsThat((at) => isHyphen(tokens[at]))).toEqual(['-', '-', '-', '–'])
    expect(formsThat((at) => isInnerHyphen(tokens, at))).toEqual(['-', '-'])
  })

  it('knows the possessive from a short verb', () => {
    expect(formsThat((at) => isPossessive(tokens[at]))).toEqual(["'s"])
    expect(isPossessive(undefined)).toBe(false)
  })

  it('knows nouns, names and adjectives', () => {
    expect(formsThat((at) => isNominal(tokens[at]))).toEqual(['Élan', 'people', 'people', 'ties', 'old'])
  })
})
