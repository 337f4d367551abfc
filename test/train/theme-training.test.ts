import { describe, expect, it } from 'vitest'
import { learnWeights } from '../../train/support-vectors.ts'
import { type LabelledList, readPieces } from '../../train/theme-examples.ts'
import { countFrom, judgeLeftOut, trainThemes } from '../../train/train-themes.ts'

describe('learnWeights', () => {
  it('parts two classes by the feature that tells them apart, the same each time', () => {
    const examples = Array.from({ length: 40 }, (_, index) => ({
      isRight: index % 2 === 0,
      features: [[0, 1] as const, [index % 2 === 0 ? 1 : 2, 1] as const],
    }))
    const weights = learnWeights(examples, 3, 1, 7)
    expect([...weights].map((weight) => Math.round(weight * 100) / 100)).toEqual([0, 0.98, -0.98])
    expect(learnWeights(examples, 3, 1, 7)).toEqual(weights)
  })
})

describe('readPieces', () => {
  it('reads texts with their themes, and texts that have none; remarks are left out', () => {
    const pieces = readPieces('# A remark.\n\nThey spoke of trade and salt.\n= trade | salt\n\nIt rained.\n=\n')
    expect([...pieces].map(([{ id, text }, themes]) => [id, text, themes])).toEqual([
      ['piece-0', 'They spoke of trade and salt.\n', ['trade', 'salt']],
      ['piece-1', 'It rained.\n', []],
    ])
  })
})

/** Lists of ten texts and ten pieces: those with `left=talk` are lists of themes. */
const lists: readonly LabelledList[] = Array.from({ length: 20 }, (_, index) => ({
  id: index < 10 ? `text-${index}` : `piece-${index}`,
  source: index < 10 ? 'articles' : 'pieces',
  features: {
    list: ['always', index % 2 === 0 ? 'left=talk' : 'left=help'],
    topics: [['topic known'], ['topic known']],
  },
  areThemes: index % 2 === 0 ? [true, true] : [false, false],
}))

describe('trainThemes', () => {
  it('gives each frequent feature a whole number, and a least sum', () => {
    const { least, weights } = trainThemes(lists, 7)
    expect([...weights.keys()]).toEqual(
      ['always', 'left=help', 'left=talk', 'topic known'].filter((name) => weights.has(name)),
    )
    expect(weights.get('left=talk')).toBeGreaterThan(0)
    expect(weights.get('left=help')).toBeLessThan(0)
    expect([...weights.values(), least].every(Number.isInteger)).toBe(true)
  })

  it('judges texts by weights learned of the others', () => {
    const judged = judgeLeftOut(lists, 7)
    expect(judged).toHaveLength(10)
    const { least } = trainThemes(lists, 7)
    expect(countFrom(judged, least)).toEqual({ found: 10, right: 10 })
  })
})
