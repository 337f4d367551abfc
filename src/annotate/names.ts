import { decodeNames } from './decode-names.ts'
import type { Name, Paragraph, Sentence, Token } from './document.ts'
import { addWindowScores, tagTemplates } from './features.ts'
import type { GazetteerNode } from './gazetteer.ts'
import { mix } from './hashing.ts'
import type { ModelFile } from './model-file.ts'
import { nameFeatures, nameWindow } from './name-features.ts'
import { isStart, nameLabels, OUTSIDE, typeOf } from './name-labels.ts'
import { isCapital, type Scene, setScene } from './naming-scene.ts'
import { addScores, type Model } from './perceptron.ts'
import type { FormTable } from './word-forms.ts'

/** Finds names. */
export interface Namer {
  /** Labels an article from its words alone. */
  readonly first: NamePass
  /** Labels it again, knowing what each word was called elsewhere. */
  readonly second: NamePass
  /** Words without capital or figure that can be part of a name: `of`, `de`. */
  readonly joints: ReadonlySet<string>
  readonly gazetteer: GazetteerNode
}

/** One of the two passes: a model and the scores of its steps from label to label. */
export interface NamePass {
  readonly model: Model
  readonly steps: Int32Array
  /** The first of its places in `WordForm.sums`. */
  readonly slot: number
}

const labels = nameLabels.length

/** A feature that says which label stands just before. */
export function stepFeature(before: number): number {
  return mix(0x4000, before)
}

/** A namer out of its two models; the words that go with the first one are the joints. */
export function toNamer(first: ModelFile, second: ModelFile, gazetteer: GazetteerNode): Namer {
  const joints = new Set(first.words.joints)
  return { first: toPass(first.model, firstSlot), second: toPass(second.model, secondSlot), joints, gazetteer }
}

/** Places in `WordForm.sums` after those of the tagger. */
export const firstSlot = tagTemplates.window.length
export const secondSlot = firstSlot + nameWindow.length

export function toPass(model: Model, slot: number): NamePass {
  const steps = new Int32Array(labels * labels)
  for (let before = 0; before < labels; before++) {
    addScores(model, stepFeature(before), steps.subarray(before * labels, (before + 1) * labels))
  }
  return { model, steps, slot }
}

/** Names of an article, in text order. */
export function findNames(
  namer: Namer,
  forms: FormTable,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): readonly Name[] {
  const scene = setScene(namer.gazetteer, forms, tokens, sentences, paragraphs)
  const runs = findRuns(scene, namer.joints)
  takeVotes(scene, labelRuns(namer.first, scene, runs))
  return toNames(tokens, scene, labelRuns(namer.second, scene, runs))
}

/** Words side by side that might be part of a name: places from `first` to `last` (exclusive). */
export interface Run {
  readonly first: number
  readonly last: number
}

export function findRuns(scene: Scene, joints: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = []
  const { forms } = scene
  for (let at = 0; at < forms.length; at++) {
    const first = at
    let hasCapital = false
    for (; at < forms.length; at++) {
      const form = forms[at]?.form ?? ''
      const capital = form !== '' && isCapital(form)
      if (!capital && !joints.has(form)) break
      hasCapital ||= capital
    }
    if (hasCapital) runs.push({ first, last: at })
  }
  return runs
}

/** The label of every place. */
export function labelRuns({ model, steps, slot }: NamePass, scene: Scene, runs: readonly Run[]): Uint8Array {
  const found = new Uint8Array(scene.forms.length)
  const features = new Int32Array(128)
  const window = { slot, window: nameWindow }
  for (const { first, last } of runs) {
    const scores = new Int32Array((last - first) * labels)
    for (let place = first; place < last; place++) {
      const own = scores.subarray((place - first) * labels, (place - first + 1) * labels)
      addWindowScores(model, window, scene.forms, place, own)
      const count = nameFeatures(scene, place, features)
      for (let each = 0; each < count; each++) addScores(model, features[each] ?? 0, own)
    }
    found.set(decodeNames(scores, steps, last - first), first)
  }
  return found
}

/** Remembers for each capitalised form the label that it got most often; the first one of equals. */
export function takeVotes(scene: Scene, found: Uint8Array): void {
  const counts = new Int32Array(labels)
  for (const [form, places] of scene.occurrences) {
    counts.fill(0)
    let best = -1
    for (const place of places) {
      const label = found[place] ?? OUTSIDE
      counts[label] = (counts[label] ?? 0) + 1
    }
    for (let label = 0; label < labels; label++) {
      if ((counts[label] ?? 0) > (best < 0 ? 0 : (counts[best] ?? 0))) best = label
    }
    scene.votes.set(form, best)
  }
}

function toNames(tokens: readonly Token[], scene: Scene, found: Uint8Array): readonly Name[] {
  const names: Name[] = []
  for (let first = 0; first < tokens.length; first++) {
    const label = found[scene.places[first] ?? 0] ?? OUTSIDE
    const type = typeOf(label)
    if (!type || !isStart(label)) continue
    let last = first + 1
    while (last < tokens.length && isInner(found[scene.places[last] ?? 0] ?? OUTSIDE)) last++
    names.push({
      index: names.length,
      type,
      first,
      last,
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
    })
  }
  return names
}

function isInner(label: number): boolean {
  return label !== OUTSIDE && !isStart(label)
}
