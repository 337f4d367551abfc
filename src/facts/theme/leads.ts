import type { Token } from '../../annotate/document.ts'
import { betteringGerunds, leadingHeads } from '../../annotate/lexicon/theme-heads.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { afterOpeners } from './noun-phrase.ts'

const leadPrepositions: ReadonlySet<string> = new Set(['for', 'of', 'on'])

/**
 * First token of the subject behind words that only lead to it; `first` itself where none stand there.
 *
 *     the current state of and prospects for expanding | border trade
 *                 -----        ---------     ---------   ^
 */
export function afterLeads(tokens: readonly Token[], first: number): number {
  let at = first
  for (;;) {
    const end = leadEnd(tokens, at)
    if (end === undefined) return at
    at = afterOpeners(tokens, end)
  }
}

/** First token after one noun that leads on, its preposition and its gerund; undefined where none stands there. */
function leadEnd(tokens: readonly Token[], first: number): number | undefined {
  let at = first
  while (tokens[at]?.upos === 'ADJ') at++
  if (!leadingHeads.has(lowerAt(tokens, at))) return undefined
  if (lowerAt(tokens, at + 1) === 'and') return leadEnd(tokens, afterOpeners(tokens, at + 2))
  if (!leadPrepositions.has(lowerAt(tokens, at + 1))) return undefined
  const next = lowerAt(tokens, at + 2) === 'and' ? leadEnd(tokens, afterOpeners(tokens, at + 3)) : undefined // `state of and`
  return next ?? afterBettering(tokens, at + 2)
}

/** First token after `further strengthening`; `from` itself where no such gerund stands there. */
function afterBettering(tokens: readonly Token[], from: number): number {
  const verb = lowerAt(tokens, from) === 'further' ? from + 1 : from
  return betteringGerunds.has(lowerAt(tokens, verb)) ? verb + 1 : from
}
