import { type Document, lastStartingBefore, type Sentence, type Token } from '../../annotate/document.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import {
  attendingWords,
  bodyHeads,
  doubtfulWords,
  type EventHead,
  eventHeads,
  kindsOf,
  openDeterminers,
  ownNames,
  pureNouns,
  workNouns,
} from '../../annotate/lexicon/event-heads.ts'
import { modalityAt } from '../../annotate/modality.ts'
import type { Span } from '../../text/span.ts'
import { type Details, readDetails } from './details.ts'
import { isCapital, type Phrase, readPhrase } from './phrase.ts'

/** One place where the text names a gathering. */
export interface EventMention extends Span, Details {
  readonly rule: string
  readonly phrase: Phrase
  readonly head: EventHead
  /** Lower case, the plural of `ceremonies` kept. */
  readonly headWord: string
  /** True where nothing but its article stands beside the head: `the summit`. */
  readonly isBare: boolean
  readonly isNamed: boolean
  /** The word that leads up to it, lower case: `at`, `host`; empty where none stands. */
  readonly lead: string
}

/**
 * Finds every place where a gathering is named, later mentions among them.
 *
 *     The 12th Gulf Summit opened in Muscat. Ministers at the summit, unlike at other meetings, ...
 *         ################                                    ######
 *
 * @returns In text order, none inside another.
 */
export function findMentions(document: Document): readonly EventMention[] {
  const mentions: EventMention[] = []
  for (const sentence of document.sentences) {
    let free = sentence.first
    for (let at = sentence.first; at < sentence.last; at++) {
      if (at < free) continue
      const mention = mentionAt(document, sentence, at, free)
      if (!mention) continue
      mentions.push(mention)
      free = mention.phrase.end
    }
  }
  return mentions
}

const ownHead: EventHead = { family: 'contest', need: 'free', isPlural: false }

/** Determiners with which a bare head takes up a gathering named elsewhere; `its own meeting` is another. */
const plainDeterminers: ReadonlySet<string> = new Set(['the', 'this', 'that'])

function mentionAt(document: Document, sentence: Sentence, at: number, free: number): EventMention | undefined {
  const { tokens } = document
  const token = tokens[at]
  if (!token) return undefined
  const isOwn = isCapital(token) && (ownNames.has(token.lower) || /^COP-?\d+$/.test(token.form)) // `COP29`; not `COPE`
  const headWord = token.lower.slice(token.lower.lastIndexOf('-') + 1)
  const head = isOwn ? ownHead : eventHeads.get(headWord)
  const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN' || pureNouns.has(token.lower)
  if (!head || !isNoun) return undefined
  const phrase = readPhrase(document, at, free, sentence.last)
  const isInsideName = !isOwn && goesOn(document, phrase)
  if (isInsideName || isVerb(tokens, at) || isRuledOut(document, phrase)) return undefined
  const details = readDetails(document, sentence, phrase)
  const isNamed = isOwn || hasName(document, phrase)
  const isPlain = phrase.determiner === undefined || plainDeterminers.has(phrase.determiner)
  const isBare = !isNamed && isPlain && phrase.first === at && phrase.last === at + 1 && !details.edition
  const start = tokens[phrase.first]?.start ?? token.start
  const end = tokens[phrase.last - 1]?.end ?? token.end
  const mention = {
    start,
    end,
    phrase,
    head,
    headWord: token.lower,
    isBare,
    isNamed,
    lead: leadOf(tokens, phrase),
    ...details,
  }
  const rule = isOwn ? 'event/own-name' : ruleOf(document, mention)
  return rule === undefined ? undefined : { ...mention, rule }
}

/** `Ms Tan meeting the press` */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.upos
  return tokens[at]?.lower === 'meeting' && (next === 'DET' || next === 'PRON' || next === 'PROPN')
}

/** Whether the head is no head: another noun follows (`summit documents`, `Convention Center`); a state may (`Expo Chile`). */
function goesOn(document: Document, phrase: Phrase): boolean {
  const { tokens } = document
  const next = tokens[phrase.head + 1]
  const head = tokens[phrase.head]
  if (!next || !head || head.form === 'Exercise') return false
  if (phrase.last > phrase.head + 1) {
    const rest = document.text.slice(next.start, tokens[phrase.last - 1]?.end)
    return (
      isCapital(next) &&
      next.upos === 'PROPN' &&
      next.form !== 'With' &&
      !/^[IVX]+$/.test(next.form) &&
      !countryOf(rest)
    )
  }
  if (next.form === '-' && next.start === head.end) return true
  return next.upos === 'NOUN' || (next.upos === 'PROPN' && isCapital(head) && !isHeadline(document, head))
}

function isHeadline(document: Document, token: Token): boolean {
  const paragraph = lastStartingBefore(document.paragraphs, token.start)
  return paragraph?.kind === 'headline'
}

/** Determiners and words that name no single gathering, and titles of works. */
function isRuledOut(document: Document, phrase: Phrase): boolean {
  const { tokens } = document
  if (openDeterminers.has(phrase.determiner ?? '')) return true
  for (let at = phrase.start; at < phrase.head; at++) {
    const word = tokens[at]?.lower ?? ''
    if (doubtfulWords.has(word) || openDeterminers.has(word)) return true
  }
  const before = tokens[phrase.start - 1]
  if (phrase.determiner !== undefined && tokens[phrase.start - 2]?.lower === 'all') return true
  const isTitle =
    before !== undefined && /^["“‘«]$/.test(before.form) && workNouns.has(tokens[phrase.start - 2]?.lower ?? '')
  return isTitle || isTreaty(tokens, phrase)
}

/** `the Vienna Convention on Roads`, `the Framework Convention`: a treaty, unless it has a number. */
function isTreaty(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[phrase.head]
  if (head?.form !== 'Convention') return false
  const next = tokens[phrase.head + 1]?.lower ?? ''
  return next === 'on' || next === 'against' || next === 'for' || tokens[phrase.head - 1]?.form === 'Framework'
}

/** Whether the phrase is a name: capital head with capitals before it, or words in capitals that qualify it. */
function hasName(document: Document, phrase: Phrase): boolean {
  const { tokens } = document
  const head = tokens[phrase.head]
  if (!head) return false
  for (let at = phrase.first; at < phrase.last; at++) {
    const token = tokens[at]
    const isSentenceStart = at === phrase.start && at === sentenceFirst(document, at)
    if (at !== phrase.head && token && isCapital(token) && !isSentenceStart) return true
  }
  return false
}

function sentenceFirst(document: Document, at: number): number {
  const start = document.tokens[at]?.start ?? 0
  return lastStartingBefore(document.sentences, start)?.first ?? 0
}

function leadOf(tokens: readonly Token[], phrase: Phrase): string {
  return tokens[phrase.outset - 1]?.lower ?? ''
}

const definiteDeterminers: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
])

/** Which rule reads the phrase as a gathering; undefined where none does. */
function ruleOf(document: Document, mention: Omit<EventMention, 'rule'>): string | undefined {
  const { phrase, head, headWord, isNamed, isBare, edition } = mention
  const { tokens } = document
  const isCapitalHead = isCapital(tokens[phrase.head])
  if (head.isPlural && !(isCapitalHead && isNamed) && !hasSeason(tokens, phrase)) return undefined
  if (headWord === 'round' && !isRoundOfTalks(tokens, phrase)) return undefined
  if (headWord === 'talks' && tokens[phrase.start - 1]?.lower === 'in') return undefined
  if (headWord === 'negotiations' && !isNamed && phrase.determiner === undefined) return undefined
  if (head.need === 'kind' && !hasKind(tokens, phrase, headWord) && !isBoundSession(tokens, mention)) return undefined
  if (head.need === 'numbered') return edition && isNamed && isCapitalHead ? 'event/edition' : undefined
  if (isBody(tokens, mention)) return undefined
  if (head.need === 'named' && !(isCapitalHead && isNamed) && !(edition && isNumbered(headWord))) return undefined
  if (edition !== undefined) return 'event/edition'
  if (isNamed) return isPlaceOnly(mention) || !isUncertain(document, mention) ? 'event/name' : undefined
  const isDefinite = definiteDeterminers.has(phrase.determiner ?? '') || phrase.owner !== undefined
  if (isDefinite) return isBare ? 'event/bare' : 'event/definite'
  return isAnchored(document, mention) && !isUncertain(document, mention) ? 'event/anchored' : undefined
}

/** `the Islands Forum said`: a body; `at the Islands Forum`, `the Islands Forum opened` is a gathering. */
function isBody(tokens: readonly Token[], mention: Omit<EventMention, 'rule'>): boolean {
  const { phrase, edition, date, place, lead, headWord } = mention
  if (!bodyHeads.has(headWord) || !isCapital(tokens[phrase.head])) return false
  const next = tokens[phrase.end]?.lower ?? ''
  const isHeld = /^(?:began|begins|closed|concluded|ended|kicked|opened|opens|starts|took|takes|wrapped)$/.test(next) // `opened`; not `said`
  const hasYear = tokens.slice(phrase.first, phrase.last).some((token) => /^(?:19|20)\d\d$/.test(token.form)) // `2019`; not `19`
  return !edition && !date && !place && !isHeld && !hasYear && !attendingWords.has(lead)
}

/** Heads in lower case that a number is enough for: `the fifth congress`, not `the fifth week`. */
function isNumbered(headWord: string): boolean {
  return /^(?:assembly|biennale|competition|congress|contest|marathon|plenum)$/.test(headWord)
}

function isPlaceOnly(mention: Omit<EventMention, 'rule'>): boolean {
  return mention.place !== undefined
}

/** `its Autumn meetings`: the plural is the name of one gathering. */
function hasSeason(tokens: readonly Token[], phrase: Phrase): boolean {
  return /^(?:spring|summer|autumn|fall|winter|annual)$/i.test(tokens[phrase.head - 1]?.form ?? '')
}

function isRoundOfTalks(tokens: readonly Token[], phrase: Phrase): boolean {
  const complement = tokens.slice(phrase.head + 1, phrase.last)
  return complement.some((token) =>
    /^(?:talks|negotiations|consultations|meetings|discussions|dialogue)$/.test(token.lower),
  )
}

/** `the 19th session`, `the session of the Council`, `the session in Beijing`; not `the session`, `a trading session`. */
function isBoundSession(tokens: readonly Token[], mention: Omit<EventMention, 'rule'>): boolean {
  if (mention.headWord !== 'session') return false
  const { phrase } = mention
  return (
    mention.edition !== undefined ||
    mention.place !== undefined ||
    tokens.slice(phrase.head + 1, phrase.last).some(isCapital)
  )
}

function hasKind(tokens: readonly Token[], phrase: Phrase, headWord: string): boolean {
  const kinds = kindsOf.get(headWord.replace(/s$/, ''))
  for (let at = phrase.start; at < phrase.head; at++) if (kinds?.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** Whether an indefinite phrase is tied to one occasion: by a place, a day, a host, a subject, or who attends it. */
function isAnchored(
  document: Document,
  { phrase, place, date, organiser, headWord }: Omit<EventMention, 'rule'>,
): boolean {
  if (place || date || organiser) return true
  const isAttended = attendingWords.has(leadOf(document.tokens, phrase))
  return isAttended && (phrase.last > phrase.head + 1 || phrase.first < phrase.head) && headWord !== 'talks'
}

function isUncertain(document: Document, mention: Span): boolean {
  const modality = modalityAt(document, mention)
  return modality === 'negated' || modality === 'possible' || modality === 'asked'
}
