import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { discussedParticiples } from '../../annotate/lexicon/theme-cues.ts'
import { knownFields, pairedHeads, sharedHeads, weighingWords } from '../../annotate/lexicon/theme-heads.ts'
import { isHyphen, lowerAt } from '../../annotate/token-kinds.ts'
import type { ThemeCue } from './cue.ts'
import { readTopics } from './topics.ts'

/** The list of subjects that ends before a token and is known only by it. */
export function backwardCueAt(document: Document, sentence: Sentence, at: number): ThemeCue | undefined {
  return (
    adjectivesBefore(document.tokens, sentence, at) ??
    pairBefore(document.tokens, sentence, at) ??
    discussedBefore(document, sentence, at)
  )
}

/**
 * Rule `theme/adjectives`: a row that shares its last noun.
 *
 *     deepen political, trade and cultural ties
 *            ^                             ----
 */
function adjectivesBefore(tokens: readonly Token[], sentence: Sentence, head: number): ThemeCue | undefined {
  if (!sharedHeads.has(lowerAt(tokens, head))) return undefined
  let first = head
  while (first > sentence.first && isRowWord(tokens, first - 1, head)) first--
  while (first < head && !isContent(tokens[first])) first++
  const words = tokens.slice(first, head).map(({ lower }) => lower)
  const isRow = words.includes(',') && words.includes('and')
  return isRow ? { rule: 'theme/adjectives', cue: head, first, need: 'list' } : undefined
}

/** An adjective, a single noun, or what joins them. */
function isRowWord(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at]
  if (token?.upos === 'ADJ' || isHyphen(token) || token?.lower === 'and' || token?.lower === ',') return true
  return token?.upos === 'NOUN' && (at + 1 === head || !isContent(tokens[at + 1]))
}

function isContent(token: Token | undefined): boolean {
  return token?.upos === 'ADJ' || token?.upos === 'NOUN'
}

/**
 * Rule `theme/pair`: two words that share a noun of working together.
 *
 *     deepen trade and economic ties
 *            ^                  ----
 */
function pairBefore(tokens: readonly Token[], sentence: Sentence, head: number): ThemeCue | undefined {
  const first = head - 3
  if (first < sentence.first || !pairedHeads.has(lowerAt(tokens, head)) || isContent(tokens[head + 1])) return undefined
  const isPair = lowerAt(tokens, head - 2) === 'and' && isField(tokens[first]) && isField(tokens[head - 1])
  return isPair ? { rule: 'theme/pair', cue: head, first, need: 'pair' } : undefined
}

function isField(token: Token | undefined): boolean {
  if (token?.upos === 'ADJ') return !weighingWords.has(token.lower)
  return token?.upos === 'NOUN' && knownFields.has(token.lower)
}

/**
 * Rule `theme/discussed`: the subject of a passive.
 *
 *     Transport, visas and border trade were also discussed.
 *     ^                                           ---------
 */
function discussedBefore(document: Document, sentence: Sentence, at: number): ThemeCue | undefined {
  const { tokens } = document
  if (tokens[at]?.penn !== 'VBN' || !discussedParticiples.has(lowerAt(tokens, at))) return undefined
  let subjectEnd = at
  while (tokens[subjectEnd - 1]?.upos === 'AUX' || tokens[subjectEnd - 1]?.upos === 'ADV') subjectEnd--
  if (subjectEnd === at) return undefined
  for (let first = sentence.first; first < subjectEnd - 1; first++) {
    const list = readTopics(document, first, subjectEnd)
    const isSubject = list?.last === subjectEnd && list.topics.length > 1 && list.hasConjunction
    if (isSubject) return { rule: 'theme/discussed', cue: at, first, need: 'list' }
  }
  return undefined
}
