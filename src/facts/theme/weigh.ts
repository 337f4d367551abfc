import type { Document } from '../../annotate/document.ts'
import { discussionVerbs, talkNouns } from '../../annotate/lexicon/theme-cues.ts'
import { cooperationNouns } from '../../annotate/lexicon/theme-work-words.ts'
import type { Candidate } from './candidates.ts'
import { featuresOfList } from './list-features.ts'
import { featuresOfTopic } from './topic-features.ts'

/** What a list and each of its topics have, by name; each name stands for one weight. */
export interface ListFeatures {
  readonly list: readonly string[]
  /** One for each topic, in text order. */
  readonly topics: readonly (readonly string[])[]
}

/** The features of a candidate, with how much the whole article is about talks and work in common. */
export function featuresOf(document: Document, candidate: Candidate, density: number): ListFeatures {
  const topics = candidate.topics.map((topic) => featuresOfTopic(document, topic))
  const list = ['always', ...featuresOfList(document, candidate), `density=${density}`, ...sharesOf(topics)]
  return { list, topics: topics.map((features) => features.map((name) => `topic ${name}`)) }
}

/** Traits whose share among the items of a list tells of the whole list. */
const sharedTraits = ['known', 'abstract', 'aim', 'gerund', 'number', 'name', 'head=NNS'] as const

/** How large the share of items is that have a trait, in thirds: `known=3` where all are well-known fields. */
function sharesOf(topics: readonly (readonly string[])[]): readonly string[] {
  return sharedTraits.map((trait) => {
    const having = topics.filter((features) => features.includes(trait)).length
    return `share of ${trait}=${Math.round((3 * having) / topics.length)}`
  })
}

/** The sum for each topic: all that speaks for the list, and half and half what speaks for the topic and for all of them. */
export function weighTopics({ list, topics }: ListFeatures, weights: ReadonlyMap<string, number>): readonly number[] {
  const sum = (features: readonly string[]) => features.reduce((all, name) => all + (weights.get(name) ?? 0), 0)
  const sums = topics.map(sum)
  const mean = sums.reduce((all, one) => all + one, 0) / topics.length
  return sums.map((own) => sum(list) + (own + mean) / 2)
}

/** Which of the topics of a list count: those whose sum is high enough, if there are two; one alone is no list. */
export function areSubjects(sums: readonly number[], least: number): readonly boolean[] {
  const isList = sums.filter((sum) => sum >= least).length > 1
  return sums.map((sum) => isList && sum >= least)
}

/** Words that are frequent where an article is about talks and work in common. */
const tellingWords: ReadonlySet<string> = new Set([...cooperationNouns, ...discussionVerbs, ...talkNouns])

/** The densest articles count as this. */
const highDensity = 4

/** How many in two hundred words tell of talks and work in common, up to 4. */
export function densityOf({ tokens }: Document): number {
  let [telling, words] = [0, 0]
  for (const { lower, upos } of tokens) {
    if (upos !== 'PUNCT') words++
    if (tellingWords.has(lower)) telling++
  }
  return Math.min(highDensity, Math.floor((200 * telling) / words))
}
