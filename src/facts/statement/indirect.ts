import { clauseSpan, startsClause, type TokenRange } from './clause.ts'
import { clauseEnd } from './clause-end.ts'
import { complementStart } from './complement.ts'
import type { Cue, Speech } from './cues.ts'
import { isDocument, isHearing, isInPaper, isResearcher } from './source.ts'
import type { Speaker } from './speaker.ts'
import { speakerBefore } from './speaker-before.ts'
import { isAdverb, isFiniteAt, type SpeechText } from './speech-text.ts'
import type { Found } from './statement.ts'
import { carriedSubject, mainSubject, quotedSpeaker } from './subject.ts'

/** Where a cue may look for its subject and clause: its sentence, or the part of it inside or outside a quotation. */
export interface Scope extends TokenRange {}

/** The scope of a token: its sentence, cut at the edges of the quotation around it or at the last one before it. */
export function scopeOf(text: SpeechText, token: number): Scope {
  const sentence = text.sentenceOf(token)
  let first = sentence?.first ?? 0
  let last = sentence?.last ?? text.tokens.length
  const own = text.quotationAt(token)
  if (own) {
    first = Math.max(first, text.tokenFrom(own.content.start))
    last = Math.min(last, text.tokenFrom(own.content.end))
  }
  return { first, last }
}

/** The speaker of an earlier cue in the same sentence, for a verb that is joined to it (`said A and added B`). */
export interface Attributed {
  readonly cue: Cue
  readonly speaker: Speaker
}

/** A clause that a cue with a subject before it reports. */
export function readIndirect(text: Speech, cue: Cue, earlier: readonly Attributed[]): Found | undefined {
  const scope = scopeOf(text, cue.first)
  const speaker = subjectOf(text, cue, scope, earlier)
  if (!speaker || !canReport(text, cue, speaker)) return undefined
  const asked = cue.verb.act === 'ask' ? questionStart(text, cue, scope.last) : undefined
  const complement =
    asked === undefined
      ? (gapStart(text, cue, speaker) ?? complementStart(text, cue, scope.last))
      : { at: asked, hasThat: false }
  if (!complement || (!complement.hasThat && asked === undefined && !canBeBare(text, cue, speaker))) return undefined
  const words = clauseSpan(text, {
    first: complement.at,
    last: clauseEnd(text, cue, speaker, complement.at, scope.last),
  })
  if (!words) return undefined
  const rule = ruleOf(cue, complement.hasThat, asked !== undefined)
  const stance = asked === undefined ? stanceOf(text, cue, speaker) : 'asked'
  return { rule, words, speaker, cue, stance, attributionLast: complement.at - (complement.hasThat ? 1 : 0) }
}

/** `a fall, which the firm said | was due to rain`: the verb of a relative clause whose subject stands before. */
function gapStart(text: SpeechText, cue: Cue, speaker: Speaker): { at: number; hasThat: boolean } | undefined {
  const isRelative = text.tokens[speaker.first - 1]?.penn === 'WDT' && cue.verb.clause === 'bare'
  return isRelative && (isFiniteAt(text, cue.last) || text.tokens[cue.last]?.penn === 'VBN')
    ? { at: cue.last, hasThat: false }
    : undefined
}

/** `As Ms Tan noted, ...`: the clause stands behind the comma. */
function isAs(text: SpeechText, speaker: Speaker): boolean {
  return text.tokens[speaker.first - 1]?.lower === 'as'
}

/** Whether the clause may lack its `that`: not after `as`, not where `claiming` says more of a noun. */
function canBeBare(text: SpeechText, cue: Cue, speaker: Speaker): boolean {
  if (isAs(text, speaker)) return false
  if (cue.verb.base === 'find') return isDocument(text, speaker) || isResearcher(text, speaker)
  const isReduced = cue.form === 'participle' && text.phraseAt(cue.group - 1) !== undefined
  const isName = text.phraseAt(cue.group - 1)?.kind === 'name'
  return !isReduced || (isName && text.tokens[speaker.first - 1]?.form === ',')
}

/** Verbs of the mind: in the past it is the writer who tells what was thought. */
const mental: ReadonlySet<string> = new Set(['believe', 'think'])

/** Whether the subject can report with this verb: no `I`, no `estimates suggest`, no `that said`. */
function canReport(text: SpeechText, cue: Cue, speaker: Speaker): boolean {
  if (isFirstPerson(text, speaker) || (cue.verb.isOfPeople && isDocument(text, speaker))) return false
  if (cue.verb.base === 'hear' && !isHearing(text, speaker)) return false
  const tag = text.tokens[cue.first]?.penn
  return !mental.has(cue.verb.base) || tag === 'VBZ' || tag === 'VBP'
}

function ruleOf(cue: Cue, hasThat: boolean, isAsked: boolean): string {
  if (isAsked) return 'statement/asked-whether'
  if (cue.form === 'participle') return 'statement/participle-clause'
  return hasThat ? 'statement/verb-that-clause' : 'statement/verb-clause'
}

/** Words before a subject that leave open whether it spoke. Own list. */
const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'until'])

function stanceOf(text: SpeechText, cue: Cue, speaker: Speaker): Found['stance'] & string {
  return conditions.has(text.tokens[speaker.first - 1]?.lower ?? '') ? 'hypothetical' : cue.stance
}

const firstAndSecondPerson: ReadonlySet<string> = new Set(['i', 'we', 'you', 'us', 'me', 'that', 'this'])

/** `I`, `we`, `you`: whoever writes or is quoted, no one else; and `that said`. */
export function isFirstPerson(text: SpeechText, { mention }: Speaker): boolean {
  return firstAndSecondPerson.has(text.document.text.slice(mention.start, mention.end).toLowerCase())
}

/** Pronouns that stand for no one before `is clear that`, `was reported that`. */
const empty: ReadonlySet<string> = new Set(['it', 'there', 'this', 'that', 'what'])

function subjectOf(text: SpeechText, cue: Cue, scope: Scope, earlier: readonly Attributed[]): Speaker | undefined {
  if (cue.form === 'participle') return participleSubject(text, cue, scope, earlier)
  const speaker = speakerBefore(text, cue.group, scope.first)
  const isEmpty = cue.last - cue.first > 1 && empty.has(wordsOfMention(text, speaker))
  if (speaker) return isEmpty ? undefined : speaker
  return isJoined(text, cue.group) ? carried(text, cue, scope, earlier) : undefined
}

function wordsOfMention(text: SpeechText, speaker: Speaker | undefined): string {
  return speaker ? text.document.text.slice(speaker.mention.start, speaker.mention.end).toLowerCase() : ''
}

/** Whether a verb is joined to one before it: `and`, `but`, perhaps with a comma or adverb between. */
function isJoined(text: SpeechText, group: number): boolean {
  let at = group - 1
  while (at >= 0 && (isAdverb(text.tokens[at]) || text.tokens[at]?.form === ',')) at--
  return text.tokens[at]?.penn === 'CC'
}

/** The subject of the cue before in the sentence, else of the nearest verb. */
function carried(text: SpeechText, cue: Cue, scope: Scope, earlier: readonly Attributed[]): Speaker | undefined {
  const before = earlier.findLast(({ cue: other }) => other.first >= scope.first && other.last <= cue.first)
  return before?.speaker ?? carriedSubject(text, scope.first, cue.group)
}

/** `Boeing saying that`, `reports stating that`: the phrase before; `, adding that`: whoever the sentence is about. */
function participleSubject(
  text: SpeechText,
  cue: Cue,
  scope: Scope,
  earlier: readonly Attributed[],
): Speaker | undefined {
  const quoted = quotedSpeaker(text, cue.group, scope.first)
  if (quoted) return quoted
  if (cue.group === scope.first) return subjectAfterComma(text, cue, scope)
  const hasComma = text.tokens[cue.group - 1]?.form === ','
  const own = hasComma ? undefined : speakerBefore(text, cue.group, scope.first)
  return own && !isInPaper(text, own) ? own : carried(text, cue, scope, earlier)
}

/** `Noting that prices rose, Ms Tan left`: the subject behind the comma. */
function subjectAfterComma(text: SpeechText, cue: Cue, scope: Scope): Speaker | undefined {
  for (let at = cue.last; at < scope.last; at++) {
    if (text.tokens[at]?.form === ',' && startsClause(text, at + 1, scope.last))
      return mainSubject(text, at + 1, scope.last)
  }
  return undefined
}

const questionWords: ReadonlySet<string> = new Set(['whether', 'if', 'why', 'how', 'when', 'where', 'what', 'who'])

/** Where the question after `asked` begins: `asked the minister whether`. */
function questionStart(text: SpeechText, cue: Cue, limit: number): number | undefined {
  const phrase = text.phraseAt(cue.last)
  for (const at of [cue.last, phrase?.last ?? cue.last]) {
    if (at < limit && questionWords.has(text.tokens[at]?.lower ?? '')) return at
  }
  return undefined
}
