import type { Quotation } from '../../../annotate/document.ts'
import { statementNouns } from '../../../annotate/lexicon/speech-nouns.ts'
import { namingForms } from '../../../annotate/lexicon/speech-verbs.ts'
import { wordsOf } from '../../../text/span.ts'
import type { Cue, Speech } from '../cues/cues.ts'
import { sourceAt, sourceStart } from '../speakers/named-source.ts'
import { isAgent, isDocument, isFirstPerson, isInPaper } from '../speakers/source.ts'
import type { Speaker } from '../speakers/speaker.ts'
import { speakerAfter } from '../speakers/speaker-after.ts'
import { speakerBefore } from '../speakers/speaker-before.ts'
import { carriedSubject, mainSubject, quotedSpeaker } from '../speakers/subject.ts'
import { hasFinite, isAttaching, type SpeechText } from '../speech-text.ts'
import type { Found } from '../statement.ts'
import type { QuotedWords } from './direct-after.ts'
import { isLabel } from './label.ts'
import type { Quoted } from './quoted.ts'
import { areSeveral, startsSmall } from './quoted-words.ts'

/** `Ms Tan said: “...”`, `saying that “...”`, `said Ms Tan. “...”` is left to what follows an attributed quotation. */
export function readBefore(text: Speech, { quotation, before }: Quoted): Found | undefined {
  const base = { words: quotation.content, quotation }
  const cue = text.cues.findLast(({ first, last }) => first >= before.first && last <= before.last)
  if (cue && leadsTo(text, cue, quotation, before.last)) {
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
  return beforeColon(text, base, before) ?? afterSource(text, base, before)
}

/** `According to Ms Tan, “...”`. */
function afterSource(text: SpeechText, base: QuotedWords, { first, last }: Quoted['before']): Found | undefined {
  const speaker = sourceAt(text, first, last)
  if (!speaker || text.token(last - 1).form !== ',') return undefined
  const cue = { first, last: sourceStart(text, first) ?? speaker.last }
  return { ...base, rule: 'statement/according-to-quote', speaker, cue }
}

/**
 * Whether a cue can have a quotation for what is said: a verb that names only before a comma, others but `say` and its
 * like not before a part of its object (`pledged to end the “old ways of work”`).
 */
function leadsTo(text: SpeechText, cue: Cue, { content }: Quotation, last: number): boolean {
  if (!reaches(text, cue, last)) return false
  const opener = text.token(last - 1)
  if (cue.verb.act === 'call') return opener.form === ','
  if (likenings.has(opener.lower)) return false
  const isPart = startsSmall(wordsOf(text.document.text, content))
  const isBeside =
    opener.index < cue.last || [',', ':', '–', '—', '-', '--'].includes(opener.form) || opener.lower === 'that'
  return !isPart || isBeside || plainVerbs.has(cue.verb.base)
}

/** Words before a mere example of what is said: `things like “...”`. */
const likenings: ReadonlySet<string> = new Set(['as', 'like'])

/** Verbs whose object can hardly be anything but words. Own list. */
const plainVerbs: ReadonlySet<string> = new Set(['add', 'read', 'say', 'state', 'tell', 'write'])

/** Whether nothing but hearer, time, place and `that` stands between a cue and the quotation. */
function reaches(text: SpeechText, cue: Cue, last: number): boolean {
  return !hasFinite(text, cue.last, last)
}

function lastWord(text: SpeechText, last: number): number {
  const form = text.token(last - 1).form
  return form === ',' || form === ':' || text.token(last - 1).lower === 'that' ? last - 1 : last
}

function subjectOf(text: SpeechText, cue: Cue, { first, last }: Quoted['before']): Speaker | undefined {
  const sentence = text.sentenceOf(cue.first).first
  const floor = Math.min(first, sentence)
  const quoted = quotedSpeaker(text, cue.group, first)
  if (quoted) return quoted
  const own =
    text.token(cue.group - 1).form === ',' && cue.form === 'participle'
      ? undefined
      : speakerBefore(text, cue.group, first)
  if (own && own.first >= first && !isInPaper(text, own) && !isObject(text, cue, own)) return own
  const isInverted = text.token(cue.group - 1).form === ',' || cue.group === first
  const inverted = isInverted && cue.form === 'finite' ? speakerAfter(text, cue.last, last) : undefined
  return inverted ?? carriedSubject(text, floor, cue.first)
}

/** `sniffed at | the plan | saying`, `spoke to | the paper | saying`: the noun before a participle that a preposition governs. */
function isObject(text: SpeechText, cue: Cue, { first }: Speaker): boolean {
  const link = text.token(first - 1)
  return cue.form === 'participle' && isAttaching(link) && link.lower !== 'with'
}

/** `Ms Tan: “...”`, `she took to the stage: “...”`: the subject of what stands before a colon. */
function beforeColon(text: SpeechText, base: QuotedWords, { first, last }: Quoted['before']): Found | undefined {
  if (text.token(last - 1).form !== ':' || isLabel(wordsOf(text.document.text, base.words))) return undefined
  const phrase = text.phraseAt(last - 2)
  const isLabelled = phrase?.last === last - 1 && !hasFinite(text, first, last)
  const isAnnounced = statementNouns.has(text.token(last - 2).lower) || hasStatementNoun(text, first, last)
  const main = mainSubject(text, first, last) ?? (isAnnounced ? speakerAfter(text, first, last) : undefined)
  const speaker = isLabelled && !isAnnounced ? speakerBefore(text, last - 1, first) : main
  if (!speaker || isFirstPerson(text, speaker) || !canSpeak(text, speaker, isAnnounced)) return undefined
  return {
    ...base,
    rule: isLabelled ? 'statement/label-colon-quote' : 'statement/colon-quote',
    speaker,
    cue: undefined,
    attributionLast: last - 1,
  }
}

/** Whether a speaker before a colon is a person by name, pronoun or noun; a body or paper where its words are announced. */
function canSpeak(text: SpeechText, speaker: Speaker, isAnnounced: boolean): boolean {
  const isPlace = text.phraseAt(speaker.first)?.name?.type === 'LOC'
  if (text.token(speaker.first).lower === 'it' || (isPlace && !isAnnounced)) return false
  return isAgent(text, speaker) || (isAnnounced && isDocument(text, speaker))
}

function hasStatementNoun(text: SpeechText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (statementNouns.has(text.token(at).lower)) return true
  return false
}

/** `called it “a sad day”`, `what he called a “sad day”`: two words or more, in the middle of a sentence. */
export function readNaming(text: Speech, { quotation, before }: Quoted): Found | undefined {
  if (!areSeveral(wordsOf(text.document.text, quotation.content))) return undefined
  const cue = text.cues.findLast(({ first, last }) => first >= before.first && last <= before.last)
  if (!cue || !namingForms.has(text.token(cue.first).lower) || !reaches(text, cue, before.last)) return undefined
  if (text.token(before.last - 1).penn === 'POS' && !holds(text, cue.last, before.last, 'as')) return undefined
  if (cue.verb.base === 'accuse' && !holds(text, cue.last, before.last, 'of')) return undefined
  const speaker = subjectOf(text, cue, before)
  if (!speaker || isFirstPerson(text, speaker)) return undefined
  return { words: quotation.content, quotation, rule: 'statement/naming', speaker, cue }
}

/** `accused them of “looking away”`: the charge itself stands behind `of`. */
function holds(text: SpeechText, first: number, last: number, word: string): boolean {
  for (let at = first; at < last; at++) if (text.token(at).lower === word) return true
  return false
}
