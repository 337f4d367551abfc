import type { Quotation } from '../../../annotate/document.ts'
import { titleClassOf } from '../../../annotate/lexicon/titles.ts'
import { attributionEnd } from '../clauses/attribution-end.ts'
import { subordinators } from '../clauses/clause.ts'
import type { Speech } from '../cues/cues.ts'
import { sourceAt, sourceStart } from '../speakers/named-source.ts'
import { isAgent, isFirstPerson } from '../speakers/source.ts'
import type { Speaker } from '../speakers/speaker.ts'
import { speakerAfter } from '../speakers/speaker-after.ts'
import { speakerBefore } from '../speakers/speaker-before.ts'
import { quotedSpeaker } from '../speakers/subject.ts'
import { hasFinite, isAdverb, type SpeechText } from '../speech-text.ts'
import type { Found } from '../statement.ts'
import type { Quoted } from './quoted.ts'

/** What every finding about a quotation has. */
export type QuotedWords = Pick<Found, 'words' | 'quotation'>

/** Marks and words that link an attribution to its quotation. */
const links: ReadonlySet<string> = new Set([',', '–', '—', '-', '--', '.', ';'])

/** `“...,” she said`, `“...,” said Ms Tan`, `“...,” according to Ms Tan`. */
export function readAfter(text: Speech, { quotation, after }: Quoted): Found | undefined {
  let at = after.first
  while (at < after.last && links.has(text.token(at).form)) at++
  if (!mayGoOn(text, quotation, after.first, at)) return undefined
  const base = { words: quotation.content, quotation }
  const source = sourceStart(text, at) === undefined ? undefined : sourceAt(text, at, after.last)
  if (source)
    return { ...base, rule: 'statement/according-to-quote', speaker: source, cue: { first: at, last: at + 2 } }
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
  return text.token(at).form === '.' ? at + 1 : at
}

/** Matches in ` – `; not in `, `. */
const dash = /[–—-]/

/** Whether a sentence can go on after a quotation: it ends with no full stop, or a dash or a small letter follows. */
function mayGoOn(text: SpeechText, quotation: Quotation, first: number, at: number): boolean {
  const next = text.token(at)
  const hasStop = text.document.text.charAt(quotation.content.end - 1) === '.'
  const linked = text.document.text.slice(quotation.end, next.start)
  const isLower = next.form === next.lower
  return isLower || (!hasStop && !linked.includes('.')) || dash.test(linked) || (at > first && linked.trim() === ',')
}

function subjectVerbAfter(text: Speech, base: QuotedWords, at: number, limit: number): Found | undefined {
  const passedOn = passedOnAfter(text, base, at, limit)
  if (passedOn) return passedOn
  const cue = text.cues.find(({ first, form }) => first > at && first < limit && form === 'finite')
  const speaker = cue && speakerBefore(text, cue.group, at)
  const isFirst = speaker !== undefined && opensWith(text, at, speaker) && !isFirstPerson(text, speaker)
  if (cue && isFirst) {
    const attributionLast = attributionEnd(text, cue.last, limit)
    return { ...base, rule: 'statement/quote-subject-verb', speaker, cue, attributionLast }
  }
  return openVerbAfter(text, base, at, limit)
}

/** `“...,” she was quoted by Andina as saying` and `“...,” Andina quoted her as saying`. */
function passedOnAfter(text: Speech, base: QuotedWords, at: number, limit: number): Found | undefined {
  const cue = text.cues.find(
    ({ first, group, form }) => first > at && first < limit && form === 'participle' && quotedSpeaker(text, group, at),
  )
  const speaker = cue && quotedSpeaker(text, cue.group, at)
  if (!speaker || text.phraseAt(at)?.first !== at) return undefined
  const attributionLast = attributionEnd(text, cue.last, limit)
  return { ...base, rule: 'statement/quote-subject-verb', speaker, cue, attributionLast }
}

/** Whether a speaker stands at a token, perhaps behind an adverb or capitals that the tagger takes for no title. */
function opensWith(text: SpeechText, at: number, speaker: Speaker): boolean {
  if (speaker.first <= afterAdverb(text, at)) return true
  const between = text.tokens.slice(at, speaker.first)
  const isPerson = text.phraseAt(speaker.last - 1)?.name?.type === 'PER'
  const isTitle = isPerson && between.length <= longestTitle
  const isOffice = isPerson && between.length <= longestOffice && titleClassOf(text.token(at + 1).lower) === 'post'
  return between.every(({ form, lower, penn }) => {
    if (form !== lower || (isOffice && officeLinks.has(lower))) return true
    return isTitle && titleTags.has(penn) && !subordinators.has(lower)
  })
}

/** Words of a title before a person that the tagger may part from it, at most: `fisheries bureau | spokesman Ann Tan`. */
const longestTitle = 3

/** Words of an office with what it is for, at most: `Peruvian Minister of Trade and Culture of the South | Ann Tan`. */
const longestOffice = 12

/** Words in small letters inside an office. Own list. */
const officeLinks: ReadonlySet<string> = new Set(['and', 'at', 'for', 'of', 'the', 'to'])

/** Tags of such words; `IN` is a slip for a noun. */
const titleTags: ReadonlySet<string> = new Set(['NN', 'NNS', 'JJ', 'IN'])

function afterAdverb(text: SpeechText, at: number): number {
  const isLead = isAdverb(text.token(at)) || text.token(at).lower === 'as'
  return isLead ? at + 1 : at
}

/** Ends with a mark after which a sentence goes on. Matches `so,`, `so?”`, `so",`; not `so.` */
const openEnd = /[,?!]["”’'»]*,?$/

/** `“...,” Ms Tan beamed`: any verb in the past, right after a person and before the end of the clause. */
function openVerbAfter(text: SpeechText, base: QuotedWords, at: number, limit: number): Found | undefined {
  const phrase = text.phraseAt(at)
  const isPerson = phrase?.first === at && (phrase.name?.type === 'PER' || phrase.kind === 'pronoun')
  if (!isPerson || phrase.last >= limit) return undefined
  const { penn, lower } = text.token(phrase.last)
  const quoted = text.document.text.slice(base.words.start, text.token(at).start).trimEnd()
  if (penn !== 'VBD' || notSpeaking.has(lower) || !openEnd.test(quoted)) return undefined
  const { start, end } = phrase.name ?? phrase
  const speaker = { mention: { start, end }, first: phrase.first, last: phrase.last }
  const cue = { first: phrase.last, last: phrase.last + 1 }
  const rule = 'statement/quote-subject-verb'
  return isFirstPerson(text, speaker) ? undefined : { ...base, rule, speaker, cue }
}

/** Verbs that never report the words before them. Own list. */
const notSpeaking: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'became', 'won', 'got', 'took', 'made'])

/** `“...” - Ann Tan` or `“...” Ann Tan, minister`: words set off with who said them, a paragraph of their own. */
export function readSigned(text: SpeechText, { quotation, before, after }: Quoted): Found | undefined {
  const paragraph = text.document.paragraphs.find(({ start }) => start === quotation.start)
  if (!paragraph || before.first < before.last) return undefined
  const at = dashes.has(text.token(after.first).form) ? after.first + 1 : after.first
  const phrase = text.phraseAt(at)
  const start = text.token(at).start
  const isOther = phrase?.first !== at || phrase.kind === 'time' || phrase.kind === 'pronoun' || start >= paragraph.end
  const isDashed = at > after.first && phrase?.name?.type === 'PER'
  if (isOther || (!isDashed && hasFinite(text, after.first, text.tokenFrom(paragraph.end)))) return undefined
  const person = text.document.names.find(({ first, type }) => first === at && type === 'PER')
  const speaker = person
    ? { mention: { start: person.start, end: person.end }, first: at, last: person.last }
    : speakerAfter(text, at, phrase.last)
  if (!speaker || !isAgent(text, speaker)) return undefined
  return { words: quotation.content, quotation, rule: 'statement/signed-quote', speaker, cue: undefined }
}

const dashes: ReadonlySet<string> = new Set(['–', '—', '-', '--', '―'])
