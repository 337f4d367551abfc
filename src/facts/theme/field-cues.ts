import type { Token } from '../../annotate/document.ts'
import {
  commonWork,
  fieldNouns,
  issueNouns,
  listedNouns,
  listOpeners,
  subjectNouns,
} from '../../annotate/lexicon/theme-cues.ts'
import { lowerAt } from '../../annotate/token-kinds.ts'
import { type CueReader, hasWord } from './cue.ts'

/**
 * Rules `theme/field-of` and `theme/issues-of`: a noun that its `of` spells out.
 *
 *     in the fields of health, water and roads    issues of trade and migration
 *            ------    ^                          ------    ^
 */
export const fieldOfCue: CueReader = {
  words: [...fieldNouns, ...listedNouns],
  read: (tokens, at) => {
    if (lowerAt(tokens, at + 1) !== 'of') return undefined
    if (fieldNouns.has(lowerAt(tokens, at))) return { rule: 'theme/field-of', cue: at, first: at + 2, need: 'row' }
    return { rule: 'theme/issues-of', cue: at, first: at + 2, need: 'list' }
  },
}

/** How many tokens may stand between a noun and its examples: `areas of common interest, including`. */
const reach = 6

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
    if (!isSubject && !hasWord(tokens, from, to, commonWork)) return undefined
    for (let next = at + 1; next <= Math.min(at + reach, to - 1); next++) {
      const length = openerLength(tokens, next, isSubject)
      if (length > 0) return { rule: 'theme/examples', cue: at, first: next + length, need: 'row' }
      if (!isBetween(tokens, next)) return undefined
    }
    return undefined
  },
}

/** Openers that lead to examples of subjects only: `fields like`, `three pillars –`. */
const looseOpeners: ReadonlySet<string> = new Set(['like', '–', '—'])

/** How many tokens the phrase that opens a list takes; 0 where none stands. */
function openerLength(tokens: readonly Token[], at: number, isSubject: boolean): number {
  if (isSubject && looseOpeners.has(lowerAt(tokens, at))) return 1
  const opener = listOpeners.find((words) => words.every((word, offset) => lowerAt(tokens, at + offset) === word))
  return opener?.length ?? 0
}

const betweenWords: ReadonlySet<string> = new Set([',', 'for', 'its', 'of', 'the', 'their'])

/** `areas of common interest, including`; `areas of work will include`. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (subjectNouns.has(word)) return false
  const token = tokens[at]
  const isPart = token?.penn === 'VBN' || token?.upos === 'ADJ' || token?.upos === 'NOUN' || token?.upos === 'AUX'
  return isPart || betweenWords.has(word)
}

const formsOfBe: ReadonlySet<string> = new Set(['are', 'is', 'was', 'were'])

/** Rule `theme/named`: `the main topics were trade and water`, `the theme is food security`. */
export const namedCue: CueReader = {
  words: ['priorities', 'theme', 'themes', 'topic', 'topics'],
  read: (tokens, at) => {
    const isNamed = formsOfBe.has(lowerAt(tokens, at + 1))
    return isNamed ? { rule: 'theme/named', cue: at, first: at + 2, need: 'row' } : undefined
  },
}
