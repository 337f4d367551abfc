import type { Sentence, Token, Upos } from './document.ts'
import { wordScores } from './features.ts'
import type { ModelFile } from './model-file.ts'
import { addScores, type Model } from './perceptron.ts'
import type { Row } from './row.ts'
import { tagFeatures, tagWindow } from './tag-features.ts'
import type { Word } from './tokens.ts'
import type { WordForm } from './word-forms.ts'

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
  const [upos = 'X', penn = 'FW'] = label.split('|')
  return { upos: upos as Upos, penn } // the labels of the treebank, which are this type's
}

/** Words with their tags. */
export function tagWords(
  tagger: Tagger,
  row: Row,
  words: readonly Word[],
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
): readonly Token[] {
  const labels = new Uint8Array(words.length)
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first, last } = sentences[sentence] ?? { first: 0, last: 0 }
    tagSentence(tagger, row.forms, row.firsts[sentence] ?? 0, labels.subarray(first, last))
  }
  return words.map(({ index, start, end, form, lower }) => {
    const { upos, penn } = tagger.tags[labels[index] ?? 0] ?? { upos: 'X', penn: 'FW' }
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
    const form = row[at]
    if (form === undefined) break
    const candidates = candidatesOf(tagger, form)
    let label = candidates[0] ?? 0
    if (candidates.length > 1) {
      scores.fill(0)
      const count = tagFeatures(row, at, before, beforeThat, features)
      for (let each = 0; each < count; each++) addScores(model, features[each] ?? 0, scores)
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
    const sums = wordScores(model, tagWindow, 0, form)
    const best = [...sums.keys()].sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
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
    const form = row[at + (templates[index]?.place ?? 0)]
    if (form === undefined) continue
    const sums = wordScores(model, tagWindow, index, form)
    for (let each = 0; each < candidates.length; each++) {
      const label = candidates[each] ?? 0
      scores[label] = (scores[label] ?? 0) + (sums[label] ?? 0)
    }
  }
  let best = candidates[0] ?? 0
  for (let each = 1; each < candidates.length; each++) {
    const label = candidates[each] ?? 0
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
  }
  return best
}
