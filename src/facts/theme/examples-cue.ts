import type { Token } from '../../annotate/document.ts'
import { commonWork, issueNouns, listOpeners, subjectNouns } from '../../annotate/lexicon/theme-cues.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isNominal } from '../../annotate/token-kinds.ts'
import { type CueReader, hasWord, type Need } from './cue.ts'
import { afterParties } from './parties.ts'

/** Nouns whose examples are subjects without a well-known field, too: `in areas such as irrigation, seeds and storage`. */
const plainSubjects: ReadonlySet<string> = new Set([
  ...['areas', 'disciplines', 'domains', 'fields', 'spheres', 'subjects', 'themes', 'topics'],
])

/** Words of examples; not a dash. */
const exampleWords: ReadonlySet<string> = new Set(['including', 'include', 'such'])

/** How many tokens may stand between a noun and its examples: `issues discussed by the two leaders on Monday include`. */
const reach = 8
/** How many where it is a noun for subjects: `sectors for the aid have been widened in the plan to include`. */
const subjectReach = 14

/**
 * Rule `theme/examples`: a noun for subjects and what is named as such; one for troubles or aims only beside talks or work
 * in common, or where most of them are well-known fields.
 *
 *     areas of common interest, such as health    they discussed issues, including water
 *     -----                     ------- ^                        ------  --------- ^
 */
export const examplesCue: CueReader = {
  words: [...subjectNouns, ...issueNouns],
  read: (tokens, at, from, to) => {
    const noun = nounAt(tokens, at, from, to)
    const isSuch = lowerAt(tokens, at + 1) === 'as' && hasWord(tokens, Math.max(from, at - suchReach), at, suchWords)
    if (isSuch) return { rule: 'theme/examples', cue: at, first: at + 2, need: noun.need }
    const opener = openerBehind(tokens, at, to, noun)
    if (opener === undefined) return undefined
    const first = opener + openerLength(tokens, opener, noun.isSubject)
    return { rule: 'theme/examples', cue: at, first, need: needBehind(lowerAt(tokens, opener), noun) }
  },
}

/** The noun before examples: whether it is one for subjects, whether it stands beside talks or work in common. */
interface ExamplesNoun {
  readonly isSubject: boolean
  readonly isShared: boolean
  readonly need: Need
}

function nounAt(tokens: readonly Token[], at: number, from: number, to: number): ExamplesNoun {
  const isShared = hasWord(tokens, from, to, commonWork)
  const isPlain = plainSubjects.has(lowerAt(tokens, at))
  const need = isShared ? 'row' : isPlain ? 'long' : 'fields'
  return { isSubject: subjectNouns.has(lowerAt(tokens, at)), isShared, need }
}

/** What passes for a list behind the word that opens it: `the area - farms, barns and sheds` is none. */
function needBehind(opener: string, { isSubject, need }: ExamplesNoun): Need {
  if (isSubject && opener === ':') return 'row'
  return need === 'long' && !exampleWords.has(opener) ? 'fields' : need
}

/** Token of the phrase that opens the examples; undefined where none stands near. */
function openerBehind(tokens: readonly Token[], at: number, to: number, noun: ExamplesNoun): number | undefined {
  const start = afterClause(tokens, afterInterest(tokens, at + 1, to), to)
  const end = Math.min(start + (noun.isSubject ? subjectReach : reach), to)
  for (let next = start; next < end; next++) {
    const isLikened = !noun.isSubject && !noun.isShared && lowerAt(tokens, next) === 'like' // `everyday issues like`
    if (isLikened) return undefined
    if (openerLength(tokens, next, noun.isSubject) > 0) return next
    if (!isBetween(tokens, next) && !(noun.isSubject && lowerAt(tokens, next) === 'in')) return undefined
  }
  return undefined
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
