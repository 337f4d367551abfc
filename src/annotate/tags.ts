import type { Sentence, Token, Upos } from './document.ts'
import { wordScores } from './features.ts'
import { itemAt } from './item-at.ts'
import type { ModelFile } from './model-file.ts'
import { addScores, type Model } from './perceptron.ts'
import type { Row } from './row.ts'
import { tagFeatures, tagWindow } from './tag-features.ts'
import type { Word } from './tokens.ts'
import type { WordForm } from './word-forms.ts'

// Each `as number` reads a typed array inside its bounds.

/** Tags words with their part of speech. */
export interface Tagger {
  /** Labels are `UPOS|Penn`: `NOUN|NNS`. */
  readonly model: Model
  readonly tags: readonly Pick<Token, 'upos' | 'penn'>[]
  /** Frequent words that have one label only. */
  readonly lookup: ReadonlyMap<string, number>
}

/** A tagger out of a model; the words that go with it are those of one label each, by label. */
export function toTagger({ model, words }: ModelFile): Tagger {
  const lookup = new Map<string, number>()
  for (const [label, forms] of Object.entries(words)) {
    for (const form of forms) lookup.set(form, model.labels.indexOf(label))
  }
  return { model, tags: model.labels.map(toTags), lookup }
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
    tagSentence(tagger, row.forms, row.firsts[index] as number, labels.subarray(first, last))
  }
  return words.map(({ index, start, end, form, lower }) => {
    const { upos, penn } = itemAt(tagger.tags, labels[index] as number)
    return { index, start, end, form, lower, upos, penn }
  })
}

/** Writes the labels of one sentence, left to right. */
export function tagSentence(tagger: Tagger, row: readonly WordForm[], first: number, labels: Uint8Array): void {
  const { model } = tagger
  const scores = new Int32Array(model.labels.length)
  const features = new Int32Array(16)
  let before = 0
  let beforeThat = 0
  for (let index = 0; index < labels.length; index++) {
    const at = first + index
    const candidates = candidatesOf(tagger, itemAt(row, at))
    let label = candidates[0] as number
    if (candidates.length > 1) {
      scores.fill(0)
      const count = tagFeatures(row, at, before, beforeThat, features)
      for (let each = 0; each < count; each++) addScores(model, features[each] as number, scores)
      label = bestCandidate(tagger, row, at, candidates, scores)
    }
    labels[index] = label
    beforeThat = before
    before = label + 1
  }
}

/** How many labels of a form are weighed up: those that it speaks for most. All of them would find 0.1 % other tags. */
const mostCandidates = 12

/** The labels that a form might have, the likeliest first: only one where the form is looked up. */
function candidatesOf({ model, lookup }: Tagger, form: WordForm): Uint8Array {
  if (form.tags.length > 0) return form.tags
  const label = lookup.get(form.form)
  if (label !== undefined) form.tags = Uint8Array.of(label)
  else {
    const sums = wordScores(model, tagWindow, form).subarray(0, model.labels.length) // of the word itself
    const best = [...sums.keys()].sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b)
    form.tags = Uint8Array.from(best.slice(0, mostCandidates))
  }
  return form.tags
}

function bestCandidate(
  { model }: Tagger,
  row: readonly WordForm[],
  at: number,
  candidates: Uint8Array,
  scores: Int32Array,
): number {
  const { templates } = tagWindow
  for (let index = 0; index < templates.length; index++) {
    const sums = wordScores(model, tagWindow, itemAt(row, at + itemAt(templates, index).place))
    const start = index * model.labels.length
    for (let each = 0; each < candidates.length; each++) {
      const label = candidates[each] as number
      scores[label] = (scores[label] as number) + (sums[start + label] as number)
    }
  }
  let best = candidates[0] as number
  for (let each = 1; each < candidates.length; each++) {
    const label = candidates[each] as number
    if ((scores[label] as number) > (scores[best] as number)) best = label
  }
  return best
}
