import type { Document, Sentence } from '../../annotate/document.ts'
import { type Modality, modalityAt } from '../../annotate/phrases/modality.ts'
import { spanOfTokens } from '../../annotate/token-access.ts'
import { compareSpans, cover, overlaps, type Span } from '../../text/span.ts'
import type { ThemeCue } from './cue.ts'
import { themeCues } from './cues.ts'
import type { Theme } from './fact.ts'
import { labelOf, subjectsOf } from './subjects.ts'
import { readTopics, type Topic, type TopicList } from './topics.ts'
import { densityOf } from './weigh.ts'
import { weighedLists } from './weighed.ts'

/**
 * Finds the subjects and fields that the text lists: behind words that lead to such lists, then by all that stands around
 * other lists and in them.
 *
 *     The ministers discussed trade, the fight against piracy and cultural ties.
 *                             ^^^^^      ^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^
 *
 * @returns In text order, one for each place; a list under `not`, `no` or `whether` gives none.
 */
export function extractThemes(document: Document): readonly Theme[] {
  const themes: Theme[] = []
  const density = densityOf(document)
  for (const sentence of document.sentences) {
    const weighed = weighedLists(document, sentence, density).flatMap(({ cue, topics }) =>
      themesOf(document, 'theme/weighed', cue, topics),
    )
    for (const theme of [...cuedThemes(document, sentence), ...weighed]) {
      if (!themes.some(({ words }) => overlaps(words, theme.words))) themes.push(theme)
    }
  }
  return themes.sort((a, b) => compareSpans(a.words, b.words))
}

/** The topics of lists behind words that lead to them, nearest cue first; a place may be found by several. */
export function cuedThemes(document: Document, sentence: Sentence): readonly Theme[] {
  return themeCues(document, sentence).flatMap((cue) => themesAt(document, sentence, cue))
}

function themesAt(document: Document, sentence: Sentence, cue: ThemeCue): readonly Theme[] {
  const list = cue.need === 'pair' ? pairAt(document, cue) : readTopics(document, cue.first, cue.limit ?? sentence.last)
  const topics = list ? subjectsOf(document, cue, list) : []
  return themesOf(document, cue.rule, spanOfTokens(document.tokens, cue.cue, cue.cue + 1), topics)
}

/** The topics of one list as facts; none where the list is denied or only asked for. */
function themesOf(document: Document, rule: string, cue: Span, topics: readonly Topic[]): readonly Theme[] {
  const [first] = topics
  if (!first) return []
  const status = statusOf(modalityAt(document, compareSpans(cue, first) < 0 ? cue : first))
  if (!status) return []
  const evidence = cover(cue, ...topics)
  return topics.map((topic) => ({
    kind: 'theme',
    rule,
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
