import type { Token } from '../../annotate/document.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isNominal } from '../../annotate/token-kinds.ts'
import type { CueReader } from './cue.ts'

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

/** Words of what is to be done with topics: `topics expected to be discussed will be`. */
const expectation: ReadonlySet<string> = new Set([
  'be',
  'discussed',
  'due',
  'expected',
  'raised',
  'to',
  'under',
  'discussion',
])

/** First token after `of the talks`, `for the Group of 20`; `from` itself where none stands there. */
function afterComplement(tokens: readonly Token[], from: number): number {
  let at = from
  while (expectation.has(lowerAt(tokens, at))) at++
  while (complementPrepositions.has(lowerAt(tokens, at))) {
    at++
    while (isNominal(tokens[at]) || tokens[at]?.upos === 'DET' || tokens[at]?.upos === 'NUM') at++
  }
  return at
}
