import type { Quotation } from '../../annotate/document.ts'
import { statementNouns } from '../../annotate/lexicon/speech-nouns.ts'
import { namingForms } from '../../annotate/lexicon/speech-verbs.ts'
import { wordsOf } from '../../text/span.ts'
import { sourceAt, sourceStart } from './according.ts'
import { clauseSpan } from './clause.ts'
import type { Cue, Speech } from './cues.ts'
import { isFirstPerson } from './indirect.ts'
import { isInPaper } from './source.ts'
import { mainSubject, quotedSpeaker, type Speaker, speakerAfter, speakerBefore } from './speaker.ts'
import { hasFinite, isAdverb, type SpeechText } from './speech-text.ts'
import { type Found, isLabel } from './statement.ts'
import { attributionEnd, isIntroduction } from './trailing.ts'

/** A quotation with the tokens around it that may attribute it. */
export interface Quoted {
  readonly quotation: Quotation
  /** The stretch before, from the start of its sentence or the end of the quotation before: tokens, end exclusive. */
  readonly before: { readonly first: number; readonly last: number }
  /** The stretch after, to the end of its sentence or the next quotation. */
  readonly after: { readonly first: number; readonly last: number }
}

/** The stretches around a quotation; where it starts its paragraph after a colon, the one before is the last sentence above. */
export function surround(text: SpeechText, quotation: Quotation): Quoted {
  const { document } = text
  const place = text.outer.indexOf(quotation)
  const first = text.tokenFrom(quotation.start)
  const last = text.tokenFrom(quotation.end)
  const paragraphs = document.paragraphs.filter(({ start, end }) => start < quotation.end && quotation.start < end)
  const paragraphFirst = text.tokenFrom(paragraphs[0]?.start ?? quotation.start)
  const paragraphLast = text.tokenFrom(paragraphs.at(-1)?.end ?? quotation.end)
  const previous = text.tokenFrom(text.outer[place - 1]?.end ?? 0)
  const next = text.tokenFrom(text.outer[place + 1]?.start ?? document.text.length)
  const opensParagraph = paragraphFirst === first
  const isLinked = [':', ','].includes(text.tokens[first - 1]?.form ?? '')
  const floor = opensParagraph && !isLinked ? first : Math.max(opensParagraph ? 0 : paragraphFirst, previous)
  return {
    quotation,
    before: { first: Math.min(first, Math.max(floor, sentenceFirst(text, first))), last: first },
    after: { first: last, last: Math.min(paragraphLast, next, text.sentenceOf(last)?.last ?? last) },
  }
}

/** First token of the sentence that a quotation starting at `first` goes on with; `first` where a sentence ended before. */
function sentenceFirst(text: SpeechText, first: number): number {
  const sentence = text.sentenceOf(first - 1)
  const before = text.tokens[first - 1]
  const hasEnded = before !== undefined && ['.', '!', '?', '...', '…'].includes(before.form)
  return sentence && !hasEnded ? sentence.first : first
}

/** The attribution of one quotation, wherever it stands beside it. */
export function readDirect(text: Speech, quoted: Quoted): Found | undefined {
  if (isMention(text, quoted)) return isGivenName(text, quoted) ? readNaming(text, quoted) : undefined
  const near = readBefore(text, quoted)
  if (near && isAdjacent(text, near, quoted)) return near
  return (
    wholeClause(text, quoted, readAfter(text, quoted)) ?? near ?? readNaming(text, quoted) ?? readSigned(text, quoted)
  )
}

/** `With “friends like these” we “can win,” he said`: the clause around quoted words that are no sentence by themselves. */
function wholeClause(text: SpeechText, { quotation, before }: Quoted, found: Found | undefined): Found | undefined {
  const opener = text.tokens[before.last - 1]
  const isPart = found !== undefined && before.first < before.last && /^[\p{L}\p{N}]/u.test(opener?.form ?? '')
  if (!isPart || !/^\p{Ll}/u.test(wordsOf(text.document.text, quotation.content))) return found
  const first = text.tokenFrom(text.sentenceOf(before.last - 1)?.start ?? 0)
  const range = { first, last: text.tokenFrom(quotation.content.end) }
  if (isIntroduction(text, range)) return found
  const words = clauseSpan(text, range)
  const { speaker, cue, attributionLast } = found
  return (
    words && { rule: 'statement/clause-with-quote', words, speaker, cue, ...(attributionLast && { attributionLast }) }
  )
}

/** Whether the marks only set off a word or title in the run of a sentence: `the “old guard” said`, `on “The Show”`. */
function isMention(text: SpeechText, { quotation, before }: Quoted): boolean {
  if (!isLabel(wordsOf(text.document.text, quotation.content))) return false
  const opener = text.tokens[before.last - 1]
  const goesOn = before.first < before.last && opener?.form !== ',' && opener?.form !== ':'
  return goesOn
}

/** `what he called a “New Deal”`: the words are the speaker's even with capitals. */
function isGivenName(text: Speech, { before }: Quoted): boolean {
  const cue = text.cues.findLast(({ first, last }) => first >= before.first && last <= before.last)
  for (let at = before.first; cue && at < cue.first; at++) if (text.tokens[at]?.lower === 'what') return true
  return false
}

/** `“...” - Ann Tan` or `“...” Ann Tan, minister`: words set off with who said them, a paragraph of their own. */
function readSigned(text: SpeechText, { quotation, before, after }: Quoted): Found | undefined {
  const paragraph = text.document.paragraphs.find(({ start }) => start === quotation.start)
  if (!paragraph || before.first < before.last) return undefined
  const at = dashes.has(text.tokens[after.first]?.form ?? '') ? after.first + 1 : after.first
  const phrase = text.phraseAt(at)
  const start = text.tokens[at]?.start ?? paragraph.end
  const isOther = phrase?.first !== at || phrase.kind === 'time' || phrase.kind === 'pronoun' || start >= paragraph.end
  const isDashed = at > after.first && phrase?.name?.type === 'PER'
  if (isOther || (!isDashed && hasFinite(text, after.first, text.tokenFrom(paragraph.end)))) return undefined
  const person = text.document.names.find(({ first, type }) => first === at && type === 'PER')
  const speaker = person
    ? { mention: { start: person.start, end: person.end }, first: at, last: person.last }
    : speakerAfter(text, at, phrase.last)
  return speaker && { words: quotation.content, quotation, rule: 'statement/signed-quote', speaker, cue: undefined }
}

const dashes: ReadonlySet<string> = new Set(['–', '—', '-', '--', '―'])

/** Whether only a comma, a colon or `that` stands between cue and quotation, in a stretch that no quotation ends before. */
function isAdjacent(text: SpeechText, found: Found, { before }: Quoted): boolean {
  const last = found.cue?.last ?? 0
  const isFree = !text.quotationAt(before.first - 1) || text.tokens[before.first]?.form === ','
  return isFree && before.last - last <= 2 && text.tokens[last]?.form !== '.'
}

/** Marks and words that link an attribution to its quotation. */
const links: ReadonlySet<string> = new Set([',', '–', '—', '-', '--', '.', ';'])

/** `“...,” she said`, `“...,” said Ms Tan`, `“...,” according to Ms Tan`. */
function readAfter(text: Speech, { quotation, after }: Quoted): Found | undefined {
  let at = after.first
  while (at < after.last && links.has(text.tokens[at]?.form ?? '')) at++
  if (!mayGoOn(text, quotation, after.first, at)) return undefined
  const base = { words: quotation.content, quotation }
  const source = sourceStart(text, at) === undefined ? undefined : sourceAt(text, at, after.last)
  if (source)
    return { ...base, rule: 'statement/quote-according-to', speaker: source, cue: { first: at, last: at + 2 } }
  const inverted = text.cues.find(({ group, form, first }) => (group === at || first === at) && form === 'finite')
  const named = inverted && speakerAfter(text, afterStop(text, inverted.last), after.last)
  if (inverted && named && !isFirstPerson(text, named)) {
    const attributionLast = attributionEnd(text, named.last, after.last)
    return {
      ...base,
      rule: 'statement/quote-verb-subject',
      speaker: named,
      cue: inverted,
      attributionLast,
    }
  }
  return subjectVerbAfter(text, base, at, after.last)
}

/** A stop typed between verb and rank: `said. Col. Lyons`. */
function afterStop(text: SpeechText, at: number): number {
  return text.tokens[at]?.form === '.' ? at + 1 : at
}

/** Whether a sentence can go on after a quotation: it ends with no full stop, or a dash or a small letter follows. */
function mayGoOn(text: SpeechText, quotation: Quotation, first: number, at: number): boolean {
  const next = text.tokens[at]
  if (!next) return false
  const hasStop = text.document.text.charAt(quotation.content.end - 1) === '.'
  const linked = text.document.text.slice(quotation.end, next.start)
  const isLower = next.form === next.lower
  return isLower || (!hasStop && !linked.includes('.')) || /[–—-]/.test(linked) || (at > first && linked.trim() === ',')
}

function subjectVerbAfter(
  text: Speech,
  base: Pick<Found, 'words' | 'quotation'>,
  at: number,
  limit: number,
): Found | undefined {
  const cue = text.cues.find(({ first, form }) => first > at && first < limit && form === 'finite')
  const speaker = cue && speakerBefore(text, cue.group, at)
  const isFirst = speaker !== undefined && speaker.first <= afterAdverb(text, at) && !isFirstPerson(text, speaker)
  if (cue && isFirst) {
    const attributionLast = attributionEnd(text, cue.last, limit)
    return { ...base, rule: 'statement/quote-subject-verb', speaker, cue, attributionLast }
  }
  return openVerbAfter(text, base, at, limit)
}

function afterAdverb(text: SpeechText, at: number): number {
  const isLead = isAdverb(text.tokens[at]) || text.tokens[at]?.lower === 'as'
  return isLead ? at + 1 : at
}

/** `“...,” Ms Tan beamed`: any verb in the past, right after a person and before the end of the clause. */
function openVerbAfter(
  text: SpeechText,
  base: Pick<Found, 'words' | 'quotation'>,
  at: number,
  limit: number,
): Found | undefined {
  const phrase = text.phraseAt(at)
  const endsOpen = /[,?!]["”’'»]*,?$/.test(
    text.document.text.slice(base.words.start, (base.quotation?.end ?? 0) + 1).trimEnd(),
  )
  const verb = phrase?.last ?? limit
  const isPerson = phrase?.first === at && (phrase.name?.type === 'PER' || phrase.kind === 'pronoun')
  if (!phrase || !isPerson || !endsOpen || verb >= limit || text.tokens[verb]?.penn !== 'VBD') return undefined
  if (notSpeaking.has(text.tokens[verb]?.lower ?? '')) return undefined
  const speaker = { mention: phrase.name ?? phrase, first: phrase.first, last: phrase.last }
  if (isFirstPerson(text, speaker)) return undefined
  const mention = { start: speaker.mention.start, end: speaker.mention.end }
  return {
    ...base,
    rule: 'statement/quote-subject-any-verb',
    speaker: { ...speaker, mention },
    cue: { first: verb, last: verb + 1 },
  }
}

/** Verbs that never report the words before them. Own list. */
const notSpeaking: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'became', 'won', 'got', 'took', 'made'])

/** `Ms Tan said: “...”`, `saying that “...”`, `said Ms Tan. “...”` is left to what follows an attributed quotation. */
function readBefore(text: Speech, { quotation, before }: Quoted): Found | undefined {
  const base = { words: quotation.content, quotation }
  const cue = text.cues.findLast(({ first, last }) => first >= before.first && last <= before.last)
  if (
    cue &&
    (cue.verb.act !== 'call' || text.tokens[before.last - 1]?.form === ',') &&
    reaches(text, cue, before.last)
  ) {
    const speaker = subjectOf(text, cue, before)
    if (speaker && !isFirstPerson(text, speaker)) {
      const rule = cue.form === 'participle' ? 'statement/participle-quote' : 'statement/subject-verb-quote'
      return {
        ...base,
        rule,
        speaker,
        cue,
        attributionLast: lastWord(text, before.last),
        stance: cue.stance === 'denied' ? 'denied' : 'said',
      }
    }
  }
  return beforeColon(text, base, before)
}

/** Whether nothing but hearer, time, place and `that` stands between a cue and the quotation. */
function reaches(text: SpeechText, cue: Cue, last: number): boolean {
  return !hasFinite(text, cue.last, last)
}

function lastWord(text: SpeechText, last: number): number {
  const form = text.tokens[last - 1]?.form
  return form === ',' || form === ':' || text.tokens[last - 1]?.lower === 'that' ? last - 1 : last
}

function subjectOf(text: SpeechText, cue: Cue, { first, last }: Quoted['before']): Speaker | undefined {
  const sentence = text.sentenceOf(cue.first)?.first ?? first
  const floor = Math.min(first, sentence)
  const quoted = quotedSpeaker(text, cue.group, first)
  if (quoted) return quoted
  const own =
    text.tokens[cue.group - 1]?.form === ',' && cue.form === 'participle'
      ? undefined
      : speakerBefore(text, cue.group, first)
  if (own && own.first >= first && !isInPaper(text, own)) return own
  const isInverted = text.tokens[cue.group - 1]?.form === ',' || cue.group === first
  const inverted = isInverted && cue.form === 'finite' ? speakerAfter(text, cue.last, last) : undefined
  return inverted ?? mainSubject(text, floor, cue.first)
}

/** `Ms Tan: “...”`, `she took to the stage: “...”`: the subject of what stands before a colon. */
function beforeColon(
  text: SpeechText,
  base: Pick<Found, 'words' | 'quotation'>,
  { first, last }: Quoted['before'],
): Found | undefined {
  if (text.tokens[last - 1]?.form !== ':') return undefined
  const phrase = text.phraseAt(last - 2)
  const isLabelled = phrase?.last === last - 1 && !hasFinite(text, first, last)
  const isAnnounced = statementNouns.has(text.tokens[last - 2]?.lower ?? '') || hasStatementNoun(text, first, last)
  const main = mainSubject(text, first, last) ?? (isAnnounced ? speakerAfter(text, first, last) : undefined)
  const speaker = isLabelled && !isAnnounced ? speakerBefore(text, last - 1, first) : main
  if (!speaker || isFirstPerson(text, speaker)) return undefined
  return {
    ...base,
    rule: isLabelled ? 'statement/label-colon-quote' : 'statement/colon-quote',
    speaker,
    cue: undefined,
    attributionLast: last - 1,
  }
}

function hasStatementNoun(text: SpeechText, first: number, last: number): boolean {
  return text.tokens.some(({ index, lower }) => index >= first && index < last && statementNouns.has(lower))
}

/** `called it “a sad day”`, `what he called a “sad day”`: two words or more, in the middle of a sentence. */
function readNaming(text: Speech, { quotation, before }: Quoted): Found | undefined {
  if (
    isLabel(wordsOf(text.document.text, quotation.content)) &&
    !/\s/.test(wordsOf(text.document.text, quotation.content))
  )
    return undefined
  const cue = text.cues.findLast(({ first, last }) => first >= before.first && last <= before.last)
  if (!cue || !namingForms.has(text.tokens[cue.first]?.lower ?? '') || !reaches(text, cue, before.last))
    return undefined
  const speaker = subjectOf(text, cue, before)
  if (!speaker || isFirstPerson(text, speaker)) return undefined
  return { words: quotation.content, quotation, rule: 'statement/naming', speaker, cue }
}
