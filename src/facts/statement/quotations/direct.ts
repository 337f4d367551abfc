import { wordsOf } from '../../../text/span.ts'
import { clauseSpan } from '../clauses/clause.ts'
import { isIntroduction } from '../clauses/introduction.ts'
import { readNamingBy } from '../clauses/passive.ts'
import type { Speech } from '../cues/cues.ts'
import { beWords, groupBefore } from '../cues/verb-group.ts'
import type { SpeechText } from '../speech-text.ts'
import type { Found } from '../statement.ts'
import { readAfter, readSigned } from './direct-after.ts'
import { readBefore, readNaming } from './direct-before.ts'
import { isLabel } from './label.ts'
import type { Quoted } from './quoted.ts'
import { startsSmall } from './quoted-words.ts'

/** The attribution of one quotation, wherever it stands beside it. */
export function readDirect(text: Speech, quoted: Quoted): Found | undefined {
  if (isMention(text, quoted)) return isGivenName(text, quoted) ? readNaming(text, quoted) : undefined
  const near = readBefore(text, quoted)
  if (near && isAdjacent(text, near, quoted)) return near
  return (
    wholeClause(text, quoted, readAfter(text, quoted)) ??
    near ??
    readNaming(text, quoted) ??
    readNamingBy(text, quoted) ??
    readSigned(text, quoted)
  )
}

/** `Ms Tan was asked, “...?”`: a question of somebody who is not named. */
export function isPutTo(text: SpeechText, { before }: Quoted): boolean {
  const last = [',', ':'].includes(text.token(before.last - 1).form) ? before.last - 1 : before.last
  if (last - 1 < before.first || text.token(last - 1).lower !== 'asked') return false
  const { words } = groupBefore(text, last - 1)
  return beWords.some((word) => words.has(word)) || ['when', 'if'].includes(text.token(last - 2).lower)
}

/** Matches `with`, `2019`; not `,`, `“`. */
const wordStart = /^[\p{L}\p{N}]/u

/** `With “friends like these” we “can win,” he said`: the clause around quoted words that are no sentence by themselves. */
function wholeClause(text: Speech, { quotation, before }: Quoted, found: Found | undefined): Found | undefined {
  const opener = text.token(before.last - 1)
  const isPart = found !== undefined && before.first < before.last && wordStart.test(opener.form)
  if (!isPart || !startsSmall(wordsOf(text.document.text, quotation.content))) return found
  const first = text.tokenFrom(text.sentenceOf(before.last - 1).start)
  const range = { first, last: text.tokenFrom(quotation.content.end) }
  if (isIntroduction(text, range) || startsSpeech(text, found)) return found
  const words = clauseSpan(text, range)
  const { speaker, cue, attributionLast } = found
  return { rule: 'statement/clause-with-quote', words, speaker, cue, ...(attributionLast && { attributionLast }) }
}

/** `“...”, the dancers begin`: who begins, goes on or ends need not speak. */
function startsSpeech(text: Speech, { cue }: Found): boolean {
  const base = text.cues.find(({ first }) => first === cue?.first)?.verb.base
  return base !== undefined && ['begin', 'conclude', 'continue', 'finish', 'start'].includes(base)
}

/** Whether the marks only set off a word or title in the run of a sentence: `the “old guard” said`, `on “The Show”`. */
function isMention(text: SpeechText, { quotation, before }: Quoted): boolean {
  const words = wordsOf(text.document.text, quotation.content)
  const opener = text.token(before.last - 1)
  if (before.first >= before.last || opener.form === ',' || opener.form === ':') return false
  return isLabel(words) || (determiners.has(opener.penn) && titleStart.test(words) && !stop.test(words))
}

/** Tags of what stands before a noun: `in his “Open House programme”`. */
const determiners: ReadonlySet<string> = new Set(['DT', 'POS', 'PRP$'])

/** Two capitals or a joined word at the start. Matches `Open House programme`, `Open-House day`; not `We left`, `Very old`. */
const titleStart = /^\p{Lu}[^\s]*(?:-|\s)\p{Lu}/u

/** Matches the end of `We Left.`; not of `Open House programme`. */
const stop = /[.!?,]$/

/** `what he called a “New Deal”`: the words are the speaker's even with capitals. */
function isGivenName(text: Speech, { before }: Quoted): boolean {
  const cue = text.cues.findLast(({ first, last }) => first >= before.first && last <= before.last)
  for (let at = before.first; cue && at < cue.first; at++) if (text.token(at).lower === 'what') return true
  return false
}

/** Whether only a comma, a colon or `that` stands between cue and quotation, in a stretch that no quotation ends before. */
function isAdjacent(text: SpeechText, found: Found, { before }: Quoted): boolean {
  const last = found.cue?.last ?? 0
  const isFree = !text.quotationAt(before.first - 1) || text.token(before.first).form === ','
  return isFree && before.last - last <= 2 && text.token(last).form !== '.'
}
