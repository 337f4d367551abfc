import type { Document, Sentence, Token } from '../../annotate/document.ts'
import {
  discussedParticiples,
  knownFields,
  pairedHeads,
  sharedHeads,
  weighingWords,
} from '../../annotate/lexicon/theme-cues.ts'
import type { ThemeCue } from './cues.ts'
import { readTopics } from './topics.ts'

/** Lists of subjects that are known only by what stands behind them. */
export function backwardCues(document: Document, sentence: Sentence): readonly ThemeCue[] {
  const cues: ThemeCue[] = []
  for (let at = sentence.first + 2; at < sentence.last; at++) {
    const cue = sharedHead(document.tokens, sentence, at) ?? discussed(document, sentence, at)
    if (cue) cues.push(cue)
  }
  return cues
}

/**
 * Rule `theme/adjectives`: a row that shares its last noun.
 *
 *     deepen political, trade and cultural ties
 *            ^                             ####
 */
function sharedHead(tokens: readonly Token[], sentence: Sentence, head: number): ThemeCue | undefined {
  if (!sharedHeads.has(tokens[head]?.lower ?? '')) return undefined
  let first = head
  while (first > sentence.first && isRowWord(tokens, first - 1, head)) first--
  while (first < head && !isContent(tokens[first])) first++
  const row = tokens.slice(first, head)
  const isRow = row.some((token) => token.form === ',') && row.some((token) => token.lower === 'and')
  return isRow ? { rule: 'theme/adjectives', cue: head, first, need: 'list' } : pairBefore(tokens, sentence, head)
}

/**
 * Rule `theme/pair`: two words that share a noun of working together.
 *
 *     deepen trade and economic ties
 *            ^                  ####
 */
function pairBefore(tokens: readonly Token[], sentence: Sentence, head: number): ThemeCue | undefined {
  const first = head - 3
  if (first < sentence.first || !pairedHeads.has(tokens[head]?.lower ?? '')) return undefined
  const [left, joint, right] = tokens.slice(first, head)
  const isPair = joint?.lower === 'and' && isField(left) && isField(right) && !isContent(tokens[head + 1])
  return isPair ? { rule: 'theme/pair', cue: head, first, need: 'pair' } : undefined
}

function isField(token: Token | undefined): boolean {
  const isAdjective = token?.upos === 'ADJ' && !weighingWords.has(token.lower)
  return isAdjective || (token?.upos === 'NOUN' && knownFields.has(token.lower))
}

function isRowWord(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (/^(?:,|and|-)$/.test(token.lower) || token.upos === 'ADJ') return true
  const next = tokens[at + 1]
  return token.upos === 'NOUN' && next !== undefined && (at + 1 === head || !isContent(next))
}

function isContent(token: Token | undefined): boolean {
  return token?.upos === 'ADJ' || token?.upos === 'NOUN'
}

/**
 * Rule `theme/discussed`: the subject of a passive.
 *
 *     Transport, visas and border trade were also discussed.
 *     ^                                           #########
 */
function discussed(document: Document, sentence: Sentence, at: number): ThemeCue | undefined {
  const { tokens } = document
  const participle = tokens[at]
  if (participle?.penn !== 'VBN' || !discussedParticiples.has(participle.lower)) return undefined
  let be = at - 1
  while (be > sentence.first && (tokens[be]?.upos === 'AUX' || tokens[be]?.upos === 'ADV')) be--
  const subjectEnd = be + 1
  if (subjectEnd === at || tokens[subjectEnd]?.upos !== 'AUX') return undefined
  for (let first = sentence.first; first < be; first++) {
    const list = readTopics(document, first, subjectEnd)
    if (list?.last === subjectEnd && list.topics.length > 1 && list.hasConjunction) {
      return { rule: 'theme/discussed', cue: at, first, need: 'list' }
    }
  }
  return undefined
}
