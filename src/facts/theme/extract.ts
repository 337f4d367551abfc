import type { Document, Sentence } from '../../annotate/document.ts'
import { type Modality, modalityAt } from '../../annotate/phrases/modality.ts'
import { spanOfTokens } from '../../annotate/token-access.ts'
import { compareSpans, cover, overlaps } from '../../text/span.ts'
import type { ThemeCue } from './cue.ts'
import { themeCues } from './cues.ts'
import type { Theme } from './fact.ts'
import { labelOf, subjectsOf } from './subjects.ts'
import { readTopics, type TopicList } from './topics.ts'

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
    for (const cue of themeCues(document, sentence)) {
      for (const theme of themesAt(document, sentence, cue)) {
        if (!themes.some(({ words }) => overlaps(words, theme.words))) themes.push(theme)
      }
    }
  }
  return themes.sort((a, b) => compareSpans(a.words, b.words))
}

function themesAt(document: Document, sentence: Sentence, cue: ThemeCue): readonly Theme[] {
  const list = cue.need === 'pair' ? pairAt(document, cue) : readTopics(document, cue.first, cue.limit ?? sentence.last)
  const topics = list ? subjectsOf(document, cue, list) : []
  const [first] = topics
  if (!first) return []
  const lead = spanOfTokens(document.tokens, cue.cue, cue.cue + 1)
  const status = statusOf(modalityAt(document, compareSpans(lead, first) < 0 ? lead : first))
  if (!status) return []
  const evidence = cover(lead, ...topics)
  return topics.map((topic) => ({
    kind: 'theme',
    rule: cue.rule,
    evidence,
    words: { start: topic.start, end: topic.end },
    label: labelOf(document, topic),
    status,
  }))
}

/** `trade and economic ties` is one theme. */
function pairAt({ tokens }: Document, { first, cue }: ThemeCue): TopicList {
  const span = spanOfTokens(tokens, first, cue + 1)
  return { topics: [{ ...span, first, last: cue + 1, sharedHead: undefined }], last: cue + 1, hasConjunction: true }
}

const proposedModalities: ReadonlySet<Modality> = new Set(['planned', 'wished', 'possible', 'conditional'])

function statusOf(modality: Modality): Theme['status'] | undefined {
  if (modality === 'asserted') return 'stated'
  return proposedModalities.has(modality) ? 'proposed' : undefined
}
