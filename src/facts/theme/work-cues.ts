import { chargePhrases, practiceNouns, practiceVerbs } from '../../annotate/lexicon/theme-work-words.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { type CueReader, hasWord } from './cue.ts'

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
