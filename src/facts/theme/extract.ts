import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { droppedHeads, emptyHeads, knownFields } from '../../annotate/lexicon/theme-cues.ts'
import { type Modality, modalityAt } from '../../annotate/modality.ts'
import { cover } from '../../text/span.ts'
import { adjectiveLists, type ThemeCue, themeCues } from './cues.ts'
import type { Theme } from './fact.ts'
import { readTopics, type Topic } from './topics.ts'

/**
 * Finds the subjects and fields that the text lists.
 *
 *     The ministers discussed trade, the fight against piracy and cultural ties.
 *                             ^^^^^      ^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^
 *
 * @returns In text order, one for each place; a list under `not`, `no` or `whether` gives none.
 */
export function extractThemes(document: Document): readonly Theme[] {
  const themes = new Map<number, Theme>()
  for (const sentence of document.sentences) {
    for (const cue of [...themeCues(document, sentence), ...adjectiveLists(document, sentence)]) {
      for (const theme of themesAt(document, sentence, cue)) {
        if (!themes.has(theme.words.start)) themes.set(theme.words.start, theme)
      }
    }
  }
  return [...themes.values()].sort((a, b) => a.words.start - b.words.start)
}

function themesAt(document: Document, sentence: Sentence, cue: ThemeCue): readonly Theme[] {
  const { tokens } = document
  const list = readTopics(document, cue.first, sentence.last)
  const topics = list?.topics.filter((topic) => isSubject(document, topic)) ?? []
  const firstTopic = topics[0]
  const from = tokens[cue.cue]
  if (!firstTopic || !from || (topics.length < cue.atLeast && !isKnown(tokens, firstTopic))) return []
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

/** Whether an item can be a subject: no person, no day, no empty word such as `issues`. */
function isSubject(document: Document, topic: Topic): boolean {
  const { tokens } = document
  const words = tokens.slice(topic.first, topic.last)
  const head = headOf(words)
  if (!head || (emptyHeads.has(head.lower) && words.length < 3)) return false
  const isName = document.names.some((name) => name.first === topic.first && name.last === topic.last)
  const isDate = document.dates.some((date) => date.start < topic.end && topic.start < date.end)
  return !isName && !isDate && words.some((word) => word.upos !== 'NUM')
}

/** The last noun before the first preposition. */
function headOf(words: readonly Token[]): Token | undefined {
  const complement = words.findIndex((word) => word.upos === 'ADP')
  return complement < 0 ? words.at(-1) : words[complement - 1]
}

function isKnown(tokens: readonly Token[], topic: Topic): boolean {
  return knownFields.has(tokens[topic.last - 1]?.lower ?? '')
}

const proposedModalities: ReadonlySet<Modality> = new Set(['planned', 'wished', 'possible', 'conditional'])

function statusOf(modality: Modality): Theme['status'] | undefined {
  if (modality === 'asserted') return 'stated'
  return proposedModalities.has(modality) ? 'proposed' : undefined
}

/** Lower case; a field noun at the end dropped, a shared head put back unless it is a field noun. */
function labelOf(tokens: readonly Token[], topic: Topic): string {
  const words = tokens.slice(topic.first, topic.last)
  const last = words.at(-1)
  if (words.length > 1 && last && droppedHeads.has(last.lower)) words.pop()
  const start = words[0]
  let label = ''
  for (const word of words) {
    const gap = word === start || label === '' || word.start === words[words.indexOf(word) - 1]?.end ? '' : ' '
    label += gap + word.lower
  }
  const isShared = topic.sharedHead !== undefined && !droppedHeads.has(topic.sharedHead)
  return isShared ? `${label} ${topic.sharedHead}` : label
}
