import type { Document, Sentence, Token } from '../../annotate/document.ts'
import {
  fieldAdjectives,
  helpHeads,
  knownFields,
  pairedHeads,
  rowHeads,
  sectorHeads,
  vagueWords,
  weighingWords,
} from '../../annotate/lexicon/theme-heads.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isCapital, isHyphen } from '../../annotate/token-kinds.ts'
import type { ThemeCue } from './cue.ts'

/** The row of words that ends before a noun they share. */
export function rowCueAt(document: Document, sentence: Sentence, at: number): ThemeCue | undefined {
  return adjectivesBefore(document.tokens, sentence, at) ?? pairBefore(document.tokens, sentence, at)
}

/**
 * Rule `theme/adjectives`: a row that shares its last noun.
 *
 *     deepen political, trade and cultural ties
 *            ^                             ----
 */
function adjectivesBefore(tokens: readonly Token[], sentence: Sentence, head: number): ThemeCue | undefined {
  const word = lowerAt(tokens, head)
  const isHelp = helpHeads.has(word)
  const isSector = sectorHeads.has(word)
  if (tokens[head]?.upos !== 'NOUN' || !isContent(tokens[head - 1]) || !(isHelp || isSector || rowHeads.has(word)))
    return undefined // not `and support efforts`
  let first = head
  while (first > sentence.first && isRowWord(tokens, first - 1, head)) first--
  while (first < head && !isContent(tokens[first])) first++
  const row = tokens.slice(first, head)
  const words = row.map(({ lower }) => lower)
  const fields = words.filter(isFieldWord).length
  const isOfFields = fields > (isHelp || isSector ? 1 : 0) && fields > row.filter(isContent).length / 2
  const isRow = isOfFields && words.includes(',') && words.includes('and')
  return isRow ? { rule: 'theme/adjectives', cue: head, first, limit: head + 1, need: 'list' } : undefined
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
  if (
    isCapital(tokens[head]) ||
    first < sentence.first ||
    !pairedHeads.has(lowerAt(tokens, head)) ||
    isContent(tokens[head + 1])
  )
    return undefined
  const isHelp = helpHeads.has(lowerAt(tokens, head))
  const fields = [first, head - 1].filter((at) => isFieldWord(lowerAt(tokens, at))).length
  if (fields < (isHelp ? 2 : 1)) return undefined // `moral and military support`, `semantic and syntactic relations`
  const isPair = lowerAt(tokens, head - 2) === 'and' && isField(tokens[first]) && isField(tokens[head - 1])
  return isPair ? { rule: 'theme/pair', cue: head, first, need: 'pair' } : undefined
}

/** A word for a field: `political`, `trade`; not `moral`. */
function isFieldWord(word: string): boolean {
  return fieldAdjectives.has(word) || knownFields.has(word)
}

/** Not `bilateral`, `friendly`, `close`. */
function isTelling({ lower }: Token): boolean {
  return !weighingWords.has(lower) && !vagueWords.has(lower)
}

function isField(token: Token | undefined): boolean {
  if (token?.upos === 'ADJ') return isTelling(token)
  return token?.upos === 'NOUN' && knownFields.has(token.lower)
}
