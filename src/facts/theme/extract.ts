import type { Document, Sentence, Token } from '../../annotate/document.ts'
import {
  bareHeads,
  droppedHeads,
  emptyHeads,
  knownFields,
  relationalHeads,
  vagueWords,
} from '../../annotate/lexicon/theme-cues.ts'
import { type Modality, modalityAt } from '../../annotate/modality.ts'
import { cover } from '../../text/span.ts'
import { backwardCues } from './backward-cues.ts'
import { type ThemeCue, themeCueAt } from './cues.ts'
import type { Theme } from './fact.ts'
import { readTopics, type Topic, type TopicList } from './topics.ts'

/**
 * Finds the subjects and fields that the text lists.
 *
 *     The ministers discussed trade, the fight against piracy and cultural ties.
 *                             ^^^^^      ^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^
 *
 * @returns In text order, one for each place; a list under `not`, `no` or `whether` gives none.
 */
export function extractThemes(document: Document): readonly Theme[] {
  const themes: Theme[] = []
  for (const sentence of document.sentences) {
    for (const cue of cuesOf(document, sentence)) {
      for (const theme of themesAt(document, sentence, cue)) {
        const isKnown = themes.some(({ words }) => words.start < theme.words.end && theme.words.start < words.end)
        if (!isKnown) themes.push(theme)
      }
    }
  }
  return themes.sort((a, b) => a.words.start - b.words.start)
}

/** Cues of a sentence: those behind which a list stands, the last first, as it stands nearest; then those before one. */
function cuesOf(document: Document, sentence: Sentence): readonly ThemeCue[] {
  const forward: ThemeCue[] = []
  for (let at = sentence.last - 1; at >= sentence.first; at--) {
    const cue = themeCueAt(document.tokens, sentence, at)
    if (cue) forward.push(cue)
  }
  return [...forward, ...backwardCues(document, sentence)]
}

function themesAt(document: Document, sentence: Sentence, cue: ThemeCue): readonly Theme[] {
  const { tokens } = document
  const list = cue.need === 'pair' ? pairOf(tokens, cue) : readTopics(document, cue.first, sentence.last)
  const from = tokens[cue.cue]
  if (!list || !from) return []
  const topics = subjectsOf(document, list, namingRules.has(cue.rule))
  const firstTopic = topics[0]
  if (!firstTopic || !isEnough(tokens, cue, list, topics)) return []
  const status = statusOf(modalityAt(document, { start: firstTopic.start, end: firstTopic.end }))
  if (!status) return []
  const evidence = cover(from, ...topics)
  return topics.map((topic) => ({
    kind: 'theme',
    rule: cue.rule,
    evidence,
    words: { start: topic.start, end: topic.end },
    label: labelOf(tokens, topic),
    status,
  }))
}

/** `trade and economic ties` is one theme. */
function pairOf(tokens: readonly Token[], { first, cue }: ThemeCue): TopicList | undefined {
  const [from, to] = [tokens[first], tokens[cue]]
  if (!from || !to) return undefined
  const topic = { start: from.start, end: to.end, first, last: cue + 1, sharedHead: undefined }
  return { topics: [topic], last: topic.last, hasConjunction: true }
}

/** Rules of talk: there a place stands for what goes on in it (`discussed Chad and Mali`). */
const namingRules: ReadonlySet<string> = new Set(['theme/discuss', 'theme/discussed', 'theme/focus', 'theme/coverage'])

/** The items that can be subjects; names elsewhere only beside something else (`issues such as migration and Mali`). */
function subjectsOf(document: Document, list: TopicList, takesNames: boolean): readonly Topic[] {
  const isName = (topic: Topic) => document.names.some((name) => name.first <= topic.first && topic.last <= name.last)
  const subjects = list.topics.filter((topic) => isSubject(document, topic))
  return subjects.every(isName) && !takesNames
    ? []
    : subjects.filter((topic) => !isName(topic) || isPlaceName(document, topic))
}

function isPlaceName(document: Document, topic: Topic): boolean {
  return document.names.some((name) => name.first === topic.first && name.type === 'LOC')
}

/** Whether the list is long enough, or its one subject plain enough, for the words that lead to it. */
function isEnough(tokens: readonly Token[], cue: ThemeCue, list: TopicList, topics: readonly Topic[]): boolean {
  if (cue.need === 'pair') return true
  const isKnownHead = (topic: Topic) => knownFields.has(tokens[topic.last - 1]?.lower ?? '')
  if (cue.need === 'known') return topics.length > 1 && list.hasConjunction && topics.some(isKnownHead)
  if (topics.length > 1) return list.hasConjunction || (cue.need === 'row' && topics.length > 2)
  const [only] = topics
  const isKnown = only !== undefined && isKnownHead(only)
  if (cue.need !== 'one') return isKnown && cue.need === 'row'
  return isKnown || tokens.slice(only?.first, only?.last).some((token) => relationalHeads.has(token.lower))
}

/** Whether an item can be a subject: no day, no number, no empty word such as `issues`. */
function isSubject(document: Document, topic: Topic): boolean {
  const words = document.tokens.slice(topic.first, topic.last)
  const complement = words.findIndex((word) => word.upos === 'ADP')
  const head = complement < 0 ? words.at(-1) : words[complement - 1]
  if (words.length === 1 && head && bareHeads.has(head.lower)) return false
  const isVague = words.length === 1 || words.slice(0, -1).every((word) => vagueWords.has(word.lower))
  if (!head || (emptyHeads.has(head.lower) && (isVague || complement > 0))) return topic.sharedHead !== undefined
  const isDate = document.dates.some((date) => date.start < topic.end && topic.start < date.end)
  return !isDate && words.some((word) => word.upos !== 'NUM')
}

const proposedModalities: ReadonlySet<Modality> = new Set(['planned', 'wished', 'possible', 'conditional'])

function statusOf(modality: Modality): Theme['status'] | undefined {
  if (modality === 'asserted') return 'stated'
  return proposedModalities.has(modality) ? 'proposed' : undefined
}

/** Lower case; a field noun at the end dropped, a shared head put back unless it is a field noun. */
function labelOf(tokens: readonly Token[], topic: Topic): string {
  const all = tokens.slice(topic.first, topic.last)
  const hasDroppedHead = all.length > 1 && droppedHeads.has(all.at(-1)?.lower ?? '')
  const words = hasDroppedHead ? all.slice(0, -1) : all
  const label = words
    .map((word, index) => (index > 0 && words[index - 1]?.end !== word.start ? ' ' : '') + word.lower)
    .join('')
  const isShared = topic.sharedHead !== undefined && !droppedHeads.has(topic.sharedHead)
  return isShared ? `${label} ${topic.sharedHead}` : label
}
