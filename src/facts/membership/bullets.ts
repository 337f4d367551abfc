import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import type { Coordination } from '../../annotate/phrases/coordination.ts'
import { readName } from '../../annotate/phrases/name-lists.ts'
import { cover, type Span } from '../../text/span.ts'

/** Words that may stand between the verb and the colon: `are the following countries:`. Own list. */
const leads: ReadonlySet<string> = new Set(listed('the, these, following, as, follows, are'))

/**
 * The names listed below a sentence that ends in a colon, each on a line of its own.
 *
 *     The members of the bloc are:
 *     - Chad;
 *       ^^^^
 *     - the Republic of Mali
 *           ^^^^^^^^^^^^^^^^
 *
 * @param first Token where the list would start, if it stood in the sentence itself.
 * @returns Undefined unless a name stands on the next line.
 */
export function bulletsAfter(document: Document, sentence: Sentence, first: number): Coordination | undefined {
  const words = document.tokens.slice(first, sentence.last)
  const isAnnounced = words.every(({ form, lower, upos }) => form === ':' || upos === 'NOUN' || leads.has(lower))
  if (!isAnnounced || document.tokens[sentence.last - 1]?.form !== ':') return undefined
  const items: Span[] = []
  let last = sentence.last
  for (const line of document.sentences.slice(sentence.index + 1)) {
    const item = nameOn(document, line)
    if (!item) break
    items.push(item)
    last = line.last
  }
  const [start, ...others] = items
  return start && { ...cover(start, ...others), items, first: sentence.last, last, hasConjunction: true }
}

/** The name that fills a line but for marks and an `and` at its end. */
function nameOn(document: Document, line: Sentence): Span | undefined {
  const { tokens } = document
  const start = tokens.slice(line.first, line.last).find((token) => !isMark(token))
  const item = start && readName(document, start.index, line.last)
  const isWhole = item && tokens.slice(item.last, line.last).every((token) => isMark(token) || token.lower === 'and')
  return isWhole ? item.words : undefined
}

const bullets: ReadonlySet<string> = new Set(['•', '·', '*', '-', '–', '—'])

function isMark({ form, upos }: Token): boolean {
  return upos === 'PUNCT' || bullets.has(form)
}
