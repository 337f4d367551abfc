import { describe, expect, it } from 'vitest'
import { itemAt } from '../../../src/annotate/item-at.ts'
import { mentionFeatures } from '../../../src/annotate/names/mention-features.ts'
import { groupMentions, type Mentions } from '../../../src/annotate/names/mentions.ts'
import { addPhrase } from '../../../src/annotate/names/phrase-features.ts'
import { sceneOf } from '../../support/scenes.ts'

/** The mentions of a text, each name marked by square brackets, and the scene. */
function read(marked: string): {
  scene: ReturnType<typeof sceneOf>['scene']
  mentions: Mentions<{ first: number; last: number }>
} {
  const { scene, sentences, names } = sceneOf(marked)
  return { scene, mentions: groupMentions(scene.row, sentences, names) }
}

/** How many features of the first name's phrase two texts share, and how many each has. */
function shared(first: string, second: string): readonly number[] {
  const featuresOf = (text: string): readonly number[] => {
    const { scene, mentions } = read(text)
    const features: number[] = []
    addPhrase(scene, mentions, itemAt(itemAt(mentions.groups, 0), 0), features)
    return features
  }
  const [one, other] = [featuresOf(first), featuresOf(second)]
  return [one.filter((feature) => other.includes(feature)).length, one.length, other.length]
}

describe('groupMentions', () => {
  it('puts mentions with the same words together, also from several sentences', () => {
    const { mentions } = read('[Ann/NNP Tan/NNP] met/VBD [Tan/NNP] ./. | [Tan/NNP] left/VBD [Lund/NNP] ./.')
    const groups = mentions.groups.map((group) => group.map(({ place, length }) => [place, length]))
    expect(groups).toEqual([
      [[3, 2]],
      [
        [6, 1],
        [11, 1],
      ],
      [[13, 1]],
    ])
    expect([...mentions.alone]).toEqual(['Tan', 'Lund'])
    expect(mentions.begun.get('Ann')).toBe(mentions.ended.get('Tan'))
  })

  it('keeps the first of the longer names that share a word', () => {
    const { mentions } = read('[Ann/NNP Tan/NNP] met/VBD [Bo/NNP Tan/NNP] ./.')
    expect(mentions.ended.get('Tan')).toBe(mentions.begun.get('Ann'))
  })
})

describe('mentionFeatures', () => {
  const featuresOf = (marked: string, group: number): readonly number[] => {
    const { scene, mentions } = read(marked)
    return mentionFeatures(scene, mentions, mentions.groups[group] ?? [])
  }

  it('sees every place of a name, and what stands around alike once', () => {
    const once = featuresOf('[Tan/NNP] left/VBD ./.', 0)
    const twice = featuresOf('[Tan/NNP] left/VBD ./. | [Tan/NNP] left/VBD ./.', 0)
    const other = featuresOf('[Tan/NNP] left/VBD ./. | [Tan/NNP] sold/VBD shares/NNS ./.', 0)
    expect(twice.length).toBe(once.length)
    expect(other.length).toBeGreaterThan(twice.length)
  })

  it('sees longer names that share the word, and the word without its capital', () => {
    const alone = featuresOf('[Tan/NNP] met/VBD Ann/NNP ./.', 0)
    const ends = featuresOf('[Tan/NNP] met/VBD [Ann/NNP Tan/NNP] ./.', 0)
    const begins = featuresOf('[Tan/NNP] met/VBD [Tan/NNP Bank/NNP] ./.', 0)
    const lower = featuresOf('[Tan/NNP] met/VBD tan/NN ./.', 0)
    expect([ends.length, begins.length].map((length) => length - alone.length)).toEqual([5, 5])
    expect(lower.filter((feature) => alone.includes(feature)).length).toBeLessThan(lower.length)
  })

  it('sees whether a longer name has a part that stands alone', () => {
    const parted = featuresOf('[Ann/NNP Tan/NNP] met/VBD [Tan/NNP] ./.', 0)
    const whole = featuresOf('[Ann/NNP Tan/NNP] met/VBD Tan/NNP ./.', 0)
    expect(parted.length - whole.length).toBe(1)
  })
})

describe('addPhrase', () => {
  it('sees the verb after, in its own part of the sentence', () => {
    expect(shared('[Tan/NNP] sold/VBD it/PRP ./.', '[Bo/NNP] sold/VBD them/PRP ./.')).toEqual([3, 3, 3])
    expect(shared('[Tan/NNP] also/RB sold/VBD it/PRP ./.', '[Bo/NNP] ;/: sold/VBD ./.')).toEqual([0, 3, 0])
  })

  it('sees the noun that the name stands before, owns, or is described by', () => {
    expect(shared('[Tan/NNP] shares/NNS ./.', '[Bo/NNP] new/JJ shares/NNS ./.')).toEqual([2, 2, 2])
    expect(shared("[Tan/NNP] 's/POS shares/NNS ./.", "[Bo/NNP] 's/POS ./.")).toEqual([0, 2, 0])
    expect(shared('[Tan/NNP] ,/, a/DT town/NN ./.', '[Bo/NNP] ,/, the/DT town/NN ./.')).toEqual([2, 2, 2])
    expect(shared('[Tan/NNP] ,/, when/WRB ./.', '[Bo/NNP] again/RB ./.')).toEqual([0, 0, 0])
  })

  it('sees what governs the name', () => {
    expect(shared('sold/VBD old/JJ port/NN [Tan/NNP] ./.', 'sold/VBD [Bo/NNP] ./.')).toEqual([2, 3, 2])
    expect(shared('shares/NNS of/IN the/DT [Tan/NNP] ./.', 'shares/NNS of/IN [Bo/NNP] ./.')).toEqual([2, 2, 2])
  })

  it('sees the names beside it in a list', () => {
    expect(shared('[Tan/NNP] and/CC [Lund/NNP] ./.', '[Bo/NNP] or/CC [Lund/NNP] ./.')).toEqual([5, 5, 5])
    expect(shared('[Lund/NNP] and/CC [Tan/NNP] ./.', '[Bo/NNP] and/CC it/PRP ./.')[2]).toBe(0)
  })
})
