import { itemAt } from '../item-at.ts'
import { addFeatures, type Model } from './perceptron.ts'

/** Features that depend on nothing but a small whole number, made of what stands around a place: two tags, say. */
export interface KeyTemplate {
  /** All keys are below it. */
  readonly size: number
  readonly featuresOf: (key: number) => readonly number[]
}

/** One template out of several: the keys of each after those of the ones before it. */
export function joinTemplates(templates: readonly KeyTemplate[]): KeyTemplate {
  const size = templates.reduce((sum, template) => sum + template.size, 0)
  const featuresOf = (key: number): readonly number[] => {
    let index = 0
    let own = key
    for (; own >= itemAt(templates, index).size; index++) own -= itemAt(templates, index).size
    return itemAt(templates, index).featuresOf(own)
  }
  return { size, featuresOf }
}

/** Scores of all labels for each key, worked out when first needed, all in one array. */
export interface KeySums {
  readonly model: Model
  readonly template: KeyTemplate
  readonly rows: Int32Array
  /** 1 for each key whose row is written. */
  readonly written: Uint8Array
}

/** No rows yet. */
export function createKeySums(model: Model, template: KeyTemplate): KeySums {
  const { size } = template
  return { model, template, rows: new Int32Array(size * model.labels.length), written: new Uint8Array(size) }
}

/** Where the scores of a key begin in `rows`. */
export function keyRow(sums: KeySums, key: number): number {
  const start = key * sums.model.labels.length
  if (sums.written[key] === 0) {
    sums.written[key] = 1
    addFeatures(sums.model, sums.template.featuresOf(key), sums.rows, start)
  }
  return start
}
