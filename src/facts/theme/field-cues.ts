import type { Token } from '../../annotate/document.ts'
import { commonWork, fieldNouns, listedNouns } from '../../annotate/lexicon/theme-cues.ts'
import { cooperationNouns } from '../../annotate/lexicon/theme-work-words.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { type CueReader, hasWord } from './cue.ts'

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
    const isAround = lowerAt(tokens, at + 1) === 'around' && listedNouns.has(lowerAt(tokens, at)) // `issues around`
    if (lowerAt(tokens, at + 1) !== 'of' && !isAround) return undefined
    if (fieldNouns.has(lowerAt(tokens, at))) {
      const preposition = beforeDescription(tokens, at)
      const isIn = lowerAt(tokens, preposition) === 'in'
      const isShared =
        isIn && hasWord(tokens, Math.max(from, preposition - sharingReach), preposition, cooperationNouns)
      if (isShared) return { rule: 'theme/field-of', cue: at, first: at + 2, need: 'any' }
      if (!isPlural(tokens, at)) return undefined
      return { rule: 'theme/field-of', cue: at, first: at + 2, need: isIn ? 'known' : 'fields' }
    }
    const need = plainNouns.has(lowerAt(tokens, at)) ? 'long' : 'fields'
    return {
      rule: 'theme/issues-of',
      cue: at,
      first: at + 2,
      need: hasWord(tokens, from, to, commonWork) ? 'list' : need,
    }
  },
}

/** Those behind which any long list is one of subjects, also away from talks: `the genres of jazz, blues and soul`. */
const plainNouns: ReadonlySet<string> = new Set(['disciplines', 'genres', 'subjects', 'themes', 'topics'])

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
