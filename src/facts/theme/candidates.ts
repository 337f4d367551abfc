import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { themeClassesOf } from '../../annotate/lexicon/theme-classes.ts'
import { isNominal } from '../../annotate/token-kinds.ts'
import { isAnySubject } from './subjects.ts'
import { readTopics, type Topic, type TopicList } from './topics.ts'

/** A list that may be one of subjects, and where it stands. */
export interface Candidate {
  readonly sentence: Sentence
  readonly list: TopicList
  /** Token where the list starts, its article or other opening words included. */
  readonly first: number
  /** Those of its items that can be subjects; two or more. */
  readonly topics: readonly Topic[]
}

/**
 * The lists in a sentence in which some word tells of talks, of work in common or of fields.
 *
 *     Peru and Chile agreed to step up joint action against floods, forest fires and landslides
 *                    ------                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @returns In text order, none overlaps another.
 */
export function candidatesIn(document: Document, sentence: Sentence): readonly Candidate[] {
  const { tokens } = document
  if (!canList(tokens, sentence)) return []
  const candidates: Candidate[] = []
  let at = sentence.first
  while (at < sentence.last) {
    const list = canStart(tokens, at, sentence.first) ? readTopics(document, at, sentence.last) : undefined
    const topics = list && list.topics.length > 1 ? list.topics.filter((topic) => isAnySubject(document, topic)) : []
    if (list && topics.length > 1) candidates.push({ sentence, list, first: at, topics })
    at = list ? list.last : at + 1
  }
  return candidates
}

/** Whether a sentence has a word of a class, and marks or words that join items. */
function canList(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let [isCued, joints] = [false, 0]
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.upos === 'CCONJ') joints += 2
    else if (token?.lower === ',' || token?.lower === 'well') joints++ // `as well as`
    isCued ||= token !== undefined && themeClassesOf(token.lower).length > 0
  }
  return isCued && joints > 1
}

const starts: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN', 'PUNCT', 'VERB'])

/** Whether a list can start at a token: not in the middle of a noun phrase. */
function canStart(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token || !starts.has(token.upos)) return false
  return at === from || !(isNominal(before) || before?.upos === 'DET' || before?.upos === 'NUM')
}
