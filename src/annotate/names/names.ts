import type { Name, Paragraph, Sentence, Token } from '../document.ts'
import { itemAt } from '../item-at.ts'
import { mix } from '../model/hashing.ts'
import { joinModels } from '../model/join-models.ts'
import type { ModelFile } from '../model/model-file.ts'
import { addScores, bestLabel, type Model } from '../model/perceptron.ts'
import type { Row } from '../model/row.ts'
import type { GazetteerNode } from './gazetteer.ts'
import { isStart, nameLabels, OUTSIDE, typeOf } from './name-labels.ts'
import { addVotes, findRuns, labelRuns, scoreRuns } from './name-runs.ts'
import { createNameSums, type NameSums } from './name-sums.ts'
import { typeNames } from './name-typer.ts'
import { settleTypes } from './name-types.ts'
import { type Scene, setScene } from './naming-scene.ts'

// Each `as number` reads a typed array inside its bounds.

/** Finds names. */
export interface Namer {
  /** Labels an article from its words alone. */
  readonly first: Model
  /** Labels it again, knowing what each word was called elsewhere. */
  readonly second: Model
  /** Tells the types of names, knowing all their places. */
  readonly types: Model
  /** Words without capital or figure that can be part of a name: `of`, `de`. */
  readonly joints: ReadonlySet<string>
  readonly gazetteer: GazetteerNode
  /** The sums of both models at once: labels of the first one, then of the second one. */
  readonly sums: NameSums
  /** For each model its scores of steps from label to label. */
  readonly steps: readonly [Int32Array, Int32Array]
}

const labels = nameLabels.length

/** A namer out of its three models; the words that go with the first one are the joints. */
export function toNamer(first: ModelFile, second: ModelFile, types: ModelFile, gazetteer: GazetteerNode): Namer {
  return createNamer(first.model, second.model, types.model, new Set(first.words.joints), gazetteer)
}

/** @throws Error where the first two models have not the same number of buckets. */
export function createNamer(
  first: Model,
  second: Model,
  types: Model,
  joints: ReadonlySet<string>,
  gazetteer: GazetteerNode,
): Namer {
  const sums = createNameSums(joinModels(first, second))
  return { first, second, types, joints, gazetteer, sums, steps: [toSteps(first), toSteps(second)] }
}

/** Score of each label after another one: `steps[before * labels + after]`. */
export function toSteps(model: Model): Int32Array {
  const steps = new Int32Array(labels * labels)
  for (let before = 0; before < labels; before++) addScores(model, stepFeature(before), steps, before * labels)
  return steps
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
  const scores = scoreRuns(namer.sums, scene, runs)
  takeVotes(scene, labelRuns(runs, scores, namer.steps[0]))
  addVotes(namer.sums, scene, runs, scores)
  const names = toNames(tokens, sentences, row, labelRuns(runs, scores, namer.steps[1], labels))
  const typed = typeNames(namer.types, scene, sentences, names, runs, scores)
  return settleTypes(namer.gazetteer, tokens, typed, paragraphs)
}

/** Remembers what each capitalised form was called. */
export function takeVotes(scene: Scene, found: Uint8Array): void {
  const counts = new Int32Array(labels)
  for (const [number, { places }] of scene.repeats.entries()) {
    if (number === 0) continue
    counts.fill(0)
    let all = 0
    for (const place of places) {
      const label = found[place] as number
      counts[label] = (counts[label] as number) + 1
      all |= 1 << label
    }
    scene.votes[number] = { label: bestLabel(counts), all }
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
