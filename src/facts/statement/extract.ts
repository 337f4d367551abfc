import type { Document, Quotation } from '../../annotate/document.ts'
import { itemAt } from '../../annotate/item-at.ts'
import { speechNouns } from '../../annotate/lexicon/speech-nouns.ts'
import { speechVerbs } from '../../annotate/lexicon/speech-verbs.ts'
import { findNounPhrases, type NounPhrase } from '../../annotate/phrases/chunks.ts'
import { compareSpans, contains, overlaps, type Span } from '../../text/span.ts'
import { readAccording } from './clauses/according.ts'
import { type Attributed, readIndirect } from './clauses/indirect.ts'
import { readNounClause } from './clauses/noun-clause.ts'
import { nounPhraseVerbs, readNounPhrase } from './clauses/noun-phrase.ts'
import { readPassive } from './clauses/passive.ts'
import { readTrailing } from './clauses/trailing.ts'
import { type Speech, toSpeech } from './cues/cues.ts'
import type { Statement } from './fact.ts'
import { readHeadline } from './headline.ts'
import { readBlocks } from './quotations/block.ts'
import { continueSpeech } from './quotations/continued.ts'
import { isPutTo, readDirect } from './quotations/direct.ts'
import { surround } from './quotations/quoted.ts'
import { opensSource, sourceOpeners } from './speakers/named-source.ts'
import { type SpeechText, toSpeechText } from './speech-text.ts'
import { type Found, toStatement } from './statement.ts'

/**
 * What an article says that others said: quotations, reported clauses, speech set off in paragraphs.
 *
 *     “We agree,” Ms Tan said, adding that talks would go on.
 *      ---------  speaker cue              -----------------
 *
 * @param document Read, never changed.
 * @param phrases Its noun phrases, which speakers are read off.
 * @returns In text order, an outer statement before one inside its words; empty if none.
 */
export function extractStatements(
  document: Document,
  phrases: readonly NounPhrase[] = findNounPhrases(document),
): readonly Statement[] {
  const text = toSpeech(toSpeechText(document, phrases))
  const clauses = readClauses(text)
  const headline = readHeadline(text)
  const quoted = readQuoted(text, clauses)
  const settled = settle([...(headline ? [headline] : []), ...quoted, ...readBlocks(text), ...clauses])
  return [...settled, ...readNounPhrases(text, settled)]
    .map((found) => toStatement(text, found))
    .sort((a, b) => compareSpans(a.words, b.words))
}

/** The quotations that are no part of a reported clause, with their speakers. */
function readQuoted(text: Speech, clauses: readonly Found[]): readonly Found[] {
  const taken = new Set(text.outer.filter((quotation) => clauses.some((clause) => holds(clause, quotation))))
  const attributed = new Map<Quotation, Found>()
  for (const quotation of text.outer) {
    const quoted = surround(text, quotation)
    if (isPutTo(text, quoted)) taken.add(quotation)
    const found = taken.has(quotation) ? undefined : readDirect(text, quoted)
    if (found) attributed.set(quotation, found)
  }
  const mixed = [...attributed.values()].filter(({ quotation }) => quotation === undefined)
  for (const quotation of text.outer) {
    if (!mixed.some((clause) => holds(clause, quotation))) continue
    attributed.delete(quotation)
    taken.add(quotation)
  }
  const outside = [...clauses, ...mixed]
    .filter(({ words }) => !text.outer.some(({ content }) => contains(content, words)))
    .sort((a, b) => compareSpans(a.words, b.words))
  return [...mixed, ...attributed.values(), ...continueSpeech(text, attributed, outside, taken)]
}

/** Whether a reported clause holds a quotation and more. */
function holds({ words }: Found, { content }: Quotation): boolean {
  return contains(words, content) && words.end - words.start > content.end - content.start
}

/** The reported clauses, those inside quotations too. */
function readClauses(text: Speech): readonly Found[] {
  const found: Found[] = []
  const earlier: Attributed[] = []
  for (const cue of text.cues) {
    const clause = readIndirect(text, cue, earlier) ?? readTrailing(text, cue)
    if (!clause) continue
    found.push(clause)
    earlier.push({ cue, speaker: clause.speaker })
  }
  const sources: Found[] = []
  const nouns: Found[] = []
  for (const at of placesOf(text, clauseWords)) {
    const source = opensSource(text, at) ? readAccording(text, at) : undefined
    if (source && !found.some((other) => isNearStart(source, other))) sources.push(source)
    const noun = readNounClause(text, at) ?? readPassive(text, at)
    if (noun) nouns.push(noun)
  }
  const own = found.filter((clause) => !passesOn(text, clause, found) && !reportsAnother(text, clause, found))
  return [...own, ...sources, ...nouns]
}

/** Words at which a clause may start that has no cue of its own: few words are, and the rules are asked only there. */
const clauseWords: ReadonlySet<string> = new Set([...sourceOpeners, ...speechNouns, ...speechVerbs.keys()])

/** The places of some words, lower case. */
function placesOf({ tokens }: SpeechText, words: ReadonlySet<string>): readonly number[] {
  const places: number[] = []
  for (let at = 0; at < tokens.length; at++) if (words.has(itemAt(tokens, at).lower)) places.push(at)
  return places
}

/** Whether a clause before `Reuters reported` is attributed to someone else by itself: Reuters only passes it on. */
function passesOn(text: Speech, clause: Found, found: readonly Found[]): boolean {
  const isTrailing = clause.rule === 'statement/clause-verb-subject' || clause.rule === 'statement/clause-subject-verb'
  return isTrailing && found.some((other) => other !== clause && fills(text, clause, other) && !isTold(text, other))
}

/** Whether a clause is what a body or paper reports that a person said: `Acme News reported that | Ms Tan said | prices fell`. */
function reportsAnother(text: Speech, clause: Found, found: readonly Found[]): boolean {
  const isReport = clause.cue !== undefined && reporting.test(text.token(clause.cue.first).lower)
  if (!isReport || isPerson(text, clause)) return false
  return found.some((other) => other !== clause && fills(text, clause, other) && isPerson(text, other))
}

/** Passing on. Matches `reported`; not `said`. */
const reporting = /^report/

function isPerson(text: SpeechText, { speaker }: Found): boolean {
  return text.document.names.some(
    ({ start, end, type }) => type === 'PER' && start >= speaker.mention.start && end <= speaker.mention.end,
  )
}

/** Whether a clause is another one with its attribution: `prices fell, Ms Tan said | , TASS reports`. */
function fills(text: Speech, clause: Found, other: Found): boolean {
  const end = Math.max(other.words.end, toStatement(text, other).attribution.end)
  return contains(clause.words, other.words) && end >= clause.words.end - 1
}

/** What is done or thought, which the one behind it tells: `the sides agreed that`, `they recognise that`. Matches `agreed`; not `said`. */
const told = /^(?:accept|agree|believe|recogni[sz]e|think)/

function isTold(text: SpeechText, { cue }: Found): boolean {
  return cue !== undefined && told.test(text.token(cue.first).lower)
}

/** Noun phrases that someone is said to note or welcome: in a headline without other speech, and inside what is said. */
function readNounPhrases(text: Speech, found: readonly Found[]): readonly Found[] {
  const headline = text.document.paragraphs.find(({ kind }) => kind === 'headline')
  const isFree = headline !== undefined && !found.some(({ words }) => overlaps(words, headline))
  const phrases: Found[] = []
  for (const at of placesOf(text, nounPhraseVerbs)) {
    const phrase = readNounPhrase(text, at)
    if (!phrase) continue
    const isNested = found.some(({ words }) => contains(words, phrase.words))
    if (isNested || (isFree && contains(headline, phrase.words))) phrases.push(phrase)
  }
  return phrases
}

/** Whether a clause opens with a speaker of its own: `according to the Herald, Ms Tan said ...` is Ms Tan's alone. */
function isNearStart(source: Found, other: Found): boolean {
  return contains(source.words, other.words) && other.words.end >= source.words.end - 1
}

/** Drops what two rules found twice: the same words, or words that cross others found before. */
function settle(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  for (const next of found) if (!kept.some(({ words }) => clash(words, next.words))) kept.push(next)
  return kept
}

function clash(a: Span, b: Span): boolean {
  if (a.start === b.start && a.end === b.end) return true
  return overlaps(a, b) && !contains(a, b) && !contains(b, a)
}
