import type { Document, Sentence, Token } from '../../annotate/document.ts'
import {
  discussedParticiples,
  issueNouns,
  predicateWords,
  subjectNouns,
  talkNouns,
} from '../../annotate/lexicon/theme-cues.ts'
import { knownFields, pairedHeads, weighingWords } from '../../annotate/lexicon/theme-heads.ts'
import { isHyphen, lowerAt } from '../../annotate/token-kinds.ts'
import type { ThemeCue } from './cue.ts'
import { readTopics } from './topics.ts'

/** The row of words that ends before a noun they share. */
export function backwardCueAt(document: Document, sentence: Sentence, at: number): ThemeCue | undefined {
  return adjectivesBefore(document.tokens, sentence, at) ?? pairBefore(document.tokens, sentence, at)
}

/** The list of subjects of which a predicate at a token says that they are talked about. */
export function predicateCueAt(document: Document, sentence: Sentence, at: number): ThemeCue | undefined {
  if (predicateWords.has(lowerAt(document.tokens, at))) return agendaBefore(document, sentence, at)
  return discussedBefore(document, sentence, at)
}

/**
 * Rule `theme/adjectives`: a row that shares its last noun.
 *
 *     deepen political, trade and cultural ties
 *            ^                             ----
 */
function adjectivesBefore(tokens: readonly Token[], sentence: Sentence, head: number): ThemeCue | undefined {
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
  const subjectEnd = beforeAuxiliaries(document.tokens, at)
  return subjectEnd === at ? undefined : subjectBefore(document, sentence, subjectEnd, at, 'theme/discussed')
}

/**
 * Rule `theme/agenda`: the subject of what says that it is talked about.
 *
 *     Border trade and gas are also on the agenda.    Gas and fish dominated the talks.    Visas and aid are among the topics.
 *     ^                                    ------     ^            ---------               ^                 -----
 */
function agendaBefore(document: Document, sentence: Sentence, at: number): ThemeCue | undefined {
  const subjectEnd = predicateStart(document.tokens, at, sentence)
  return subjectEnd === undefined ? undefined : subjectBefore(document, sentence, subjectEnd, at, 'theme/agenda')
}

/** How many tokens behind `dominate`, `among` the talks or topics may stand. */
const reachBehind = 5

/** Token where a predicate starts that makes its subject a subject of talks; undefined if none does. */
function predicateStart(tokens: readonly Token[], at: number, { last }: Sentence): number | undefined {
  const word = lowerAt(tokens, at)
  if (word === 'agenda') {
    let start = at
    while (placingWords.has(lowerAt(tokens, start - 1))) start--
    const subjectEnd = beforeAuxiliaries(tokens, start)
    return start < at - 1 && subjectEnd < start ? subjectEnd : undefined
  }
  const subjectEnd = beforeAuxiliaries(tokens, at)
  const isPredicate = word !== 'among' || subjectEnd < at
  const behind = tokens.slice(at + 1, Math.min(last, at + 1 + reachBehind))
  const isOfTalks = behind.some(({ lower }) => talkNouns.has(lower) || subjectNouns.has(lower) || issueNouns.has(lower))
  return isPredicate && isOfTalks ? subjectEnd : undefined
}

const placingWords: ReadonlySet<string> = new Set(['at', 'high', 'of', 'on', 'the', 'their', 'top'])

/** First token of the auxiliaries and adverbs before a token; the token itself where none stand there. */
function beforeAuxiliaries(tokens: readonly Token[], at: number): number {
  let first = at
  while (tokens[first - 1]?.upos === 'AUX' || tokens[first - 1]?.upos === 'ADV') first--
  return first
}

/** The list that ends where a predicate starts. */
function subjectBefore(
  document: Document,
  sentence: Sentence,
  subjectEnd: number,
  cue: number,
  rule: string,
): ThemeCue | undefined {
  for (let first = sentence.first; first < subjectEnd - 1; first++) {
    const list = readTopics(document, first, subjectEnd)
    const isSubject = list?.last === subjectEnd && list.topics.length > 1 && list.hasConjunction
    if (isSubject) return { rule, cue, first, limit: subjectEnd, need: 'list' }
  }
  return undefined
}
