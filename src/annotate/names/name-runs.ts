import { itemAt } from '../item-at.ts'
import { sentenceStarters } from '../lexicon/sentence-starters.ts'
import { formRows } from '../model/form-sums.ts'
import type { WordForm } from '../model/word-forms.ts'
import { decodeNames } from './decode-names.ts'
import { addPlace, addVotesAt, type NameSums } from './name-sums.ts'
import type { Scene } from './naming-scene.ts'

/** Words side by side that might be part of a name. */
export interface Run {
  /** Place of its first word. */
  readonly first: number
  /** How many words it has. */
  readonly length: number
  /** How many words the runs before it have. */
  readonly before: number
}

export function findRuns({ row: { forms } }: Scene, joints: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = []
  let before = 0
  for (let at = 0; at < forms.length; at++) {
    const first = at
    let hasCapital = false
    for (; at < forms.length && mayBeName(itemAt(forms, at), joints); at++) hasCapital ||= itemAt(forms, at).isCapital
    const length = at - first
    if (!hasCapital || (length === 1 && isNoName(itemAt(forms, first)))) continue
    runs.push({ first, length, before })
    before += length
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

/** Scores of all labels of a model at the words of the runs, one after another. */
export interface Scores {
  readonly values: Int32Array
  /** How many each word has. */
  readonly width: number
  /** How many places the row has that the runs are of. */
  readonly places: number
}

/** What speaks for each label, but for votes. */
export function scoreRuns(sums: NameSums, scene: Scene, runs: readonly Run[]): Scores {
  const width = sums.model.labels.length
  const values = new Int32Array(runs.reduce((words, { length }) => words + length, 0) * width)
  const rows = formRows(sums.forms, scene.row.forms)
  for (const { first, length, before } of runs) {
    for (let word = 0; word < length; word++) addPlace(sums, rows, scene, first + word, values, (before + word) * width)
  }
  return { values, width, places: scene.row.forms.length }
}

/** Adds what the votes say to the scores of the runs. */
export function addVotes(sums: NameSums, scene: Scene, runs: readonly Run[], { values, width }: Scores): void {
  for (const { first, length, before } of runs) {
    for (let word = 0; word < length; word++) addVotesAt(sums, scene, first + word, values, (before + word) * width)
  }
}

/**
 * The best label of every place.
 *
 * @param shift Where among a word's scores those of the labels begin: the labels of several models stand side by side.
 */
export function labelRuns(
  runs: readonly Run[],
  { values, width, places }: Scores,
  steps: Int32Array,
  shift = 0,
): Uint8Array {
  const found = new Uint8Array(places)
  for (const { first, length, before } of runs) {
    found.set(decodeNames({ values, from: before * width + shift, width, length }, steps), first)
  }
  return found
}
