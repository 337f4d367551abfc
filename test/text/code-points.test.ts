import { describe, expect, it } from 'vitest'
import { toCodePoints } from '../../src/text/code-points.ts'

describe('toCodePoints', () => {
  it('changes nothing where every character is one unit', () => {
    const at = toCodePoints('Zoë said “no”.')
    expect([0, 5, 14].map(at)).toEqual([0, 5, 14])
  })

  it('counts a character outside the BMP once', () => {
    const text = 'a🙂b🚢c'
    const at = toCodePoints(text)
    const units = ['a', '🙂', 'b', '🚢', 'c'].map((character) => text.indexOf(character))
    expect(units.map(at)).toEqual([0, 1, 2, 3, 4])
    expect(at(text.length)).toBe(5)
  })

  it('agrees with counting the characters, at every character of a mixed text', () => {
    const text = '𝔘𝔫𝔦 – “🙂🙂” Łódź 🇫🇮, said\n𐍈'
    const at = toCodePoints(text)
    let unit = 0
    Array.from(text).forEach((character, codePoint) => {
      expect(at(unit)).toBe(codePoint)
      unit += character.length
    })
  })

  it('does not take a lone surrogate for a pair', () => {
    expect(toCodePoints('a\ud83db🙂c')(5)).toBe(4)
  })
})
