import { clauseSpan, complementStart, type TokenRange } from './clause.ts'
import { clauseEnd } from './clause-end.ts'
import type { Cue } from './cues.ts'
import { mainSubject, type Speaker, speakerAfter, speakerBefore } from './speaker.ts'
import { hasFinite, isAdverb, type SpeechText } from './speech-text.ts'
import type { Found } from './statement.ts'

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
export function readIndirect(text: SpeechText, cue: Cue, earlier: readonly Attributed[]): Found | undefined {
  const scope = scopeOf(text, cue.first)
  const speaker = subjectOf(text, cue, scope, earlier)
  if (!speaker || isFirstPerson(text, speaker)) return undefined
  const asked = cue.verb.act === 'ask' ? questionStart(text, cue, scope.last) : undefined
  const complement = asked === undefined ? complementStart(text, cue, scope.last) : { at: asked, hasThat: false }
  if (!complement) return undefined
  const words = clauseSpan(text, {
    first: complement.at,
    last: clauseEnd(text, cue, speaker, complement.at, scope.last),
  })
  if (!words) return undefined
  const rule = ruleOf(cue, complement.hasThat, asked !== undefined)
  const stance = asked === undefined ? stanceOf(text, cue, speaker) : 'asked'
  return { rule, words, speaker, cue, stance, attributionLast: complement.at - (complement.hasThat ? 1 : 0) }
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

const firstAndSecondPerson: ReadonlySet<string> = new Set(['i', 'we', 'you', 'us', 'me'])

/** `I`, `we`, `you`: whoever writes or is quoted, no one else. */
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

/** The subject of the cue before in the sentence, else of the sentence itself. */
function carried(text: SpeechText, cue: Cue, scope: Scope, earlier: readonly Attributed[]): Speaker | undefined {
  const before = earlier.findLast(({ cue: other }) => other.first >= scope.first && other.last <= cue.first)
  return before?.speaker ?? mainSubject(text, scope.first, cue.first)
}

/** `Boeing saying that`, `reports stating that`: the phrase before; `, adding that`: whoever the sentence is about. */
function participleSubject(
  text: SpeechText,
  cue: Cue,
  scope: Scope,
  earlier: readonly Attributed[],
): Speaker | undefined {
  const hasComma = text.tokens[cue.group - 1]?.form === ','
  const own = hasComma ? undefined : speakerBefore(text, cue.group, scope.first)
  return own ?? carried(text, cue, scope, earlier)
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

/** A clause before its attribution, or around it: `Prices will fall, Ms Tan said.` */
export function readTrailing(text: SpeechText, cue: Cue): Found | undefined {
  if (cue.form !== 'finite' || cue.verb.act === 'call' || (cue.verb.act === 'say' && cue.verb.clause === 'never'))
    return undefined
  const scope = scopeOf(text, cue.first)
  const before = speakerBefore(text, cue.group, scope.first)
  const isInverted = text.tokens[cue.group - 1]?.form === ',' || text.tokens[cue.group - 1]?.penn === 'SYM'
  const speaker = isInverted ? speakerAfter(text, cue.last, scope.last) : before
  if (!speaker || isFirstPerson(text, speaker)) return undefined
  const first = Math.min(speaker.first, cue.group)
  const opener = text.tokens[first - 1]
  if (opener?.lower === 'as' || opener?.lower === 'so') return readAs(text, cue, speaker, scope)
  if (!opener || first - 1 < scope.first || !clauseBreaks.has(opener.form)) return undefined
  const last = attributionEnd(text, Math.max(cue.last, speaker.last), scope.last)
  const left = { first: afterConnective(text, scope.first), last: first - 1 }
  const right = { first: last, last: clauseEnd(text, cue, speaker, last + 1, scope.last) }
  const isMedial = text.tokens[last]?.form === ',' && last + 1 < scope.last
  const hasLeft = hasFinite(text, left.first, left.last) && !isSpoken(text, left)
  if (!hasLeft && !isMedial) return undefined
  const takesRight =
    isMedial && hasFinite(text, right.first, right.last) && (!hasLeft || lengthOf(text, right) > lengthOf(text, left))
  if (!takesRight && !hasLeft) return undefined
  const words = clauseSpan(text, takesRight ? right : left)
  const rule = isMedial
    ? 'statement/clause-around-verb'
    : isInverted
      ? 'statement/clause-verb-subject'
      : 'statement/clause-subject-verb'
  return words && { rule, words, speaker, cue, stance: cue.stance, attributionLast: last }
}

/** Marks between a clause and the attribution after it. */
const clauseBreaks: ReadonlySet<string> = new Set([',', '–', '—', '-', '--', ':'])

/** After `And,` and the like at the start of a sentence. */
function afterConnective(text: SpeechText, first: number): number {
  const isConnective = text.tokens[first]?.penn === 'CC' && text.tokens[first + 1]?.form === ','
  return isConnective ? first + 2 : first
}

function lengthOf(text: SpeechText, { first, last }: TokenRange): number {
  return (text.tokens[last - 1]?.end ?? 0) - (text.tokens[first]?.start ?? 0)
}

/** Whether the words before an attribution are a quotation of their own. */
function isSpoken(text: SpeechText, { first, last }: TokenRange): boolean {
  for (let at = last - 1; at >= first && at >= last - 2; at--) {
    const quotation = text.quotationAt(at)
    if (quotation && quotation.content.start - (text.tokens[first]?.start ?? 0) <= 3) return true
  }
  return false
}

/** The end of an attribution: up to the next comma or the end of the sentence. */
export function attributionEnd(text: SpeechText, from: number, limit: number): number {
  let at = from
  while (at < limit && ![',', '.', ';', ':', '!', '?'].includes(text.tokens[at]?.form ?? '') && !text.quotationAt(at))
    at++
  return at
}

/** `As Ms Tan noted, prices fell.` and `Prices fell, as Ms Tan noted.` */
function readAs(text: SpeechText, cue: Cue, speaker: Speaker, scope: Scope): Found | undefined {
  const as = Math.min(speaker.first, cue.group) - 1
  const end = attributionEnd(text, Math.max(cue.last, speaker.last), scope.last)
  const isLeading = as === scope.first || text.tokens[as]?.form === 'As'
  if (isLeading && text.tokens[end]?.form !== ',') return undefined
  const range = isLeading
    ? { first: end + 1, last: clauseEnd(text, cue, speaker, end + 1, scope.last) }
    : { first: scope.first, last: as }
  if (text.quotationAt(range.first)?.start === text.tokens[range.first]?.start) return undefined
  if (!hasFinite(text, range.first, range.last)) return undefined
  const words = clauseSpan(text, range)
  return words && { rule: 'statement/as-clause', words, speaker, cue, stance: cue.stance, attributionLast: end }
}
