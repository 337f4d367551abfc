import type { Document } from '../../annotate/document.ts'
import { type Candidate, candidateAt } from './candidate.ts'
import { echoRule, ruleOf } from './rules.ts'

/** One place where the text names a gathering. */
export interface EventMention extends Candidate {
  readonly rule: string
  /** True where it counts only beside a fuller mention: `the event`, `the session`. */
  readonly isEcho: boolean
}

/**
 * Finds every place where a gathering is named, later mentions among them.
 *
 *     The 12th Gulf Summit opened in Muscat. Ministers at the summit, unlike at other meetings, ...
 *         ################                                    ######
 *
 * @returns In text order, none inside another.
 */
export function findMentions(document: Document): readonly EventMention[] {
  const mentions: EventMention[] = []
  for (const sentence of document.sentences) {
    let free = sentence.first
    for (const token of document.tokens.slice(sentence.first, sentence.last)) {
      if (token.index < free) continue
      const candidate = candidateAt(document, sentence, token, free)
      const rule = candidate && ruleOf(document, candidate)
      if (!rule) continue
      mentions.push({ ...candidate, rule, isEcho: rule === echoRule })
      free = candidate.phrase.end
    }
  }
  return mentions
}
