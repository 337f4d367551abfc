import type { Document, Sentence, Token } from '../../annotate/document.ts'
import type { Coordination } from '../../annotate/phrases/coordination.ts'
import { countedGroupEndingAt } from '../../annotate/phrases/counted-groups.ts'
import { modalityAt } from '../../annotate/phrases/modality.ts'
import { indexPhrases, phrasesIn } from '../../annotate/phrases/phrases.ts'
import { subjectOf, verbGroupStart } from '../../annotate/phrases/subject.ts'
import { lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { type Span, wordsOf } from '../../text/span.ts'
import { type Field, fieldPreposition, readFields, toFields } from './field-lists.ts'

const verbs = indexPhrases([
  ['cooperate', true],
  ['cooperated', true],
  ['co-operate', true],
  ['co-operated', true],
  ['collaborate', true],
  ['collaborated', true],
  ['work together', true],
  ['worked together', true],
])

/** What partners told before do together, and in what. */
export interface CommonWork {
  /** Whether it is done by relations of such parties. */
  readonly isOf: (parties: readonly Span[]) => boolean
  readonly fields: readonly Field[]
}

/**
 * Rule `partnership/cooperate-in`: the fields in which the parties of a relation told before work together.
 *
 *     The two towns cooperate in farming, trade and health.
 *         ~~~~~~~~~ ~~~~~~~~~    ^^^^^^^  ^^^^^     ^^^^^^
 *
 * The subject is a group (`both sides`), `they`, or the parties by name. What they should, could or do not do is none.
 */
export function commonWork(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
): readonly CommonWork[] {
  const { tokens } = document
  return phrasesIn(verbs, tokens, sentence.first, sentence.last).flatMap((verb) => {
    const list = fieldPreposition(tokens, verb.last)
    if (!list || lowerAt(tokens, verb.first - 1) === 'to' || modalityAt(document, verb) !== 'asserted') return []
    const subject = subjectOfWork(document, lists, sentence, verb.first)
    const themes = subject ? readFields(document, list.first, sentence.last) : []
    if (!subject || (themes.length < 2 && !list.isAnnounced)) return []
    return [{ isOf: subject.isOf, fields: toFields(themes, subject.start, 'partnership/cooperate-in') }]
  })
}

interface WorkSubject {
  readonly start: number
  readonly isOf: CommonWork['isOf']
}

function subjectOfWork(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  verb: number,
): WorkSubject | undefined {
  const { tokens } = document
  const start = verbGroupStart(tokens, sentence, verb)
  const group = countedGroupEndingAt(tokens, start)
  if (group) return { start: group.start, isOf: ({ length }) => length === group.count }
  if (isThey(tokens[start - 1])) return { start: spanOfTokens(tokens, start - 1, start).start, isOf: () => true }
  const named = subjectOf(document, lists, sentence, verb)
  const wordsIn = (spans: readonly Span[]) =>
    spans
      .map((span) => wordsOf(document.text, span))
      .sort()
      .join('\n')
  return named && { start: named.start, isOf: (parties) => wordsIn(parties) === wordsIn(named.items) }
}

function isThey(token: Token | undefined): boolean {
  return token?.lower === 'they'
}
