import type { Token } from '../../annotate/document.ts'
import { discussionVerbs } from '../../annotate/lexicon/theme-cues.ts'
import {
  cooperationNouns,
  cooperationVerbs,
  scopeNouns,
  scopeVerbs,
  workNouns,
} from '../../annotate/lexicon/theme-work-words.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isCapital } from '../../annotate/token-kinds.ts'
import { type CueReader, hasWord } from './cue.ts'
import { afterParties } from './parties.ts'

/**
 * Rule `theme/cooperation`: work in common and its field.
 *
 *     ties with Peru in mining and fishing    progress has been made in health and water    work together on
 *     ----              ^                     --------                  ^                        --------
 */
export const cooperationCue: CueReader = {
  words: [...cooperationNouns, ...cooperationVerbs, ...workNouns],
  read: (tokens, at, from, to) => {
    if (lowerAt(tokens, at) === 'together' && !lowerAt(tokens, at - 1).startsWith('work')) return undefined
    if (lowerAt(tokens, at) === 'partner' && tokens[at]?.upos !== 'VERB') return undefined // `a partner in the venture`
    const isWork = workNouns.has(lowerAt(tokens, at))
    const isTitle = at > from && isCapital(tokens[at])
    if (isWork && (isTitle || tokens[at]?.upos !== 'NOUN')) return undefined // `who work in ports`
    const preposition = afterParties(tokens, afterPredicate(tokens, at + 1), to)
    if (lowerAt(tokens, preposition) !== 'in' && lowerAt(tokens, preposition) !== 'on') return undefined
    if (helpingGerunds.has(lowerAt(tokens, preposition + 1))) return undefined
    if (lowerAt(tokens, preposition + 1) === 'such') return undefined // `progress in such recruitment`
    const isSupport = lowerAt(tokens, preposition + 1) === 'support' && lowerAt(tokens, preposition + 2) === 'of'
    const need = isWork ? 'fields' : 'list'
    return { rule: 'theme/cooperation', cue: at, first: preposition + (isSupport ? 3 : 1), need }
  },
}

/** Gerunds that say what work in common does, not in which field: `partnership in ensuring`. */
const helpingGerunds: ReadonlySet<string> = new Set(['ensuring', 'helping', 'making', 'providing', 'supporting'])

/** First token after `has been made`, `is growing`; `from` itself where no auxiliary stands there. `is based on` is no field. */
function afterPredicate(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.upos !== 'AUX') return from
  let at = from
  while (isPredicateWord(tokens[at])) at++
  return at
}

function isPredicateWord(token: Token | undefined): boolean {
  if (token?.upos === 'VERB') return token.lower !== 'based'
  return token?.upos === 'AUX' || token?.upos === 'ADV'
}

/** How many tokens before its verb the subject may start. */
const scopeReach = 10

/**
 * Rule `theme/scope`: what a pact, a plan or work in common holds.
 *
 *     The memorandum provides for joint research and student exchange
 *         ==========          --- ^
 */
export const scopeCue: CueReader = {
  words: scopeVerbs,
  read: (tokens, at, from) => {
    if (tokens[at]?.upos !== 'VERB' && lowerAt(tokens, at) !== 'covering') return undefined // a tagger's adjective
    if (lowerAt(tokens, at - 1) === 'to') return undefined // `the money it needs to provide food`
    const before = tokens.slice(Math.max(from, at - scopeReach), at)
    if (!before.some(({ lower, upos }) => scopeNouns.has(lower) && upos !== 'PROPN')) return undefined
    const isLed = lowerAt(tokens, at + 1) === 'for'
    return { rule: 'theme/scope', cue: at, first: isLed ? at + 2 : at + 1, need: 'known' }
  },
}

/**
 * Rule `theme/especially`: work in common and its foremost fields, whatever stands between.
 *
 *     agreed to deepen ties further, especially in mining and trade
 *                      ----          ---------- ^
 *     discussed the latest developments, including trade and bilateral ties
 *     ---------                          --------- ^
 */
export const especiallyCue: CueReader = {
  words: ['especially', 'including', 'notably', 'particularly'],
  read: (tokens, at, from) => {
    if (lowerAt(tokens, at + 1) !== 'in' && lowerAt(tokens, at + 1) !== 'on') {
      const isTalk = lowerAt(tokens, at - 1) === ',' && hasWord(tokens, from, at, discussionWords)
      const isIncluding = isTalk && lowerAt(tokens, at) === 'including'
      return isIncluding ? { rule: 'theme/especially', cue: at, first: at + 1, need: 'known' } : undefined
    }
    if (!hasWord(tokens, from, at, workWords)) return undefined
    return { rule: 'theme/especially', cue: at, first: at + 2, need: 'known' }
  },
}

const discussionWords: ReadonlySet<string> = new Set([...discussionVerbs, 'touched'])

const workWords: ReadonlySet<string> = new Set([
  'co-operation',
  'collaboration',
  'cooperation',
  'partnership',
  'relations',
  'relationship',
  'ties',
])
