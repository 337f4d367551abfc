import type { Token } from '../../annotate/document.ts'
import { plainTalkNouns, speakingWords, talkNouns, thoughtNouns } from '../../annotate/lexicon/theme-cues.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isCapital } from '../../annotate/token-kinds.ts'
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
    if (!thoughtNouns.has(word) && isTitle(tokens, at, preposition + 1)) return undefined
    const isThought = thoughtNouns.has(word) && lowerAt(tokens, at - 1) !== 'working' // but `working groups on`
    const plain = plainTalkNouns.has(word) ? 'one' : 'list'
    const need = lowerAt(tokens, preposition) === 'about' ? 'long' : plain
    return { rule: 'theme/talk', cue: at, first: preposition + 1, need: isThought ? 'fields' : need }
  },
}

/** `the General Agreement on Tariffs and Trade` is a name. */
function isTitle(tokens: readonly Token[], at: number, first: number): boolean {
  return isCapital(tokens[at - 1]) && isCapital(tokens[at]) && isCapital(tokens[first])
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
