import type { Token } from '../../annotate/document.ts'
import {
  commonWork,
  cooperationNouns,
  fieldNouns,
  issueNouns,
  listedNouns,
  listOpeners,
  subjectNouns,
} from '../../annotate/lexicon/theme-cues.ts'
import { isNominal, lowerAt } from '../../annotate/token-kinds.ts'
import { type CueReader, hasWord } from './cue.ts'
import { afterParties } from './parties.ts'

/** How many tokens before `field of` work in common may stand: `cooperation between Peru and Chile in the field of`. */
const sharingReach = 8

/**
 * Rules `theme/field-of` and `theme/issues-of`: a noun that its `of` spells out.
 *
 *     in the fields of health, water and roads    issues of trade and migration
 *            ------    ^                          ------    ^
 */
export const fieldOfCue: CueReader = {
  words: [...fieldNouns, ...listedNouns],
  read: (tokens, at, from, to) => {
    if (lowerAt(tokens, at + 1) !== 'of') return undefined
    if (fieldNouns.has(lowerAt(tokens, at))) {
      const preposition = beforeDescription(tokens, at)
      const isIn = lowerAt(tokens, preposition) === 'in'
      const isShared =
        isIn && hasWord(tokens, Math.max(from, preposition - sharingReach), preposition, cooperationNouns)
      if (isShared) return { rule: 'theme/field-of', cue: at, first: at + 2, need: 'any' }
      return isPlural(tokens, at) ? { rule: 'theme/field-of', cue: at, first: at + 2, need: 'known' } : undefined
    }
    return hasWord(tokens, from, to, commonWork)
      ? { rule: 'theme/issues-of', cue: at, first: at + 2, need: 'list' }
      : undefined
  },
}

/** `fields`; one `field of health, nurses and doctors` alone is no sign of a list. */
function isPlural(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at).endsWith('s')
}

/** The token before `the many fields`. */
function beforeDescription(tokens: readonly Token[], noun: number): number {
  let at = noun - 1
  while (tokens[at]?.upos === 'ADJ' || tokens[at]?.upos === 'DET') at--
  return at
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
    const isShared = hasWord(tokens, from, to, commonWork)
    if (!isSubject && !isShared) return undefined
    const need = isShared ? 'row' : 'known'
    if (lowerAt(tokens, at + 1) === 'as' && hasWord(tokens, Math.max(from, at - suchReach), at, suchWords)) {
      return { rule: 'theme/examples', cue: at, first: at + 2, need }
    }
    const start = afterInterest(tokens, at + 1, to)
    for (let next = start; next <= Math.min(start + reach - 1, to - 1); next++) {
      const length = openerLength(tokens, next, isSubject)
      if (length > 0) return { rule: 'theme/examples', cue: at, first: next + length, need }
      if (!isBetween(tokens, next)) return undefined
    }
    return undefined
  },
}

/** First token after `of common interest between the two towns`; `from` itself where no parties stand there. */
function afterInterest(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < from + sharingReach && (isNominal(tokens[at]) || lowerAt(tokens, at) === 'of')) at++
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
  words: ['focus', 'focuses', 'issues', 'pillars', 'priorities', 'theme', 'themes', 'topic', 'topics'],
  read: (tokens, at) => {
    const afterModal = afterComplement(tokens, at + 1)
    const verb = modals.has(lowerAt(tokens, afterModal)) ? afterModal + 1 : afterModal
    if (!formsOfBe.has(lowerAt(tokens, verb)) || tokens[verb + 1]?.penn === 'VBN') return undefined
    if (lowerAt(tokens, at) === 'issues' && !tokens.slice(at, verb).some(({ lower }) => lower === 'agenda'))
      return undefined
    return {
      rule: 'theme/named',
      cue: at,
      first: verb + 1,
      need: lowerAt(tokens, at).startsWith('focus') ? 'list' : 'topic',
    }
  },
}

const complementPrepositions: ReadonlySet<string> = new Set(['for', 'of', 'on'])

/** First token after `of the talks`, `for the Group of 20`; `from` itself where none stands there. */
function afterComplement(tokens: readonly Token[], from: number): number {
  let at = from
  while (complementPrepositions.has(lowerAt(tokens, at))) {
    at++
    while (isNominal(tokens[at]) || tokens[at]?.upos === 'DET' || tokens[at]?.upos === 'NUM') at++
  }
  return at
}
