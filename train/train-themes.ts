import { areSubjects, type ListFeatures, weighTopics } from '../src/facts/theme/weigh.ts'
import type { ThemeWeights } from '../src/facts/theme/weights.ts'
import { type Example, learnWeights } from './support-vectors.ts'
import type { LabelledList } from './theme-examples.ts'

/** What a wrong topic costs: of 0.0003 to 0.1 the one with the best F1 on articles left out. */
const cost = 0.001
/** Rarer features get no weight. */
const leastCount = 5
/** Steps of a weight in its unit. */
const steps = 1000
/** The texts are parted in so many, each of which is judged by what was learned of the others. */
const folds = 5
/** Which share of what is found in articles left out must be right, of a hundred. */
const leastPrecision = 85
/** How far apart the thresholds are that are tried. */
const stride = 10

/** Learns the weights of lists of subjects, and from which sum on a topic is one. */
export function trainThemes(lists: readonly LabelledList[], seed: number): ThemeWeights {
  return { least: thresholdOf(judgeLeftOut(lists, seed)), weights: learn(lists, seed) }
}

/** A list of an article that was left out while weights were learned. */
export interface JudgedList {
  /** One for each topic, as is whether it is labelled. */
  readonly sums: readonly number[]
  readonly areThemes: readonly boolean[]
}

/** Weighs the lists of each fifth of the articles and open texts with weights learned of the others and of the pieces. */
export function judgeLeftOut(lists: readonly LabelledList[], seed: number): readonly JudgedList[] {
  const texts = [...new Set(lists.flatMap(({ id, source }) => (source === 'pieces' ? [] : [id])))].sort()
  return Array.from({ length: folds }, (_, fold) => {
    const left = new Set(texts.filter((_id, index) => index % folds === fold))
    const isLeft = ({ id }: LabelledList) => left.has(id)
    const weights = learn(
      lists.filter((list) => !isLeft(list)),
      seed,
    )
    return lists.filter(isLeft).map(({ features, areThemes }) => ({ sums: weighTopics(features, weights), areThemes }))
  }).flat()
}

/** How many topics count from a sum on, and how many of them are labelled. */
export function countFrom(
  lists: readonly JudgedList[],
  least: number,
): { readonly found: number; readonly right: number } {
  const found = lists.flatMap(({ sums, areThemes }) => areThemes.filter((_, index) => areSubjects(sums, least)[index]))
  return { found: found.length, right: found.filter((isTheme) => isTheme).length }
}

/** The lowest sum from which on enough of what counts is right. */
function thresholdOf(lists: readonly JudgedList[]): number {
  const sums = lists.flatMap((list) => list.sums)
  const highest = Math.max(...sums)
  let least = Math.floor(Math.min(...sums) / stride) * stride
  while (least < highest && !isPrecise(countFrom(lists, least))) least += stride
  return least
}

function isPrecise({ found, right }: { readonly found: number; readonly right: number }): boolean {
  return right * 100 >= found * leastPrecision
}

/** The weights in whole numbers; the one of `always` is what every topic starts with. */
function learn(lists: readonly LabelledList[], seed: number): ReadonlyMap<string, number> {
  const rows = lists.flatMap(({ features, areThemes }) =>
    rowsOf(features).map((row, index) => ({ row, isRight: areThemes[index] ?? false })),
  )
  const counts = new Map<string, number>()
  for (const { row } of rows) for (const name of row.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].flatMap(([name, count]) => (count >= leastCount ? [name] : [])).sort()
  const numbers = new Map(names.map((name, index) => [name, index]))
  const examples: readonly Example[] = rows.map(({ row, isRight }) => ({
    isRight,
    features: [...row].flatMap(([name, value]) => {
      const number = numbers.get(name)
      return number === undefined ? [] : [[number, value] as const]
    }),
  }))
  const weights = learnWeights(examples, names.length, cost, seed)
  const rounded = names.map((name, index) => [name, Math.round((weights[index] ?? 0) * steps)] as const)
  return new Map(rounded.filter(([, weight]) => weight !== 0))
}

/** The values of features for each topic, so that their sum with weights is what `weighTopics` gives. */
function rowsOf({ list, topics }: ListFeatures): readonly ReadonlyMap<string, number>[] {
  return topics.map((own) => {
    const row = new Map<string, number>()
    const add = (name: string, value: number) => row.set(name, (row.get(name) ?? 0) + value)
    for (const name of list) add(name, 1)
    for (const name of own) add(name, 1 / 2)
    for (const topic of topics) for (const name of topic) add(name, 1 / (2 * topics.length))
    return row
  })
}
