import { isAdverb, type SpeechText } from '../speech-text.ts'

/** What stands in a verb group before the verb. */
export interface Group {
  readonly first: number
  readonly isNegated: boolean
  readonly words: ReadonlySet<string>
  readonly hasModal: boolean
  readonly isInfinitive: boolean
}

/** Forms of `be`, short ones too. */
export const beWords = [
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  '’s',
  "'re",
  '’re',
  'am',
  "'m",
  '’m',
] as const
const haveWords = ['have', 'has', 'had', 'having', "'ve", '’ve', "'d", '’d'] as const
const doWords = ['do', 'does', 'did'] as const
const auxiliaries: ReadonlySet<string> = new Set([...beWords, ...haveWords, ...doWords])
const negations: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never'])

/** The auxiliaries and adverbs before the verb at a token. */
export function groupBefore(text: SpeechText, at: number): Group {
  const words = new Set<string>()
  let first = at
  let hasModal = false
  let isInfinitive = false
  for (let before = at - 1; before >= 0; before--) {
    const token = text.token(before)
    if (token.penn === 'POS' || text.phraseAt(before)?.kind === 'name') break
    const isAuxiliary = auxiliaries.has(token.lower) && token.penn !== 'NNP'
    if (token.penn === 'MD') hasModal = true
    else if (token.penn === 'TO') isInfinitive = true
    else if (!isAuxiliary && !isAdverb(token) && token.lower !== 'long') break
    if (isAuxiliary) words.add(token.lower)
    if (negations.has(token.lower)) words.add('not')
    first = before
  }
  return { first, isNegated: words.has('not'), words, hasModal, isInfinitive }
}
