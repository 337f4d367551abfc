import { describe, expect, it } from 'vitest'
import { engine } from '../../../src/annotate/engine.ts'
import { itemAt } from '../../../src/annotate/item-at.ts'
import { wordFeatures } from '../../../src/annotate/model/features.ts'
import { formRows } from '../../../src/annotate/model/form-sums.ts'
import { addFeatures } from '../../../src/annotate/model/perceptron.ts'
import { reach, toRow } from '../../../src/annotate/model/row.ts'
import {
  mostNameFeatures,
  nameFeatures,
  nameTemplates,
  voteFeatures,
} from '../../../src/annotate/names/name-features.ts'
import { addPlace, addVotesAt, createNameSums } from '../../../src/annotate/names/name-sums.ts'
import { type Scene, setScene } from '../../../src/annotate/names/naming-scene.ts'
import { findWords } from '../../../src/annotate/segments/tokens.ts'

const { forms, namer } = engine()
const text =
  'Kherol Works opened. Later Kherol said that Lund and Kherol agree with Kherol Works, Kherol and the works.'

function sceneOf(penn: string): Scene {
  const span = { index: 0, start: 0, end: text.length }
  const tokens = findWords(text, [span]).map((word) => ({ ...word, upos: 'X' as const, penn }))
  const sentences = [{ ...span, first: 0, last: tokens.length, paragraph: 0 }]
  const paragraphs = [{ ...span, kind: 'body' as const, bodyStart: 0 }]
  return setScene(namer.gazetteer, toRow(forms, tokens, sentences), tokens, sentences, paragraphs)
}

describe('sums of names', () => {
  it('are what the single features say together, which is what a model learned', () => {
    const scene = sceneOf('NNP')
    for (const number of scene.repeats.keys()) if (number > 0) scene.votes[number] = { label: 2, all: 0b110 }
    const sums = createNameSums(namer.first)
    const rows = formRows(sums.forms, scene.row.forms)
    for (let place = reach; place < scene.row.forms.length - reach; place++) {
      const [together, single] = [new Int32Array(17), new Int32Array(17)]
      addPlace(sums, rows, scene, place, together, 0)
      addVotesAt(sums, scene, place, together, 0)
      const buffer = new Int32Array(2 * mostNameFeatures)
      const count = voteFeatures(scene, place, buffer, nameFeatures(scene, place, buffer))
      addFeatures(namer.first, buffer.subarray(0, count), single)
      for (const [index, template] of nameTemplates.entries()) {
        const form = itemAt(scene.row.forms, place + template.place)
        addFeatures(namer.first, wordFeatures(nameTemplates, index, form), single)
      }
      expect(together).toEqual(single)
    }
  })

  it('take a tag that no treebank has for none', () => {
    expect([...new Set(sceneOf('?').tags)]).toEqual([0])
  })
})
