import { type Document, type Sentence, sentenceAt, type Token } from '../../../annotate/document.ts'
import { itemAt } from '../../../annotate/item-at.ts'
import { cover, wordsOf } from '../../../text/span.ts'

/** Longest subject that is read, in tokens. */
const longestSubject = 10

/** Tags of verbs with a tense, which end a subject. */
const verbTags: ReadonlySet<string> = new Set(['MD', 'VBD', 'VBP'])

/**
 * The nouns in the plural that open the sentence before, or one before that where `they` opens the ones between; what
 * `they` goes on with in one paragraph.
 *
 *     Opponents of the plan left. They argued that rents would rise.
 *     ---------------------       ++++ offset
 */
export function pluralSubjectBefore(document: Document, offset: number): string | undefined {
  const own = sentenceAt(document, offset)
  const before = document.sentences.filter(({ index, paragraph }) => paragraph === own?.paragraph && index < own.index)
  for (const sentence of before.reverse()) {
    const subject = subjectOf(document, sentence)
    const [opener] = subject
    if (opener?.lower !== 'they') return isPlural(subject) ? textOf(document, subject) : undefined
  }
  return undefined
}

/** The tokens before the first verb of a sentence; none where it opens with a mark, or no verb comes soon. */
function subjectOf(document: Document, sentence: Sentence): readonly Token[] {
  const tokens = document.tokens.slice(sentence.first, Math.min(sentence.last, sentence.first + longestSubject))
  const verb = tokens.findIndex(({ penn }) => verbTags.has(penn))
  const subject = tokens.slice(0, verb)
  return verb > 0 && subject.every(({ form, penn }) => penn !== 'RB' && wordLike.test(form)) ? subject : []
}

/** Matches `plan`, `G7`; not `,`, `“`. */
const wordLike = /^[\p{L}\p{N}]/u

/** Whether the noun of a subject, before what hangs on it, is in the plural. */
function isPlural(subject: readonly Token[]): boolean {
  const link = subject.findIndex(({ penn }) => penn === 'IN')
  const head = subject.at(link < 0 ? -1 : link - 1)
  return head?.penn === 'NNS' || head?.penn === 'NNPS'
}

/** The words of a subject, an article at its start left out. */
function textOf({ text }: Document, subject: readonly Token[]): string {
  const words = subject.filter(({ penn }, place) => place > 0 || penn !== 'DT')
  return wordsOf(text, cover(itemAt(words, 0), ...words))
}
