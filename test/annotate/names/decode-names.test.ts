import { describe, expect, it } from 'vitest'
import { decodeNames } from '../../../src/annotate/names/decode-names.ts'
import {
  isOpen,
  isStart,
  labelFor,
  mayFollow,
  nameLabels,
  nameTypes,
  typeOf,
} from '../../../src/annotate/names/name-labels.ts'

const labels = nameLabels.length
const noSteps = new Int32Array(labels * labels)

/** Decodes words of which each one speaks for some labels. */
function decode(words: readonly Readonly<Record<string, number>>[], steps = noSteps): string {
  const values = new Int32Array(words.length * labels)
  for (const [word, wishes] of words.entries()) {
    for (const [label, score] of Object.entries(wishes)) values[word * labels + nameLabels.indexOf(label)] = score
  }
  return [...decodeNames({ values, from: 0, width: labels, length: words.length }, steps)]
    .map((label) => nameLabels[label])
    .join(' ')
}

describe('decodeNames', () => {
  it('takes the best label of a word that stands alone', () => {
    expect(decode([{ 'U-LOC': 3, 'U-PER': 2 }])).toBe('U-LOC')
    expect(decode([{ 'B-LOC': 3 }])).toBe('O')
  })

  it('begins and ends each name, at the cost of a better single label', () => {
    expect(decode([{ 'B-PER': 3 }, { 'L-PER': 3, O: 4 }])).toBe('B-PER L-PER')
    expect(decode([{ 'B-ORG': 2 }, { 'I-ORG': 2, 'I-LOC': 3 }, { 'L-ORG': 2 }])).toBe('B-ORG I-ORG L-ORG')
    expect(decode([{ 'B-ORG': 1 }, { 'L-LOC': 9 }])).toBe('B-LOC L-LOC')
  })

  it('takes runs of any length, one after another', () => {
    const name = [{ 'B-PER': 3 }, ...Array.from({ length: 200 }, () => ({ 'I-PER': 1 })), { 'L-PER': 3 }]
    expect(decode(name)).toBe(`B-PER ${'I-PER '.repeat(200)}L-PER`)
    expect(decode([{ 'U-LOC': 3 }, {}])).toBe('U-LOC O')
  })

  it('weighs the steps between labels', () => {
    const steps = Int32Array.from(noSteps)
    steps[nameLabels.indexOf('U-LOC') * labels + nameLabels.indexOf('U-LOC')] = -5
    expect(decode([{ 'U-LOC': 3 }, { 'U-LOC': 3 }], steps)).toBe('U-LOC O')
  })
})

describe('name labels', () => {
  it('name each word of a name by its place', () => {
    const words = (length: number): readonly (string | undefined)[] =>
      Array.from({ length }, (_, index) => nameLabels[labelFor('ORG', index, length)])
    expect([words(1), words(2), words(3)]).toEqual([['U-ORG'], ['B-ORG', 'L-ORG'], ['B-ORG', 'I-ORG', 'L-ORG']])
  })

  it('tell type, start and whether the name goes on', () => {
    expect(nameLabels.map((label, number) => [label, typeOf(number), isStart(number), isOpen(number)])).toEqual([
      ['O', undefined, false, false],
      ...nameTypes.flatMap((type) => [
        [`B-${type}`, type, true, true],
        [`I-${type}`, type, false, true],
        [`L-${type}`, type, false, false],
        [`U-${type}`, type, true, false],
      ]),
    ])
  })

  it('follow each other only inside one name', () => {
    const follows = (before: string, after: string): boolean =>
      mayFollow(nameLabels.indexOf(before), nameLabels.indexOf(after))
    expect([follows('O', 'O'), follows('L-PER', 'U-LOC'), follows('B-PER', 'L-PER')]).toEqual([true, true, true])
    expect([
      follows('O', 'L-PER'),
      follows('B-PER', 'O'),
      follows('B-PER', 'L-LOC'),
      follows('B-PER', 'U-PER'),
    ]).toEqual([false, false, false, false])
  })
})
