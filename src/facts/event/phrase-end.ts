import type { Document, Token } from '../../annotate/document.ts'
import { eventHeads, nonSubjects } from '../../annotate/lexicon/event-heads.ts'
import { relationalHeads } from '../../annotate/lexicon/theme-heads.ts'
import { romanValue } from '../../annotate/phrases/numerals.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { isCapital, isInnerHyphen, isNominal, isPossessive } from '../../annotate/token-kinds.ts'
import { dateOver, isDayWord, isYear } from './day-words.ts'
import { nameOver, nameStartingAt } from './names-at.ts'

/** How many complements a name is read with: `meeting | of the Council | of Ministers | on Trade`. */
const maximumComplements = 4
/** How many tokens one complement may take. */
const longestComplement = 12

/**
 * First token after a gathering's name: its number or year, the rest of a proper name, and its complements.
 *
 *     the meeting of the Small Group of the Coalition on the crisis in Mali in Lima
 *         ------->----------------->----------------->-------------->------>
 *
 * @param first Token where the name starts.
 * @param to Token before which it ends.
 */
export function phraseEnd(document: Document, first: number, head: number, to: number): number {
  const { tokens } = document
  const name = nameOver(document, head)
  let last = name && name.first >= first - 1 ? Math.min(name.last, to) : head + 1
  const isCapitalHead = isCapital(tokens[head])
  const codeName = lowerAt(tokens, head) === 'exercise' ? nameStartingAt(document, last) : undefined
  if (codeName && codeName.type !== 'LOC' && codeName.type !== 'PER') last = Math.min(codeName.last, to)
  if (last < to && isCapitalHead && (isYear(tokens[last]) || romanValue(formAt(tokens, last)) !== undefined)) last++
  for (let complements = 0; complements < maximumComplements; complements++) {
    const end = complementEnd(document, head, last, to)
    if (end <= last) break
    last = end
  }
  return last
}

/** First token after the complement that a preposition at `at` starts; `at` itself if none does. */
function complementEnd(document: Document, head: number, at: number, to: number): number {
  const { tokens } = document
  const start = afterArticle(tokens, at + 1)
  if (at >= to || !startsComplement(document, head, at, start)) return at
  const limit = Math.min(to, at + longestComplement)
  const last = nounsEnd(document, start, limit)
  if (last === start) return at
  return lowerAt(tokens, last) === 'and' ? afterJoined(document, last, limit) : last
}

function startsComplement(document: Document, head: number, at: number, start: number): boolean {
  const { tokens } = document
  const isCapitalHead = isCapital(tokens[head])
  const preposition = tokens[at]
  switch (preposition?.lower) {
    case 'of':
      return true
    case 'on':
      return !isDayWord(tokens[start]) && !isNonSubject(tokens, start) && !dateOver(document, start)
    case 'for':
      return isCapitalHead && isCapital(tokens[start])
    case 'in':
      return at > head + 1 && relationalHeads.has(formAt(tokens, at - 1)) && isCapital(tokens[start])
    case 'with':
      return preposition.form === 'With'
    default:
      return false
  }
}

/** `the sidelines`, `the resort island`. */
function isNonSubject(tokens: readonly Token[], start: number): boolean {
  return tokens.slice(start, start + 2).some(({ lower }) => nonSubjects.has(lower))
}

/** First token after `and` and a second noun phrase; that of `and` itself where it starts a clause or another gathering. */
function afterJoined(document: Document, joint: number, limit: number): number {
  const { tokens } = document
  const start = afterArticle(tokens, joint + 1)
  const end = nounsEnd(document, start, limit)
  const opensClause = tokens[end]?.upos === 'VERB' || tokens[end]?.upos === 'AUX'
  const hasHead = tokens.slice(joint, end).some((token) => eventHeads.has(token.lower))
  const isOneName = hasHead && start === joint + 1 && isCapital(tokens[joint - 1]) && isCapital(tokens[end - 1])
  if (isOneName) return end
  return end > start && !opensClause && !hasHead ? end : joint
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'its', 'the', 'their'])

function afterArticle(tokens: readonly Token[], at: number): number {
  return articles.has(lowerAt(tokens, at)) ? at + 1 : at
}

/** First token after nouns, names, what describes them, and an acronym in brackets behind them. */
function nounsEnd(document: Document, start: number, limit: number): number {
  const { tokens } = document
  let last = start
  while (last < limit) {
    const name = nameStartingAt(document, last)
    const isTime = last > start && dateOver(document, last) !== undefined
    const length = name ? name.last - last : isTime ? 0 : wordLength(tokens, last, start)
    if (length === 0) break
    last += length
  }
  return Math.min(last, limit)
}

/** How many tokens of a noun phrase stand at `at`; 0 where it ends. */
function wordLength(tokens: readonly Token[], at: number, start: number): number {
  const token = tokens[at]
  if ((isNominal(token) && !isDayWord(token)) || romanValue(formAt(tokens, at)) !== undefined) return 1
  if (at === start) return 0
  if (isInnerHyphen(tokens, at)) return 2
  if (isPossessive(token)) return 1
  const isAcronym = token?.form === '(' && lowerAt(tokens, at + 2) === ')' && isCapital(tokens[at + 1])
  return isAcronym ? 3 : 0
}
