import { chargePhrases, helpNouns, practiceNouns, practiceVerbs } from '../../annotate/lexicon/theme-cues.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { type CueReader, hasWord } from './cue.ts'

/** Prepositions between help and its fields. */
const helpPrepositions: ReadonlySet<string> = new Set(['for', 'in', 'to', 'towards'])

/**
 * Rule `theme/support`: help and its fields.
 *
 *     support for education, health and water    funding to tackle crime
 *     -------     ^                              no list of fields
 */
export const supportCue: CueReader = {
  words: helpNouns,
  read: (tokens, at) => {
    if (tokens[at]?.upos !== 'NOUN' || !helpPrepositions.has(lowerAt(tokens, at + 1))) return undefined
    return { rule: 'theme/support', cue: at, first: at + 2, need: 'known' }
  },
}

/**
 * Rule `theme/charge`: what somebody has to do with.
 *
 *     a committee dealing with finance, banking and roads    on behalf of justice and peace
 *                 ------- ---- ^                                -- ------ ^
 */
export const chargeCue: CueReader = {
  words: chargePhrases.map(([word]) => word),
  read: (tokens, at) => {
    const preposition = chargePhrases.find(
      ([word, next]) => word === lowerAt(tokens, at) && next === lowerAt(tokens, at + 1),
    )
    return preposition ? { rule: 'theme/charge', cue: at, first: at + 2, need: 'fields' } : undefined
  },
}

/**
 * Rule `theme/practice`: what is practised in an exercise, a training or a scenario.
 *
 *     The exercise will include diving operations, mine clearance and border security
 *         --------      ------- ^
 */
export const practiceCue: CueReader = {
  words: practiceVerbs,
  read: (tokens, at, from) => {
    if (!hasWord(tokens, from, at, practiceNouns)) return undefined
    const isLed = lowerAt(tokens, at + 1) === 'of' || lowerAt(tokens, at + 1) === 'on'
    return { rule: 'theme/practice', cue: at, first: isLed ? at + 2 : at + 1, need: 'activities' }
  },
}
