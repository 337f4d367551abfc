import type { Sentence, Token } from '../../annotate/document.ts'
import {
  commonWork,
  cooperationNouns,
  cooperationVerbs,
  coverageVerbs,
  discussionVerbs,
  fieldNouns,
  focusVerbs,
  issueNouns,
  listedNouns,
  listOpeners,
  plainTalkNouns,
  scopeNouns,
  scopeVerbs,
  speakingWords,
  subjectNouns,
  subjectPrepositions,
  talkNouns,
  talkSettings,
} from '../../annotate/lexicon/theme-cues.ts'

/** A place in a sentence where a list of subjects may start, and why. */
export interface ThemeCue {
  readonly rule: string
  /** Token of the word that leads to the list. */
  readonly cue: number
  /** Token where the list starts. */
  readonly first: number
  /** What passes for a list: `list` two subjects or more, `row` commas alone do, `one` a single well-known field too, `known` two with a
   * well-known field among them. */
  readonly need: 'list' | 'row' | 'one' | 'pair' | 'known'
}

/**
 * The place where a list of subjects starts behind the word at a token.
 *
 *     Ministers discussed trade. Ties in areas such as health. Talks focused on water.
 *               ######### ^           ##### ------- ^                ####### -- ^
 *
 * @returns Undefined where the word leads to none; whether a list follows is still to be seen.
 */
export function themeCueAt(tokens: readonly Token[], sentence: Sentence, at: number): ThemeCue | undefined {
  const word = tokens[at]?.lower ?? ''
  return (
    fieldOf(tokens, at, word) ??
    about(tokens, sentence, at, word) ??
    examples(tokens, sentence, at, word) ??
    cooperation(tokens, sentence, at, word) ??
    talk(tokens, sentence, at, word) ??
    verb(tokens, sentence, at, word) ??
    attention(tokens, sentence, at, word) ??
    scope(tokens, sentence, at, word) ??
    namedTheme(tokens, at, word)
  )
}

/** Rules `theme/field-of` (`in the fields of`) and `theme/issues-of` (`issues of`). */
function fieldOf(tokens: readonly Token[], at: number, word: string): ThemeCue | undefined {
  if (tokens[at + 1]?.lower !== 'of') return undefined
  if (fieldNouns.has(word)) return { rule: 'theme/field-of', cue: at, first: at + 2, need: 'row' }
  return listedNouns.has(word) ? { rule: 'theme/issues-of', cue: at, first: at + 2, need: 'list' } : undefined
}

/** Rule `theme/about`: `spoke to our reporter about`, `interviewed Ms Tan about`. */
function about(tokens: readonly Token[], sentence: Sentence, at: number, word: string): ThemeCue | undefined {
  const reach = 14
  if (word !== 'about') return undefined
  for (let before = at - 1; before >= Math.max(sentence.first, at - reach); before--) {
    if (speakingWords.has(tokens[before]?.lower ?? ''))
      return { rule: 'theme/about', cue: before, first: at + 1, need: 'list' }
  }
  return undefined
}

/** Rule `theme/examples`: `topics including`, `in various areas, such as`, `issues ranging from` beside talks or work in common. */
function examples(tokens: readonly Token[], sentence: Sentence, at: number, word: string): ThemeCue | undefined {
  const isIssue = issueNouns.has(word)
  if (!isIssue && !subjectNouns.has(word)) return undefined
  if (isIssue && !sentenceHas(tokens, sentence, commonWork)) return undefined
  const reach = 7
  for (let next = at + 1; next < Math.min(at + reach, sentence.last); next++) {
    const opener = openerAt(tokens, next)
    if (!isIssue && /^[–—]$/.test(tokens[next]?.form ?? ''))
      return { rule: 'theme/examples', cue: at, first: next + 1, need: 'row' } // `–`; not `-`
    if (opener > 0 || (!isIssue && tokens[next]?.lower === 'like'))
      return { rule: 'theme/examples', cue: at, first: next + Math.max(opener, 1), need: 'row' }
    if (!isBetween(tokens[next])) return undefined
  }
  return undefined
}

/** How many tokens the phrase that opens a list takes; 0 where none stands. */
function openerAt(tokens: readonly Token[], at: number): number {
  const opener = listOpeners.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word))
  return opener?.length ?? 0
}

/** Words that may stand before the examples: `areas of common interest, including`; `areas of work will include`. */
function isBetween(token: Token | undefined): boolean {
  if (!token || subjectNouns.has(token.lower)) return false
  if (/^(?:,|of|for|the|its|their)$/.test(token.lower)) return true // `of`; not `often`
  return token.upos === 'ADJ' || token.upos === 'NOUN' || token.upos === 'AUX' || token.penn === 'VBN'
}

/** Rule `theme/cooperation`: `cooperation in`, `ties with Peru in`, `relations between the two countries on`, `work together in`. */
function cooperation(tokens: readonly Token[], sentence: Sentence, at: number, word: string): ThemeCue | undefined {
  if (!cooperationNouns.has(word) && !cooperationVerbs.has(word)) return undefined
  const preposition = afterParties(tokens, sentence, afterVerbs(tokens, at + 1))
  const lower = tokens[preposition]?.lower
  if (lower !== 'in' && lower !== 'on') return undefined
  const isSupport = tokens[preposition + 1]?.lower === 'support' && tokens[preposition + 2]?.lower === 'of'
  return { rule: 'theme/cooperation', cue: at, first: preposition + (isSupport ? 3 : 1), need: 'list' }
}

/** Rule `theme/talk`: `talks on`, `exchange of views about`, `agreement between Peru and Chile on`. */
function talk(tokens: readonly Token[], sentence: Sentence, at: number, word: string): ThemeCue | undefined {
  if (!talkNouns.has(word)) return undefined
  const preposition = afterParties(tokens, sentence, at + 1)
  const lower = tokens[preposition]?.lower ?? ''
  if (!/^(?:on|about|regarding|concerning)$/.test(lower)) return undefined // `on`; not `only`
  const need = plainTalkNouns.has(word) ? 'one' : 'list'
  return { rule: 'theme/talk', cue: at, first: preposition + 1, need }
}

/** First token after a passive or perfect: `progress has been made in`, `cooperation is growing in`. */
function afterVerbs(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.upos !== 'AUX') return from
  let at = from
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.upos ?? '') || (tokens[at]?.upos === 'VERB' && tokens[at]?.lower !== 'based'))
    at++
  return at
}

/** First token after `between X and Y`, `with the two countries`; `from` itself where they do not stand there. */
function afterParties(tokens: readonly Token[], sentence: Sentence, from: number): number {
  const lower = tokens[from]?.lower
  if (lower !== 'between' && lower !== 'with' && lower !== 'among') return from
  const reach = 12
  let at = from + 1
  while (at < Math.min(from + reach, sentence.last)) {
    const token = tokens[at]
    const isParty =
      token && (/^(?:DET|PROPN|NOUN|ADJ|NUM)$/.test(token.upos) || /^(?:and|of|,|-|'s|’s|its|their)$/.test(token.lower))
    if (!isParty) break
    at++
  }
  return at
}

/** Rules `theme/discuss` (`discussed`), `theme/coverage` (`the talks covered`) and `theme/focus` (`the visit focused on`). */
function verb(tokens: readonly Token[], sentence: Sentence, at: number, word: string): ThemeCue | undefined {
  if (discussionVerbs.has(word)) return { rule: 'theme/discuss', cue: at, first: at + 1, need: 'one' }
  const isSet = () => sentenceHas(tokens, { first: sentence.first, last: at }, talkSettings)
  const isVerb = tokens[at]?.upos === 'VERB' && tokens[at - 1]?.upos !== 'DET'
  if (coverageVerbs.has(word) && isVerb && isSet())
    return { rule: 'theme/coverage', cue: at, first: at + 1, need: 'list' }
  if (!focusVerbs.has(word) || !subjectPrepositions.has(tokens[at + 1]?.lower ?? '') || !isSet()) return undefined
  return { rule: 'theme/focus', cue: at, first: at + 2, need: 'list' }
}

/** Rule `theme/scope`: `the memorandum provides for`, `it spans`. */
function scope(tokens: readonly Token[], sentence: Sentence, at: number, word: string): ThemeCue | undefined {
  if (!scopeVerbs.has(word) || tokens[at]?.upos !== 'VERB') return undefined
  if (!sentenceHas(tokens, { first: Math.max(sentence.first, at - scopeReach), last: at }, scopeNouns)) return undefined
  const isLed = tokens[at + 1]?.lower === 'for'
  return { rule: 'theme/scope', cue: at, first: isLed ? at + 2 : at + 1, need: 'known' }
}

/** How many tokens before its verb the subject may start. */
const scopeReach = 10

/** Rule `theme/attention`: `attention was paid to`, `emphasis is placed on`. */
function attention(tokens: readonly Token[], sentence: Sentence, at: number, word: string): ThemeCue | undefined {
  if (word !== 'attention' && word !== 'emphasis' && word !== 'priority') return undefined
  const reach = 6
  for (let next = at + 1; next < Math.min(at + reach, sentence.last); next++) {
    const lower = tokens[next]?.lower ?? ''
    if (lower === 'to' || lower === 'on') return { rule: 'theme/attention', cue: at, first: next + 1, need: 'list' }
    if (tokens[next]?.upos !== 'AUX' && !/^(?:drawn|given|laid|paid|placed|put|also|particular|special)$/.test(lower))
      break // `paid`; not `prepaid`
  }
  return undefined
}

/** Rule `theme/named`: `this year’s theme is`, `the main topics were`. */
function namedTheme(tokens: readonly Token[], at: number, word: string): ThemeCue | undefined {
  if (!/^(?:themes?|topics?|priorities)$/.test(word)) return undefined // `topics`; not `topical`
  const be = tokens[at + 1]?.lower ?? ''
  if (!/^(?:is|are|was|were)$/.test(be)) return undefined // `was`; not `wasted`
  return { rule: 'theme/named', cue: at, first: at + 2, need: 'list' }
}

function sentenceHas(
  tokens: readonly Token[],
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  words: ReadonlySet<string>,
): boolean {
  for (let at = first; at < last; at++) if (words.has(tokens[at]?.lower ?? '')) return true
  return false
}
