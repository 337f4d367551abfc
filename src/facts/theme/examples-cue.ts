import type { Token } from '../../annotate/document.ts'
import { commonWork, issueNouns, listOpeners, subjectNouns } from '../../annotate/lexicon/theme-cues.ts'
import { isNominal, lowerAt } from '../../annotate/token-kinds.ts'
import { type CueReader, hasWord } from './cue.ts'
import { afterParties } from './parties.ts'

/** How many tokens may stand between a noun and its examples: `issues discussed by the two leaders on Monday include`. */
const reach = 8

/**
 * Rule `theme/examples`: a noun for subjects and what is named as such; one for troubles or aims only beside talks or work
 * in common.
 *
 *     areas of common interest, such as health    they discussed issues, including water
 *     -----                     ------- ^                        ------  --------- ^
 */
export const examplesCue: CueReader = {
  words: [...subjectNouns, ...issueNouns],
  read: (tokens, at, from, to) => {
    const isSubject = subjectNouns.has(lowerAt(tokens, at))
    const isShared = hasWord(tokens, from, to, commonWork)
    if (!isSubject && !isShared) return undefined
    const need = isShared ? 'row' : 'fields'
    if (lowerAt(tokens, at + 1) === 'as' && hasWord(tokens, Math.max(from, at - suchReach), at, suchWords)) {
      return { rule: 'theme/examples', cue: at, first: at + 2, need }
    }
    const start = afterClause(tokens, afterInterest(tokens, at + 1, to), to)
    for (let next = start; next <= Math.min(start + reach - 1, to - 1); next++) {
      const length = openerLength(tokens, next, isSubject)
      if (length > 0) {
        const isColon = isSubject && lowerAt(tokens, next) === ':'
        return { rule: 'theme/examples', cue: at, first: next + length, need: isColon ? 'row' : need }
      }
      if (!isBetween(tokens, next)) return undefined
    }
    return undefined
  },
}

/** First token after `of common interest between the two towns`; `from` itself where no parties stand there. */
function afterInterest(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < from + reach && (isNominal(tokens[at]) || lowerAt(tokens, at) === 'of')) at++
  const end = afterParties(tokens, at, to)
  if (end === at) return from
  return lowerAt(tokens, end - 1) === ',' ? end - 1 : end
}

/** How many tokens before its noun `such` may stand: `such important areas as`. */
const suchReach = 3
const suchWords: ReadonlySet<string> = new Set(['such'])

/** What leads to examples of subjects only: `three pillars –`. */
const dashes: ReadonlySet<string> = new Set(['-', '–', '—'])

/** How many tokens the phrase that opens a list takes; 0 where none stands. */
function openerLength(tokens: readonly Token[], at: number, isSubject: boolean): number {
  if (lowerAt(tokens, at) === 'like' || (isSubject && dashes.has(lowerAt(tokens, at)))) return 1
  const opener = listOpeners.find((words) => words.every((word, offset) => lowerAt(tokens, at + offset) === word))
  return opener?.length ?? 0
}

const betweenWords: ReadonlySet<string> = new Set([
  ...[',', 'by', 'during', 'facing', 'for', 'its', 'of', 'that', 'the', 'their', 'to', 'under', 'which'],
])

/** First token after `where the two towns work together`; `from` itself where no such clause stands there. */
function afterClause(tokens: readonly Token[], from: number, to: number): number {
  if (lowerAt(tokens, from) !== 'where') return from
  let at = from
  while (at < Math.min(from + longestClause, to) && lowerAt(tokens, at) !== ',') at++
  return lowerAt(tokens, at) === ',' ? at : from
}

/** How many tokens a clause between a noun and its examples may take. */
const longestClause = 14

/** `areas of common interest, including`; `areas of work will include`. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (subjectNouns.has(word)) return false
  const token = tokens[at]
  const isPart = token?.penn === 'VBN' || token?.penn === 'VBD' || token?.upos === 'AUX' || isNominal(token)
  return isPart || betweenWords.has(word)
}
