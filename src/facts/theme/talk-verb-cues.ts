import type { Token } from '../../annotate/document.ts'
import { months, weekdays } from '../../annotate/lexicon/calendar.ts'
import {
  coverageVerbs,
  discussionVerbs,
  focusVerbs,
  gatherings,
  subjectPrepositions,
  talkSettings,
} from '../../annotate/lexicon/theme-cues.ts'
import { undertakings } from '../../annotate/lexicon/theme-work-words.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isNominal } from '../../annotate/token-kinds.ts'
import { type CueReader, hasWord } from './cue.ts'

/**
 * Rules `theme/discuss`, and beside talks or those who hold them `theme/coverage` and `theme/focus`.
 *
 *     Ministers discussed trade    the summit addressed debt and aid    the visit focused on trade and aid
 *               --------- ^                   --------- ^                         ------- -- ^
 */
export const talkVerbCue: CueReader = {
  words: [...discussionVerbs, ...focusVerbs, ...coverageVerbs],
  read: (tokens, at, from) => {
    const word = lowerAt(tokens, at)
    if (discussionVerbs.has(word)) {
      if (tokens[at]?.upos === 'NOUN') return undefined // `the debate`
      const object = afterDepth(tokens, at + 1)
      const first = lowerAt(tokens, object) === 'about' ? object + 1 : object // as is said in South Asia
      return { rule: 'theme/discuss', cue: at, first, need: 'one' }
    }
    const preposition = speechVerbs.has(word) ? afterManner(tokens, at + 1) : at + 1
    const led = lowerAt(tokens, preposition)
    if (focusVerbs.has(word) && (word === 'dominated' ? led === 'by' : subjectPrepositions.has(led))) {
      const isOfTalks = deliberatingVerbs.has(word) || hasWord(tokens, from, at, talkSettings)
      if (!isOfTalks && word === 'focus' && lowerAt(tokens, at - 1) !== 'will') return undefined // `must focus on`
      return { rule: 'theme/focus', cue: at, first: preposition + 1, need: isOfTalks ? 'list' : 'fields' }
    }
    const isCoverage = coverageVerbs.has(word) && isPredicate(tokens, at)
    const isOfTalks = hasWord(tokens, Math.max(from, at - subjectReach), at, gatherings)
    if (!isCoverage) return undefined
    const isOfPlans = hasWord(tokens, Math.max(from, at - subjectReach), at, undertakings)
    if (!isOfTalks && !isOfPlans) return undefined
    return { rule: 'theme/coverage', cue: at, first: at + 1, need: isOfTalks ? 'list' : 'fields' }
  },
}

const depths: ReadonlySet<string> = new Set(['depth', 'detail', 'length'])

/** First token after `in detail`, `at length`; `from` itself where no such words stand there. */
function afterDepth(tokens: readonly Token[], from: number): number {
  return depths.has(lowerAt(tokens, from + 1)) && tokens[from]?.upos === 'ADP' ? from + 2 : from
}

/** What a verb may stand behind as an infinitive: `are expected to address`; not `a plan to address`. */
const announcingWords: ReadonlySet<string> = new Set([
  'aims',
  'due',
  'expected',
  'met',
  'plan',
  'scheduled',
  'set',
  'supposed',
])

/** Whether a verb says what its subject does: no gerund (`for reviewing rents`), no purpose (`a plan to tackle rents`). */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.upos !== 'VERB' || tokens[at - 1]?.upos === 'DET') return false
  if (token.penn === 'VBG') return tokens[at - 1]?.upos === 'AUX'
  if (lowerAt(tokens, at - 1) !== 'to') return true
  const before = tokens[at - 2]
  return before?.upos === 'AUX' || (before?.upos === 'VERB' && announcingWords.has(before.lower))
}

/** How many tokens before its verb a gathering may stand: `the summit in Lima on Monday also addressed`. */
const subjectReach = 8

/** Verbs that nothing but talks can have. */
const deliberatingVerbs: ReadonlySet<string> = new Set(['confer', 'conferred', 'deliberate', 'deliberated'])

const speechVerbs: ReadonlySet<string> = new Set(['speak', 'spoke', 'talk', 'talked'])

/** How many tokens may say how and when somebody spoke: `spoke by telephone on Monday about`. */
const mannerReach = 6

/** The preposition behind when and how somebody spoke: `spoke today on`; not that of `spoke on Monday`. */
function afterManner(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + mannerReach && isManner(tokens, at)) at++
  return at
}

function isManner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (subjectPrepositions.has(lowerAt(tokens, at))) return lowerAt(tokens, at) === 'on' && isDay(tokens, at + 1)
  return (
    token?.upos === 'NUM' || token?.upos === 'ADV' || token?.upos === 'ADP' || token?.upos === 'DET' || isNominal(token)
  )
}

function isDay(tokens: readonly Token[], at: number): boolean {
  return weekdays.has(lowerAt(tokens, at)) || months.has(lowerAt(tokens, at + 1)) || months.has(lowerAt(tokens, at))
}

/** Verbs and nouns that lead from talk to what is to be done. */
const waysVerbs: ReadonlySet<string> = new Set([...discussionVerbs, 'explore', 'explored', 'exploring'])

/** How many tokens before `ways` the verb may stand. */
const waysReach = 4

/**
 * Rule `theme/ways`: talk of how something could be bettered, and what.
 *
 *     discussed ways to further expand trade and fishing
 *               ----                   ^
 */
export const waysCue: CueReader = {
  words: ['opportunities', 'possibilities', 'steps', 'ways'],
  read: (tokens, at, from) => {
    if (lowerAt(tokens, at + 1) !== 'to' || !hasWord(tokens, Math.max(from, at - waysReach), at, waysVerbs))
      return undefined
    const isDescribed = tokens[at + 2]?.upos === 'ADV' || lowerAt(tokens, at + 2) === 'further'
    return { rule: 'theme/ways', cue: at, first: isDescribed ? at + 4 : at + 3, need: 'list' }
  },
}
