import type { Sentence, Token, Upos } from '../document.ts'
import { itemAt } from '../item-at.ts'
import { type FormSums, formRow } from '../model/form-sums.ts'
import { type KeySums, keyRow } from '../model/key-sums.ts'
import type { ModelFile } from '../model/model-file.ts'
import { addEach, type Model } from '../model/perceptron.ts'
import type { Row } from '../model/row.ts'
import type { Word } from '../segments/tokens.ts'
import { pairedFeatures, tagTemplates } from './tag-features.ts'
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
  for (const [index, { first, last }] of sentences.entries()) {
    tagSentence(tagger, row, row.firsts[index] as number, labels.subarray(first, last))
  }
  return words.map(({ index, start, end, form, lower }) => {
    const { upos, penn } = itemAt(tagger.tags, labels[index] as number)
    return { index, start, end, form, lower, upos, penn }
  })
}

/** Writes the labels of one sentence, left to right. */
export function tagSentence(tagger: Tagger, row: Row, first: number, labels: Uint8Array): void {
  const { model, forms, labelsBefore } = tagger
  const scores = new Int32Array(model.labels.length)
  const features = new Int32Array(16)
  let before = 0
  let beforeThat = 0
  for (let index = 0; index < labels.length; index++) {
    const at = first + index
    const own = formRow(forms, itemAt(row.forms, at))
    let label = forms.rows[own + CANDIDATES] as number
    if ((forms.rows[own] as number) > 1) {
      scores.fill(0)
      const count = pairedFeatures(row, at, before, features)
      addEach(model, features, count, scores)
      const labelsRow = keyRow(labelsBefore, before * (model.labels.length + 1) + beforeThat)
      label = bestCandidate(tagger, row, at, labelsRow, scores)
    }
    labels[index] = label
    beforeThat = before
    before = label + 1
  }
}

/** The candidate of a place for which most speaks: its form, the words around it, the labels before, and the scores given. */
function bestCandidate(
  { model, forms, labelsBefore }: Tagger,
  row: Row,
  at: number,
  labelsRow: number,
  scores: Int32Array,
): number {
  const starts = new Int32Array(tagTemplates.length)
  for (let index = 1; index < tagTemplates.length; index++) {
    const form = itemAt(row.forms, at + itemAt(tagTemplates, index).place)
    starts[index] = formRow(forms, form) + AROUND + (index - 1) * model.labels.length
  }
  const { rows } = forms
  const own = formRow(forms, itemAt(row.forms, at))
  const count = rows[own] as number
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  for (let each = 0; each < count; each++) {
    const label = rows[own + CANDIDATES + each] as number
    let score = (scores[label] as number) + (rows[own + OWN + each] as number)
    score += labelsBefore.rows[labelsRow + label] as number
    for (let index = 1; index < starts.length; index++) score += rows[(starts[index] as number) + label] as number
    if (score <= bestScore) continue
    bestScore = score
    best = label
  }
  return best
}
