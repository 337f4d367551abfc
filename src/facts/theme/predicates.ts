import type { Document, Sentence, Token } from '../../annotate/document.ts'
import {
  discussedParticiples,
  issueNouns,
  namingParticiples,
  predicateWords,
  subjectNouns,
  talkNouns,
} from '../../annotate/lexicon/theme-cues.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import type { ThemeCue } from './cue.ts'
import { readTopics } from './topics.ts'

/** The list of subjects of which a predicate at a token says that they are talked about. */
export function predicateCueAt(document: Document, sentence: Sentence, at: number): ThemeCue | undefined {
  if (predicateWords.has(lowerAt(document.tokens, at))) return agendaBefore(document, sentence, at)
  return discussedBefore(document, sentence, at)
}

/**
 * Rule `theme/discussed`: the subject of a passive.
 *
 *     Transport, visas and border trade were also discussed.    Salt and rice were named as key areas.
 *     ^                                           ---------     ^                  -----
 */
function discussedBefore(document: Document, sentence: Sentence, at: number): ThemeCue | undefined {
  const { tokens } = document
  const word = lowerAt(tokens, at)
  const isNaming = namingParticiples.has(word) && namesSubjects(tokens, at + 1)
  if (
    tokens[at]?.penn !== 'VBN' ||
    (!isNaming && lowerAt(tokens, at + 1) === 'as') ||
    !(isNaming || discussedParticiples.has(word))
  )
    return undefined
  const subjectEnd = beforeAuxiliaries(document.tokens, at)
  const isPassive = tokens.slice(subjectEnd, at).some(({ lower }) => formsOfBe.has(lower))
  return isPassive ? subjectBefore(document, sentence, subjectEnd, at, 'theme/discussed') : undefined
}

/** How many tokens `as` and the noun for subjects may take: `as the two key areas`. */
const namingReach = 5

/** `as key areas`, `as priorities` */
function namesSubjects(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + namingReach)
  return lowerAt(tokens, at) === 'as' && words.some(({ lower }) => subjectNouns.has(lower) || lower === 'priorities')
}

/** What makes a participle passive: `were discussed`; not `have discussed`. */
const formsOfBe: ReadonlySet<string> = new Set(['are', 'be', 'been', 'being', 'is', 'was', 'were'])

/**
 * Rule `theme/agenda`: the subject of what says that it is talked about.
 *
 *     Border trade and gas are also on the agenda.    Gas and fish dominated the talks.    Visas and aid are among the topics.
 *     ^                                    ------     ^            ---------               ^                 -----
 */
function agendaBefore(document: Document, sentence: Sentence, at: number): ThemeCue | undefined {
  const { tokens } = document
  const subjectEnd = predicateStart(tokens, at, sentence)
  const cue = subjectEnd === undefined ? undefined : subjectBefore(document, sentence, subjectEnd, at, 'theme/agenda')
  if (!cue || lowerAt(tokens, at) !== 'agenda') return cue
  const hasVerb = tokens.slice(subjectEnd, at).some(({ upos }) => upos === 'AUX')
  return hasVerb || lowerAt(tokens, cue.first - 1) === 'with' ? cue : undefined
}

/** How many tokens behind `dominate`, `among` the talks or topics may stand. */
const reachBehind = 5

/** Token where a predicate starts that makes its subject a subject of talks; undefined if none does. */
function predicateStart(tokens: readonly Token[], at: number, { last }: Sentence): number | undefined {
  const word = lowerAt(tokens, at)
  if (nominalPredicates.has(word)) return nominalStart(tokens, at)
  if (word === 'agenda') {
    let start = at
    while (placingWords.has(lowerAt(tokens, start - 1))) start--
    const subjectEnd = beforeAuxiliaries(tokens, start)
    return start < at - 1 ? subjectEnd : undefined
  }
  const subjectEnd = beforeAuxiliaries(tokens, at)
  const isPredicate = word !== 'among' || subjectEnd < at
  const behind = tokens.slice(at + 1, Math.min(last, at + 1 + reachBehind))
  const isOfTalks = behind.some(({ lower }) => talkNouns.has(lower) || subjectNouns.has(lower) || issueNouns.has(lower))
  return isPredicate && isOfTalks ? subjectEnd : undefined
}

const placingWords: ReadonlySet<string> = new Set([
  'at',
  'high',
  'in',
  'its',
  'listed',
  'of',
  'on',
  'the',
  'their',
  'top',
])

const nominalPredicates: ReadonlySet<string> = new Set(['points', 'topics'])

/** Where `will be big topics`, `are major talking points` start; undefined for other topics and points. */
function nominalStart(tokens: readonly Token[], at: number): number | undefined {
  const isTalking = lowerAt(tokens, at - 1) === 'talking'
  if (lowerAt(tokens, at) === 'points' && !isTalking) return undefined
  let start = isTalking ? at - 1 : at
  while (tokens[start - 1]?.upos === 'ADJ' || tokens[start - 1]?.upos === 'DET') start--
  return formsOfBe.has(lowerAt(tokens, start - 1)) ? beforeAuxiliaries(tokens, start) : undefined
}

const announcingWords: ReadonlySet<string> = new Set(['due', 'expected', 'likely', 'set'])

/** First token of the auxiliaries and adverbs before a token, `are expected to be` too; the token itself where none stand there. */
function beforeAuxiliaries(tokens: readonly Token[], at: number): number {
  let first = at
  while (tokens[first - 1]?.upos === 'AUX' || tokens[first - 1]?.upos === 'ADV') first--
  const isAnnounced = lowerAt(tokens, first - 1) === 'to' && announcingWords.has(lowerAt(tokens, first - 2))
  return first < at && isAnnounced ? beforeAuxiliaries(tokens, first - 2) : first
}

/** The list that ends where a predicate starts. */
function subjectBefore(
  document: Document,
  sentence: Sentence,
  subjectEnd: number,
  cue: number,
  rule: string,
): ThemeCue | undefined {
  for (let first = sentence.first; first < subjectEnd - 1; first++) {
    const list = readTopics(document, first, subjectEnd)
    const isSubject = list?.last === subjectEnd && list.topics.length > 1 && list.hasConjunction
    if (isSubject) return { rule, cue, first, limit: subjectEnd, need: 'list' }
  }
  return undefined
}
