import type { Sentence, Token, Upos } from '../document.ts'
import { itemAt } from '../item-at.ts'
import { type FormSums, formRows } from '../model/form-sums.ts'
import { type KeySums, keyRow } from '../model/key-sums.ts'
import type { ModelFile } from '../model/model-file.ts'
import { addEach, type Model } from '../model/perceptron.ts'
import type { Row } from '../model/row.ts'
import type { Word } from '../segments/tokens.ts'
import { mostTagFeatures, pairedFeatures } from './tag-features.ts'
import { AROUND, CANDIDATES, createLabelSums, createTagSums, OWN } from './tag-sums.ts'

// Each `as number` reads a typed array inside its bounds.

/** Tags words with their part of speech. */
export interface Tagger {
  /** Labels are `UPOS|Penn`: `NOUN|NNS`. */
  readonly model: Model
  readonly tags: readonly Pick<Token, 'upos' | 'penn'>[]
  /** Frequent words that have one label only. */
  readonly lookup: ReadonlyMap<string, number>
  readonly forms: FormSums
  readonly labelsBefore: KeySums
  /** Scores of the word that is being tagged: written for its candidates before they are read, the others mean nothing. */
  readonly scores: Int32Array
}

/** A tagger out of a model; the words that go with it are those of one label each, by label. */
export function toTagger({ model, words }: ModelFile): Tagger {
  const lookup = new Map<string, number>()
  for (const [label, forms] of Object.entries(words)) {
    for (const form of forms) lookup.set(form, model.labels.indexOf(label))
  }
  return {
    model,
    tags: model.labels.map(toTags),
    lookup,
    forms: createTagSums(model, lookup),
    labelsBefore: createLabelSums(model),
    scores: new Int32Array(model.labels.length),
  }
}

function toTags(label: string): Pick<Token, 'upos' | 'penn'> {
  const bar = label.indexOf('|')
  return { upos: label.slice(0, bar) as Upos, penn: label.slice(bar + 1) } // the treebank's tags are this type's
}

/** Words with their tags. */
export function tagWords(
  tagger: Tagger,
  row: Row,
  words: readonly Word[],
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
): readonly Token[] {
  const labels = new Uint8Array(words.length)
  const starts = formRows(tagger.forms, row.forms)
  for (let index = 0; index < sentences.length; index++) {
    const { first, last } = itemAt(sentences, index)
    tagSentence(tagger, row, starts, row.firsts[index] as number, labels, first, last)
  }
  return words.map(({ index, start, end, form, lower }) => {
    const { upos, penn } = itemAt(tagger.tags, labels[index] as number)
    return { index, start, end, form, lower, upos, penn }
  })
}

const features = new Int32Array(mostTagFeatures)

/** Writes the labels of one sentence, left to right: those of words `from` to `to`, the first of which is at place `first`. */
function tagSentence(
  tagger: Tagger,
  row: Row,
  starts: Int32Array,
  first: number,
  labels: Uint8Array,
  from: number,
  to: number,
): void {
  const { model, forms, scores } = tagger
  const { rows } = forms
  let before = 0
  let beforeThat = 0
  for (let word = from; word < to; word++) {
    const at = first + word - from
    const own = starts[at] as number
    const count = rows[own] as number
    let label = rows[own + CANDIDATES] as number
    if (count > 1) {
      for (let each = 0; each < count; each++) scores[rows[own + CANDIDATES + each] as number] = 0
      addEach(model, features, pairedFeatures(row, at, before, features), scores)
      label = bestCandidate(tagger, starts, at, before * (model.labels.length + 1) + beforeThat)
    }
    labels[word] = label
    beforeThat = before
    before = label + 1
  }
}

/** The candidate of a place for which most speaks: its form, the words around it, the labels before, and the scores. */
function bestCandidate(
  { model, forms: { rows }, labelsBefore, scores }: Tagger,
  starts: Int32Array,
  at: number,
  key: number,
): number {
  const { length } = model.labels
  const keyStart = keyRow(labelsBefore, key)
  // Where what the words around say begins, in the order of `tagTemplates`: a loop over them takes a fifth longer.
  const twoBefore = (starts[at - 2] as number) + AROUND
  const before = (starts[at - 1] as number) + AROUND + length
  const after = (starts[at + 1] as number) + AROUND + 2 * length
  const twoAfter = (starts[at + 2] as number) + AROUND + 3 * length
  const own = starts[at] as number
  const count = rows[own] as number
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  for (let each = 0; each < count; each++) {
    const label = rows[own + CANDIDATES + each] as number
    let score = (scores[label] as number) + (rows[own + OWN + each] as number)
    score += (rows[twoBefore + label] as number) + (rows[before + label] as number)
    score += (rows[after + label] as number) + (rows[twoAfter + label] as number)
    score += labelsBefore.rows[keyStart + label] as number
    if (score <= bestScore) continue
    bestScore = score
    best = label
  }
  return best
}
