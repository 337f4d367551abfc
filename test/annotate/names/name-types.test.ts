import { describe, expect, it } from 'vitest'
import type { Name, Token } from '../../../src/annotate/document.ts'
import { createGazetteer } from '../../../src/annotate/names/gazetteer.ts'
import { settleTypes } from '../../../src/annotate/names/name-types.ts'
import { findWords } from '../../../src/annotate/segments/tokens.ts'

const gazetteer = createGazetteer()

/** The settled types of names, each given as its words and the type found for it, parted by `/`. */
function settle(...given: readonly string[]): readonly string[] {
  const tokens: Token[] = []
  const names = given.map((each, index): Name => {
    const [words = '', type = ''] = each.split('/')
    const first = tokens.length
    for (const word of findWords(words, [{ start: 0, end: words.length }]))
      tokens.push({ ...word, upos: 'PROPN', penn: 'NNP' })
    return { index, type: type as Name['type'], first, last: tokens.length, start: 0, end: 0 } // given as one of the four
  })
  return settleTypes(gazetteer, tokens, names, []).map(({ type }) => type)
}

describe('settleTypes', () => {
  it('knows names of several words from the gazetteer', () => {
    expect(settle('Russian Federation/ORG', 'New York/PER', 'World Bank/LOC', 'Nobel Prize/ORG')).toEqual([
      'LOC',
      'LOC',
      'ORG',
      'MISC',
    ])
  })

  it('knows single words of peoples, countries and bodies, but for people, towns and firms', () => {
    expect(settle('Syria/ORG', 'Syrian/LOC', 'NATO/MISC')).toEqual(['LOC', 'MISC', 'ORG'])
    expect(settle('Jordan/PER', 'Berlin/ORG', 'Apple/MISC')).toEqual(['PER', 'ORG', 'MISC'])
  })

  it('knows bodies, firms and works by their last word', () => {
    expect(settle('Kherol Trade Forum/LOC', 'Kherol Ministry/LOC', 'Kherol Inc./PER', 'Kherol Treaty/ORG')).toEqual([
      'MISC',
      'ORG',
      'ORG',
      'MISC',
    ])
  })

  it('calls a word alone by the person whose longer name it ends', () => {
    expect(settle('Ann Paris/PER', 'Paris/LOC', 'Paris/PER', 'Ann/LOC')).toEqual(['PER', 'PER', 'PER', 'LOC'])
  })

  it('calls a word alone by the firm whose full name it begins, unless a person has it', () => {
    expect(settle('Kherol/PER', 'Kherol Inc./ORG', 'Inc./MISC')).toEqual(['ORG', 'ORG', 'MISC'])
    expect(settle('Ann Paris/PER', 'Paris/LOC', 'Paris Ltd./ORG')).toEqual(['PER', 'PER', 'ORG'])
  })

  it('leaves people, places with the head of a body, and single words as they are', () => {
    expect(settle('Jim Bank/PER', 'Kherol House/LOC', 'Kherol/LOC', 'Kherol Blue/ORG')).toEqual([
      'PER',
      'LOC',
      'LOC',
      'ORG',
    ])
  })
})
