import { decodeNames } from './decode-names.ts'
import type { Name, Paragraph, Sentence, Token } from './document.ts'
import { type Window, wordScores } from './features.ts'
import type { GazetteerNode } from './gazetteer.ts'
import { mix } from './hashing.ts'
import { itemAt } from './item-at.ts'
import { sentenceStarters } from './lexicon/sentence-starters.ts'
import type { ModelFile } from './model-file.ts'
import { mostNameFeatures, nameFeatures, nameTemplates, voteFeatures } from './name-features.ts'
import { isStart, nameLabels, OUTSIDE, typeOf } from './name-labels.ts'
import { settleTypes } from './name-types.ts'
import { type Scene, setScene } from './naming-scene.ts'
import { addScores, bestLabel, type Model } from './perceptron.ts'
import type { Row } from './row.ts'
import { tagWindow } from './tag-features.ts'
import type { WordForm } from './word-forms.ts'

// Each `as number` reads a typed array inside its bounds.

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

/** One of the two passes: a model, the scores of its steps from label to label, and where its sums are kept. */
export interface NamePass {
  readonly model: Model
  readonly steps: Int32Array
  readonly window: Window
}

const labels = nameLabels.length

/** A namer out of its two models; the words that go with the first one are the joints. */
export function toNamer(first: ModelFile, second: ModelFile, gazetteer: GazetteerNode): Namer {
  return {
    first: toPass(first.model, 0),
    second: toPass(second.model, 1),
    joints: new Set(first.words.joints),
    gazetteer,
  }
}

/** @param number Different for all passes that share a table of forms, since sums are kept with the forms. */
export function toPass(model: Model, number: number): NamePass {
  const steps = new Int32Array(labels * labels)
  for (let before = 0; before < labels; before++) addScores(model, stepFeature(before), steps, before * labels)
  return { model, steps, window: { templates: nameTemplates, slot: tagWindow.slot + 1 + number } }
}

/** A feature that says which label stands just before. */
export function stepFeature(before: number): number {
  return mix(0x4000, before)
}

/**
 * Names of an article, in text order.
 *
 *     Mr. Tan of the Asia Bank flew from Cambodian waters to Laos.
 *         PER        ORG######           MISC#####           LOC#
 */
export function findNames(
  namer: Namer,
  row: Row,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): readonly Name[] {
  const scene = setScene(namer.gazetteer, row, tokens, sentences, paragraphs)
  const runs = findRuns(scene, namer.joints)
  takeVotes(scene, labelRuns(namer.first, scene, runs))
  const names = toNames(tokens, sentences, row, labelRuns(namer.second, scene, runs))
  return settleTypes(namer.gazetteer, tokens, names, paragraphs)
}

/** Words side by side that might be part of a name. */
export interface Run {
  /** Place of its first word. */
  readonly first: number
  /** The features of each of its words that are the same in both passes. */
  readonly features: readonly Int32Array[]
}

export function findRuns(scene: Scene, joints: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = []
  const { row } = scene
  const buffer = new Int32Array(mostNameFeatures)
  for (let at = 0; at < row.length; at++) {
    const first = at
    let hasCapital = false
    for (; at < row.length && mayBeName(itemAt(row, at), joints); at++) hasCapital ||= itemAt(row, at).isCapital
    if (!hasCapital || (at === first + 1 && isNoName(itemAt(row, first)))) continue
    const features: Int32Array[] = []
    for (let place = first; place < at; place++) {
      features.push(buffer.slice(0, nameFeatures(scene, place, buffer)))
    }
    runs.push({ first, features })
  }
  return runs
}

/** Matches `737`, `7e7`; not `2019`, `12`, `1,000`, `7:30`: figures that name no product. */
const productFigure = /^\d{3}$|\p{L}/u

/** Whether a word that stands alone is surely no name: `The` at the start of a sentence, a year, a count. */
function isNoName({ form }: WordForm): boolean {
  return sentenceStarters.has(form) || !productFigure.test(form)
}

function mayBeName({ form, isCapital }: WordForm, joints: ReadonlySet<string>): boolean {
  return isCapital || joints.has(form)
}

/** The label of every place. */
export function labelRuns({ model, steps, window }: NamePass, scene: Scene, runs: readonly Run[]): Uint8Array {
  const found = new Uint8Array(scene.row.length)
  const votes = new Int32Array(mostNameFeatures)
  for (const { first, features } of runs) {
    const scores = new Int32Array(features.length * labels)
    for (let word = 0; word < features.length; word++) {
      const offset = word * labels
      addWindow(model, window, scene.row, first + word, scores, offset)
      const own = itemAt(features, word)
      addAll(model, own, own.length, scores, offset)
      addAll(model, votes, voteFeatures(scene, first + word, votes, 0), scores, offset)
    }
    found.set(decodeNames(scores, steps, features.length), first)
  }
  return found
}

function addWindow(
  model: Model,
  window: Window,
  row: readonly WordForm[],
  place: number,
  scores: Int32Array,
  offset: number,
): void {
  for (let index = 0; index < window.templates.length; index++) {
    const sums = wordScores(model, window, itemAt(row, place + itemAt(window.templates, index).place))
    const start = index * labels
    for (let label = 0; label < labels; label++) {
      scores[offset + label] = (scores[offset + label] as number) + (sums[start + label] as number)
    }
  }
}

function addAll(model: Model, features: Int32Array, count: number, scores: Int32Array, offset: number): void {
  for (let each = 0; each < count; each++) addScores(model, features[each] as number, scores, offset)
}

/** Remembers what each capitalised form was called. */
export function takeVotes(scene: Scene, found: Uint8Array): void {
  const counts = new Int32Array(labels)
  for (const [form, places] of scene.occurrences) {
    counts.fill(0)
    let all = 0
    for (const place of places) {
      const label = found[place] as number
      counts[label] = (counts[label] as number) + 1
      all |= 1 << label
    }
    scene.votes.set(form, { label: bestLabel(counts), all })
  }
}

function toNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { firsts }: Row,
  found: Uint8Array,
): readonly Name[] {
  const names: Name[] = []
  for (const sentence of sentences) {
    const shift = (firsts[sentence.index] as number) - sentence.first
    for (let first = sentence.first; first < sentence.last; first++) {
      const label = found[first + shift] as number
      const type = typeOf(label)
      if (type === undefined || !isStart(label)) continue
      let last = first + 1
      while (isInner(found[last + shift] as number)) last++
      const [start, end] = [itemAt(tokens, first).start, itemAt(tokens, last - 1).end]
      names.push({ index: names.length, type, first, last, start, end })
    }
  }
  return names
}

function isInner(label: number): boolean {
  return label !== OUTSIDE && !isStart(label)
}
