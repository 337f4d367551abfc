import type { Sentence } from '../../src/annotate/document.ts'
import { toRow } from '../../src/annotate/model/row.ts'
import { createFormTable } from '../../src/annotate/model/word-forms.ts'
import { createGazetteer } from '../../src/annotate/names/gazetteer.ts'
import { type Scene, setScene } from '../../src/annotate/names/naming-scene.ts'

const forms = createFormTable(new Map(), { givenNames: new Set(), surnames: new Set(), cities: new Set() })
const gazetteer = createGazetteer()

/**
 * A scene out of words with Penn tags, names in square brackets, sentences parted by bars:
 *
 *     [Ann/NNP Tan/NNP] left/VBD ./. | [Tan/NNP] won/VBD ./.
 */
export function sceneOf(marked: string): {
  readonly scene: Scene
  readonly sentences: readonly Sentence[]
  readonly names: readonly { readonly first: number; readonly last: number }[]
} {
  const words: { form: string; penn: string }[] = []
  const names: { first: number; last: number }[] = []
  const sentences: Sentence[] = []
  let open = 0
  for (const [index, part] of marked.split(' | ').entries()) {
    const first = words.length
    for (const item of part.split(' ')) {
      if (item.startsWith('[')) open = words.length
      const [form = '', penn = ''] = item.replace('[', '').replace(']', '').split('/')
      words.push({ form, penn })
      if (item.endsWith(']')) names.push({ first: open, last: words.length })
    }
    sentences.push({ index, first, last: words.length, paragraph: 0, start: 0, end: 0 })
  }
  const tokens = words.map(({ form, penn }, index) => {
    const upos = /^\p{P}/u.test(form) ? ('PUNCT' as const) : ('X' as const)
    return { index, form, lower: form.toLowerCase(), penn, upos, start: 0, end: 0 }
  })
  const paragraph = { index: 0, kind: 'body' as const, start: 0, end: 0, bodyStart: 0 }
  const scene = setScene(gazetteer, toRow(forms, tokens, sentences), tokens, sentences, [paragraph])
  return { scene, sentences, names }
}
