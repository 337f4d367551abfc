import type { Name, Sentence } from '../document.ts'
import { itemAt } from '../item-at.ts'
import { addFeatures, type Model } from '../model/perceptron.ts'
import { mentionFeatures } from './mention-features.ts'
import { groupMentions, type Mention } from './mentions.ts'
import { labelFor, nameLabels, nameTypes } from './name-labels.ts'
import type { Run, Scores } from './name-runs.ts'
import type { Scene } from './naming-scene.ts'

// Each `as number` reads a typed array inside its bounds.

/** How much the article as a whole counts against the labels: from 4 to 32 it measured alike on folds of the articles. */
const weight = 8

/**
 * Names with the type that the article as a whole speaks for: mentions with the same words get the same one. The labels
 * go word by word, and see little of a name's other places; here each name is asked about once.
 *
 *     Kherol said ... shares of Kherol ... a Kherol plant
 *     PER######                 ORG###       MISC##          labels
 *     ORG######                 ORG###       ORG###          typed
 */
export function typeNames(
  model: Model,
  scene: Scene,
  sentences: readonly Sentence[],
  names: readonly Name[],
  runs: readonly Run[],
  scores: Scores,
): readonly Name[] {
  const starts = scoreStarts(runs, scores)
  const mentions = groupMentions(scene.row, sentences, names)
  const typed = [...names]
  const sums = new Int32Array(nameTypes.length)
  for (const group of mentions.groups) {
    sums.fill(0)
    addFeatures(model, mentionFeatures(scene, mentions, group), sums)
    const type = bestType(group, sums, scores.values, starts)
    for (const { name } of group) if (type !== name.type) typed[name.index] = { ...name, type }
  }
  return typed
}

/** For each place of the runs where the scores of the second model begin. */
function scoreStarts(runs: readonly Run[], { width, places }: Scores): Int32Array {
  const starts = new Int32Array(places)
  for (const { first, length, before } of runs) {
    for (let word = 0; word < length; word++) starts[first + word] = (before + word) * width + nameLabels.length
  }
  return starts
}

function bestType(
  group: readonly Mention<Name>[],
  sums: Int32Array,
  values: Int32Array,
  starts: Int32Array,
): Name['type'] {
  let best: Name['type'] = 'PER'
  let most = Number.NEGATIVE_INFINITY
  for (let index = 0; index < nameTypes.length; index++) {
    const type = itemAt(nameTypes, index)
    let sum = group.length * weight * (sums[index] as number)
    for (const { place, length } of group) {
      for (let word = 0; word < length; word++) {
        sum += values[(starts[place + word] as number) + labelFor(type, word, length)] as number
      }
    }
    if (sum <= most) continue
    best = type
    most = sum
  }
  return best
}
