import type { Document, Sentence, Token } from '../../annotate/document.ts'
import {
  cooperationNouns,
  discussionVerbs,
  fieldNouns,
  focusVerbs,
  listOpeners,
  sharedHeads,
  subjectPrepositions,
  talkNouns,
} from '../../annotate/lexicon/theme-cues.ts'

/** A place in a sentence where a list of subjects may start, and why. */
export interface ThemeCue {
  readonly rule: string
  /** Token of the word that leads to the list. */
  readonly cue: number
  /** Token where the list starts. */
  readonly first: number
  /** How many subjects it takes to be a list; one where the words before leave no doubt. */
  readonly atLeast: 1 | 2
}

/**
 * Finds where lists of subjects start in a sentence.
 *
 *     Ministers discussed trade. Ties in areas such as health. Talks focused on water.
 *               ######### ^           #### ----- ####### ^           ####### ## ^
 *
 * @returns In text order; two cues may lead to one list.
 */
export function themeCues(document: Document, sentence: Sentence): readonly ThemeCue[] {
  const cues: ThemeCue[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const cue = cueAt(document.tokens, at, sentence.last)
    if (cue && cue.first < sentence.last) cues.push(cue)
  }
  return cues
}

function cueAt(tokens: readonly Token[], at: number, to: number): ThemeCue | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (fieldNouns.has(token.lower)) return afterField(tokens, at, to)
  if (cooperationNouns.has(token.lower)) return afterCooperation(tokens, at, to) ?? afterField(tokens, at, to)
  if (talkNouns.has(token.lower)) return afterTalk(tokens, at)
  if (token.upos === 'VERB' || token.upos === 'NOUN') return afterVerb(tokens, at)
  return undefined
}

/** Rules `theme/field-of` (`in the fields of`) and `theme/examples` (`issues, including`). */
function afterField(tokens: readonly Token[], at: number, to: number): ThemeCue | undefined {
  const isField = fieldNouns.has(tokens[at]?.lower ?? '')
  if (
    isField &&
    tokens[at + 1]?.lower === 'of' &&
    /^(?:in|on|across|within|the|into|to)$/.test(tokens[at - 1]?.lower ?? '')
  ) {
    return { rule: 'theme/field-of', cue: at, first: at + 2, atLeast: 1 }
  }
  for (let next = at + 1; next <= Math.min(at + 6, to - 1); next++) {
    const opener = openerAt(tokens, next)
    if (opener > 0) return { rule: 'theme/examples', cue: at, first: next + opener, atLeast: 2 }
    const token = tokens[next]
    const isBetween = token && (/^(?:,|of|on|the|and)$/.test(token.lower) || /^(?:ADJ|NOUN)$/.test(token.upos))
    if (!isBetween || fieldNouns.has(token.lower)) break
  }
  return undefined
}

/** How many tokens the phrase that opens a list takes; 0 where none stands. */
function openerAt(tokens: readonly Token[], at: number): number {
  const opener = listOpeners.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word))
  return opener?.length ?? 0
}

/** Rule `theme/cooperation`: `cooperation in`, `ties with Peru in`, `relations between the two countries in`. */
function afterCooperation(tokens: readonly Token[], at: number, to: number): ThemeCue | undefined {
  const reach = 10
  for (let next = at + 1; next < Math.min(at + reach, to); next++) {
    const token = tokens[next]
    if (!token) break
    if (token.lower === 'in' || token.lower === 'on') {
      return { rule: 'theme/cooperation', cue: at, first: next + 1, atLeast: 2 }
    }
    const isParty = /^(?:between|with|and|the|two|of|both|among|its|their|,)$/.test(token.lower)
    if (!isParty && token.upos !== 'PROPN' && token.upos !== 'ADJ' && token.upos !== 'NOUN') break
  }
  return undefined
}

/** Rule `theme/talk`: `talks on`, `views on`, `memorandum on`. */
function afterTalk(tokens: readonly Token[], at: number): ThemeCue | undefined {
  const next = tokens[at + 1]?.lower
  if (next !== 'on' && next !== 'about' && next !== 'regarding' && next !== 'concerning') return undefined
  return { rule: 'theme/talk', cue: at, first: at + 2, atLeast: 2 }
}

/** Rules `theme/discuss` (`discussed`) and `theme/focus` (`focused on`). */
function afterVerb(tokens: readonly Token[], at: number): ThemeCue | undefined {
  const word = tokens[at]?.lower ?? ''
  if (discussionVerbs.has(word)) return { rule: 'theme/discuss', cue: at, first: at + 1, atLeast: 2 }
  const next = tokens[at + 1]
  if (focusVerbs.has(word) && subjectPrepositions.has(next?.lower ?? '')) {
    return { rule: 'theme/focus', cue: at, first: at + 2, atLeast: 1 }
  }
  return undefined
}

/** Rule `theme/adjectives`: where `political, economic and security issues` starts, read back from its head. */
export function adjectiveLists(document: Document, sentence: Sentence): readonly ThemeCue[] {
  const { tokens } = document
  const cues: ThemeCue[] = []
  for (let head = sentence.first + 2; head < sentence.last; head++) {
    if (!sharedHeads.has(tokens[head]?.lower ?? '')) continue
    let first = head - 1
    let commas = 0
    while (first > sentence.first && isListWord(tokens, first)) {
      if (tokens[first]?.form === ',') commas++
      first--
    }
    if (!isListWord(tokens, first)) first++
    while (first < head && (tokens[first]?.form === ',' || tokens[first]?.lower === 'and')) first++
    if (commas > 0 && tokens.slice(first, head).some((token) => token.lower === 'and')) {
      cues.push({ rule: 'theme/adjectives', cue: head, first, atLeast: 2 })
    }
  }
  return cues
}

function isListWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    (token.upos === 'ADJ' ||
      token.form === ',' ||
      token.lower === 'and' ||
      token.form === '-' ||
      (token.upos === 'NOUN' && tokens[at + 1]?.upos !== 'NOUN'))
  )
}
