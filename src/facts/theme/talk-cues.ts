import type { Token } from '../../annotate/document.ts'
import { months, weekdays } from '../../annotate/lexicon/calendar.ts'
import {
  coverageVerbs,
  discussionVerbs,
  focusVerbs,
  gatherings,
  plainTalkNouns,
  speakingWords,
  subjectPrepositions,
  talkNouns,
  talkSettings,
  thoughtNouns,
} from '../../annotate/lexicon/theme-cues.ts'
import { isNominal, lowerAt } from '../../annotate/token-kinds.ts'
import { type CueReader, hasWord } from './cue.ts'
import { afterParties } from './parties.ts'

const nounPrepositions: ReadonlySet<string> = new Set(['about', 'concerning', 'on', 'regarding'])

/** Papers that are signed `for` something as well. */
const papers: ReadonlySet<string> = new Set(['agreement', 'memorandum', 'mou', 'pact', 'protocol'])

/**
 * Rule `theme/talk`: a noun of talking, or a paper, and its subject.
 *
 *     exchanged views on water and power    a memorandum of understanding (MoU) with Peru for joint research and trade
 *               -----    ^                    ----------                                     ^
 */
export const talkCue: CueReader = {
  words: [...talkNouns, ...thoughtNouns],
  read: (tokens, at, _from, to) => {
    const preposition = afterParties(tokens, afterName(tokens, at + 1), to)
    const word = lowerAt(tokens, at)
    if (tokens[at]?.upos === 'VERB') return undefined // `must focus on`
    if (papers.has(word) && lowerAt(tokens, preposition) === 'for') {
      return { rule: 'theme/talk', cue: at, first: preposition + 1, need: 'known' }
    }
    if (!nounPrepositions.has(lowerAt(tokens, preposition))) return undefined
    const isLoose =
      lowerAt(tokens, preposition) === 'about' || (thoughtNouns.has(word) && lowerAt(tokens, at - 1) !== 'working')
    const need = plainTalkNouns.has(word) ? 'one' : 'list'
    return { rule: 'theme/talk', cue: at, first: preposition + 1, need: isLoose ? 'known' : need }
  },
}

/** First token after `of understanding` and a short form in brackets. */
function afterName(tokens: readonly Token[], from: number): number {
  const at = lowerAt(tokens, from) === 'of' && lowerAt(tokens, from + 1) === 'understanding' ? from + 2 : from
  return lowerAt(tokens, at) === '(' && lowerAt(tokens, at + 2) === ')' ? at + 3 : at
}

/** How many tokens may stand between a word of speaking and `about`: `spoke to our reporter in Accra about`. */
const speakingReach = 14

/** Rule `theme/about`: `spoke to our reporter about`, `interviewed Ms Tan regarding`. */
export const aboutCue: CueReader = {
  words: ['about', 'concerning', 'regarding'],
  read: (tokens, at, from) => {
    const start = Math.max(from, at - speakingReach)
    if (!hasWord(tokens, start, at, speakingWords)) return undefined
    return { rule: 'theme/about', cue: at, first: at + 1, need: 'long' }
  },
}

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
    if (discussionVerbs.has(word)) return { rule: 'theme/discuss', cue: at, first: at + 1, need: 'one' }
    const preposition = speechVerbs.has(word) ? afterManner(tokens, at + 1) : at + 1
    const led = lowerAt(tokens, preposition)
    const isFocus = focusVerbs.has(word) && (word === 'dominated' ? led === 'by' : subjectPrepositions.has(led))
    const isCoverage = coverageVerbs.has(word) && isPredicate(tokens, at)
    const isOfTalks =
      deliberatingVerbs.has(word) ||
      (isFocus
        ? hasWord(tokens, from, at, talkSettings)
        : hasWord(tokens, Math.max(from, at - subjectReach), at, gatherings))
    if (!(isFocus || isCoverage) || !isOfTalks) return undefined
    if (isFocus) return { rule: 'theme/focus', cue: at, first: preposition + 1, need: 'list' }
    return { rule: 'theme/coverage', cue: at, first: at + 1, need: 'list' }
  },
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
  return tokens[at - 2]?.upos === 'AUX' || announcingWords.has(lowerAt(tokens, at - 2))
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

const attentionWords: ReadonlySet<string> = new Set(['also', 'drawn', 'given', 'laid', 'paid', 'placed', 'put'])
const payingWords: ReadonlySet<string> = new Set(['paid', 'particular', 'pay', 'paying', 'special'])

/** Rule `theme/attention`: `special attention was paid to`, `emphasis is placed on`. */
export const attentionCue: CueReader = {
  words: ['attention', 'emphasis', 'priority'],
  read: (tokens, at) => {
    let next = at + 1
    while (tokens[next]?.upos === 'AUX' || attentionWords.has(lowerAt(tokens, next))) next++
    const isLed = lowerAt(tokens, next) === 'to' || lowerAt(tokens, next) === 'on'
    const isPaid = next > at + 1 || payingWords.has(lowerAt(tokens, at - 1))
    return isLed && isPaid ? { rule: 'theme/attention', cue: at, first: next + 1, need: 'known' } : undefined
  },
}
