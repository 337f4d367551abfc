import type { Token } from '../../annotate/document.ts'
import { passingWords } from '../../annotate/lexicon/event-heads.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isCapital, isHyphen, isInnerHyphen } from '../../annotate/token-kinds.ts'
import { isDayWord } from './day-words.ts'

/**
 * First token of the name in a phrase: words that only tell when, how long, how often or how great are left out.
 *
 *     two-day annual 2016 Gulf Summit    October 27 meeting    high-level talks
 *                    ^                              ^          ^
 */
export function nameStart(tokens: readonly Token[], start: number, head: number): number {
  let first = start
  while (first < head) {
    const skipped = passingLength(tokens, first, start)
    if (skipped === 0) break
    first += skipped
  }
  return Math.min(first, head)
}

/** How many tokens from `at` on only pass: 0 where the name starts. */
function passingLength(tokens: readonly Token[], at: number, start: number): number {
  const token = tokens[at]
  const isNumber = token?.upos === 'NUM'
  if (isNumber && isHyphen(tokens[at + 1]) && isDayWord(tokens[at + 2])) return 3
  const isPartOfDate = isNumber && ((at > start && isDayWord(tokens[at - 1])) || isDayWord(tokens[at + 1]))
  const isJoined = (isCapital(token) && isCapital(tokens[at + 1])) || isInnerHyphen(tokens, at + 1)
  const isPassing = passingWords.has(lowerAt(tokens, at)) && !isJoined
  const isMark = token?.form === ',' || isHyphen(token)
  return isPartOfDate || isPassing || isMark || isDayWord(token) ? 1 : 0
}
