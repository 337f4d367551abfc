import type { Token } from '../../annotate/document.ts'
import {
  commonWork,
  fieldNouns,
  issueNouns,
  listedNouns,
  listOpeners,
  subjectNouns,
} from '../../annotate/lexicon/theme-cues.ts'
import { isNominal, lowerAt } from '../../annotate/token-kinds.ts'
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
const looseOpeners: ReadonlySet<string> = new Set(['-', 'like', '–', '—'])

/** How many tokens the phrase that opens a list takes; 0 where none stands. */
function openerLength(tokens: readonly Token[], at: number, isSubject: boolean): number {
  if (isSubject && looseOpeners.has(lowerAt(tokens, at))) return 1
  const opener = listOpeners.find((words) => words.every((word, offset) => lowerAt(tokens, at + offset) === word))
  return opener?.length ?? 0
}

const betweenWords: ReadonlySet<string> = new Set([
  ...[',', 'by', 'during', 'facing', 'for', 'its', 'of', 'that', 'the', 'their', 'under', 'which'],
])

/** `areas of common interest, including`; `areas of work will include`. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (subjectNouns.has(word)) return false
  const token = tokens[at]
  const isPart = token?.penn === 'VBN' || token?.penn === 'VBD' || token?.upos === 'AUX' || isNominal(token)
  return isPart || betweenWords.has(word)
}

const formsOfBe: ReadonlySet<string> = new Set(['are', 'be', 'is', 'was', 'were'])
const modals: ReadonlySet<string> = new Set(['will', 'would'])

/**
 * Rule `theme/named`: a noun for subjects and what it is said to be.
 *
 *     the main topics of the talks will be trade and water    the theme is food security
 *              ------                      ^                      ----- -- ^
 */
export const namedCue: CueReader = {
  words: ['focus', 'focuses', 'priorities', 'theme', 'themes', 'topic', 'topics'],
  read: (tokens, at) => {
    const afterModal = afterComplement(tokens, at + 1)
    const verb = modals.has(lowerAt(tokens, afterModal)) ? afterModal + 1 : afterModal
    if (!formsOfBe.has(lowerAt(tokens, verb))) return undefined
    return {
      rule: 'theme/named',
      cue: at,
      first: verb + 1,
      need: lowerAt(tokens, at).startsWith('focus') ? 'list' : 'row',
    }
  },
}

/** First token after `of the talks`; `from` itself where none stands there. */
function afterComplement(tokens: readonly Token[], from: number): number {
  if (lowerAt(tokens, from) !== 'of') return from
  let at = from + 1
  while (isNominal(tokens[at]) || tokens[at]?.upos === 'DET') at++
  return at
}
