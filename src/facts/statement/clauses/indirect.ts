import type { Cue, Speech } from '../cues/cues.ts'
import type { Statement } from '../fact.ts'
import { type Scope, scopeOf } from '../scope.ts'
import { isAgent, isDocument, isFirstPerson, isHearing, isInPaper, isResearcher } from '../speakers/source.ts'
import type { Speaker } from '../speakers/speaker.ts'
import { speakerBefore } from '../speakers/speaker-before.ts'
import { carriedSubject, mainSubject, quotedSpeaker } from '../speakers/subject.ts'
import { isRelative } from '../speakers/whole-subject.ts'
import { isAdverb, isFiniteAt, type SpeechText } from '../speech-text.ts'
import type { Found } from '../statement.ts'
import { clauseSpan, startsClause, type TokenRange } from './clause.ts'
import { clauseEnd } from './clause-end.ts'
import { complementStart } from './complement.ts'
import { objectEnd } from './phrase-end.ts'
import { gapEnd, opensGap } from './relative-gap.ts'

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
  const reported = readReported(text, cue, speaker, scope)
  if (!reported) return undefined
  const words = clauseSpan(text, reported)
  return {
    rule: reported.rule,
    words,
    speaker,
    cue,
    stance: reported.stance,
    attributionLast: reported.attributionLast,
  }
}

/** The range of what is reported, with what follows from its kind. */
interface Reported extends TokenRange, Pick<Found, 'rule'> {
  readonly stance: Statement['stance']
  readonly attributionLast: number
}

function readReported(text: Speech, cue: Cue, speaker: Speaker, scope: Scope): Reported | undefined {
  const stance = stanceOf(text, cue, speaker)
  const question = cue.verb.act === 'ask' ? questionStart(text, cue, scope.last) : undefined
  if (question !== undefined) {
    const last = clauseEnd(text, cue, speaker, question, scope.last)
    return { rule: 'statement/asked-whether', first: question, last, stance: 'asked', attributionLast: question }
  }
  if (opensGap(text, cue, speaker)) {
    const last = gapEnd(text, cue.last, scope.last)
    return { rule: 'statement/relative-gap', first: cue.last, last, stance, attributionLast: cue.last }
  }
  const complement = complementStart(text, cue, scope.last)
  if (!complement || (!complement.hasThat && !canBeBare(text, cue, speaker, complement.at))) return undefined
  const last = clauseEnd(text, cue, speaker, complement.at, scope.last)
  const attributionLast = complement.at - (complement.hasThat ? 1 : 0)
  return { rule: ruleOf(cue, complement.hasThat), first: complement.at, last, stance, attributionLast }
}

/** `As Ms Tan noted, ...`: the clause stands behind the comma. */
function isAs(text: SpeechText, speaker: Speaker): boolean {
  return text.token(speaker.first - 1).lower === 'as'
}

/** Whether the clause may lack its `that`: not after `as`, not where `claiming` says more of a noun that speaks. */
function canBeBare(text: SpeechText, cue: Cue, speaker: Speaker, first: number): boolean {
  const opensSentence = cue.form === 'participle' && text.sentenceOf(cue.group).first === cue.group
  if ((isAs(text, speaker) || opensSentence) && breaksOff(text, first)) return false
  if (cue.verb.base === 'find') return isDocument(text, speaker) || isResearcher(text, speaker)
  const isReduced = cue.form === 'participle' && text.phraseAt(cue.group - 1) !== undefined
  if (!isReduced || speaker.last < cue.group) return true
  const isName = text.phraseAt(cue.group - 1)?.kind === 'name'
  const opener = text.token(speaker.first - 1)
  return opener.lower === 'with' || (isName && opener.form === ',')
}

/** Whether a comma comes before the first verb: `As Ms Tan said | in May, prices fell`. */
function breaksOff(text: SpeechText, first: number): boolean {
  const limit = text.sentenceOf(first).last
  let at = first
  while (at < limit && text.token(at).form !== ',' && !isFiniteAt(text, at)) at++
  return !isFiniteAt(text, at)
}

/** Verbs of the mind: in the past it is the writer who tells what was thought. */
const mental: ReadonlySet<string> = new Set(['believe', 'think'])

/** First words of a subject that says of nobody that they spoke. Own list. */
const noOne: ReadonlySet<string> = new Set(['anybody', 'anyone', 'neither', 'no', 'nobody', 'none', 'nothing'])

/** Whether the subject can report with this verb: no `I`, no `estimates suggest`, no `that said`. */
function canReport(text: SpeechText, cue: Cue, speaker: Speaker): boolean {
  if (isFirstPerson(text, speaker) || noOne.has(text.token(speaker.first).lower)) return false
  if (cue.verb.isOfPeople && !isAgent(text, speaker)) return false
  if (cue.verb.base === 'hear' && !isHearing(text, speaker)) return false
  const tag = text.token(cue.first).penn
  return !mental.has(cue.verb.base) || tag === 'VBZ' || tag === 'VBP'
}

function ruleOf(cue: Cue, hasThat: boolean): string {
  if (cue.form === 'participle') return 'statement/participle-clause'
  return hasThat ? 'statement/verb-that-clause' : 'statement/verb-clause'
}

/** Words before a subject that leave open whether it spoke. Own list. */
const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'until'])

function stanceOf(text: SpeechText, cue: Cue, speaker: Speaker): Statement['stance'] {
  return conditions.has(text.token(speaker.first - 1).lower) ? 'hypothetical' : cue.stance
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
  while (at >= 0 && (isAdverb(text.token(at)) || text.token(at).form === ',')) at--
  return text.token(at).penn === 'CC'
}

/** The subject of the cue before in the sentence, else of the nearest verb. */
function carried(text: SpeechText, cue: Cue, scope: Scope, earlier: readonly Attributed[]): Speaker | undefined {
  const before = earlier.findLast(
    ({ cue: other }) => other.first >= scope.first && other.last <= cue.first && !isRelative(text, other.group - 1),
  )
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
  const isLed = leads.has(text.token(scope.first).lower) && cue.group === scope.first + 1
  if (cue.group === scope.first || isLed) return subjectAfterComma(text, cue, scope)
  const hasComma = text.token(cue.group - 1).form === ','
  const own = hasComma ? undefined : speakerBefore(text, cue.group, afterWith(text, cue.group) ?? scope.first)
  return own && !isInPaper(text, own) ? own : carried(text, cue, scope, earlier)
}

/** `widespread concern with | some analysts saying`: the place after `with`, which opens a clause of its own. */
function afterWith(text: SpeechText, group: number): number | undefined {
  const first = text.phraseAt(group - 1)?.first
  return first !== undefined && text.token(first - 1).lower === 'with' ? first : undefined
}

/** Words before a participle at the start of a sentence: `After saying`. Own list. */
const leads: ReadonlySet<string> = new Set(['after', 'before', 'by', 'in', 'while'])

/** `Noting that prices rose, Ms Tan left`: the subject behind the comma. */
function subjectAfterComma(text: SpeechText, cue: Cue, scope: Scope): Speaker | undefined {
  for (let at = cue.last; at < scope.last; at++) {
    if (text.token(at).form === ',' && startsClause(text, at + 1, scope.last))
      return mainSubject(text, at + 1, scope.last)
  }
  return undefined
}

const questionWords: ReadonlySet<string> = new Set(['whether', 'if', 'why', 'how', 'when', 'where', 'what', 'who'])

/** Where the question after `asked` begins: `asked the minister whether`. */
function questionStart(text: SpeechText, cue: Cue, limit: number): number | undefined {
  const places = [cue.last, objectEnd(text, cue.last)]
  return places.find((at) => at < limit && questionWords.has(text.token(at).lower))
}
