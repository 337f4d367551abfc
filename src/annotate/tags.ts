import type { Sentence, Token, Upos } from './document.ts'
import { addWindowScores, contextFeatures, tagTemplates } from './features.ts'
import type { ModelFile } from './model-file.ts'
import { addScores, bestLabel, type Model } from './perceptron.ts'
import type { Word } from './tokens.ts'
import type { FormTable, WordForm } from './word-forms.ts'

/** Tags words with their part of speech. */
export interface Tagger {
  /** Labels are `UPOS|Penn`: `NOUN|NNS`. */
  readonly model: Model
  /** Frequent words that have one label only. */
  readonly lookup: ReadonlyMap<string, number>
}

/** A tagger out of a model; the words that go with it are those of one label each, by label. */
export function toTagger({ model, words }: ModelFile): Tagger {
  const lookup = new Map<string, number>()
  for (const [label, forms] of Object.entries(words)) {
    for (const form of forms) lookup.set(form, model.labels.indexOf(label))
  }
  return { model, lookup }
}

/** Longest reach of a template to either side, in words. */
export const reach = 3

/** The forms of one sentence with edges around: the word at `i` stands at `i + reach`. */
export function lineOf(forms: FormTable, words: readonly { readonly form: string }[]): WordForm[] {
  const line: WordForm[] = []
  for (let at = 0; at < reach; at++) line.push(forms.edge)
  for (const word of words) line.push(forms.of(word.form))
  for (let at = 0; at < reach; at++) line.push(forms.edge)
  return line
}

/** Labels of one sentence, left to right. */
export function tagLine({ model, lookup }: Tagger, line: readonly WordForm[]): Uint8Array {
  const found = new Uint8Array(line.length - 2 * reach)
  const scores = new Int32Array(model.labels.length)
  const features = new Int32Array(32)
  let before = 0
  let beforeThat = 0
  for (let index = 0; index < found.length; index++) {
    const at = index + reach
    let label = lookup.get(line[at]?.form ?? '')
    if (label === undefined) {
      scores.fill(0)
      addWindowScores(model, tagTemplates, line, at, scores)
      const count = contextFeatures(tagTemplates, line, at, before, beforeThat, features)
      for (let each = 0; each < count; each++) addScores(model, features[each] ?? 0, scores)
      label = bestLabel(scores)
    }
    found[index] = label
    beforeThat = before
    before = label + 1
  }
  return found
}

/** Words with their tags. */
export function tagWords(
  tagger: Tagger,
  forms: FormTable,
  words: readonly Word[],
  sentences: readonly Sentence[],
): readonly Token[] {
  const pairs = tagger.model.labels.map(toPair)
  const tokens: Token[] = []
  for (const { first, last } of sentences) {
    const labels = tagLine(tagger, lineOf(forms, words.slice(first, last)))
    for (const label of labels) {
      const word = words[tokens.length]
      const pair = pairs[label]
      if (word && pair) tokens.push({ ...word, ...pair })
    }
  }
  return tokens
}

function toPair(label: string): Pick<Token, 'upos' | 'penn'> {
  const [upos = 'X', penn = 'FW'] = label.split('|')
  return { upos: upos as Upos, penn } // the labels of the treebank, which are this type's
}
