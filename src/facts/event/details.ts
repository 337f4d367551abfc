import type { DateMention, Document, Name, Sentence, Token } from '../../annotate/document.ts'
import { cities } from '../../annotate/lexicon/cities.ts'
import { hostingVerbs, tyingWords } from '../../annotate/lexicon/event-heads.ts'
import { ordinalValue, romanValue } from '../../annotate/numerals.ts'
import type { Span } from '../../text/span.ts'
import type { EventFact } from './fact.ts'
import { isCapital, type Phrase } from './phrase.ts'

/** What the words around one mention say of the gathering. */
export type Details = Pick<EventFact, 'edition' | 'organiser' | 'place' | 'date'>

/**
 * Reads what stands beside a phrase in its own sentence.
 *
 *     The ministry hosted the 12th Gulf Forum in Muscat on Monday.
 *         ++++++++            ====            ****** ~~~~~~           + organiser = edition * place ~ date
 */
export function readDetails(document: Document, sentence: Sentence, phrase: Phrase): Details {
  return {
    edition: editionOf(document.tokens, phrase),
    place: placeOf(document, sentence, phrase),
    date: dateOf(document, sentence, phrase),
    organiser: organiserOf(document, sentence, phrase),
  }
}

const possessives: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'our', 'my'])

/** The number of an edition: `12th`, `XII`, `twenty-first`; `his second visit` has none. */
function editionOf(tokens: readonly Token[], phrase: Phrase): Details['edition'] {
  if (possessives.has(phrase.determiner ?? '')) return undefined
  for (let at = phrase.start; at < phrase.head; at++) {
    const number = numberAt(tokens, at)
    if (number) return number
  }
  return editionBefore(tokens, phrase.start)
}

function numberAt(tokens: readonly Token[], at: number): Details['edition'] {
  const token = tokens[at]
  if (!token) return undefined
  const tail = tokens[at + 2]
  if (tokens[at + 1]?.form === '-' && tail && tokens[at + 1]?.start === token.end) {
    const joined = ordinalValue(`${token.lower}-${tail.lower}`)
    if (joined !== undefined) return { number: joined, words: { start: token.start, end: tail.end } }
  }
  const next = tokens[at + 1]
  const isRoman = token.form !== 'I' && isCapital(next)
  const number = ordinalValue(token.form) ?? (isRoman ? romanValue(token.form) : undefined)
  return number === undefined ? undefined : { number, words: { start: token.start, end: token.end } }
}

/** `the 12th edition of the` before the name. */
function editionBefore(tokens: readonly Token[], start: number): Details['edition'] {
  let of = start - 1
  if (tokens[of]?.upos === 'DET') of--
  const isEdition = tokens[of]?.lower === 'of' && /^(?:edition|session|meeting)$/.test(tokens[of - 1]?.lower ?? '')
  return isEdition ? (numberAt(tokens, of - 4) ?? numberAt(tokens, of - 2)) : undefined
}

/** First token behind the words that tie a phrase to its place or day; stops at the first word that does not. */
function* tiedTokens(tokens: readonly Token[], first: number, to: number): Generator<number> {
  for (let at = first; at < to; at++) {
    const token = tokens[at]
    if (!token) return
    yield at
    if (!tyingWords.has(token.lower) && token.form !== ',' && token.form !== '-') return
  }
}

/** Where: `in Muscat`, `at the Harbour Hall in Oslo`, `held in`, `in Paris for the`, `the Vienna summit`. */
function placeOf(document: Document, sentence: Sentence, phrase: Phrase): Span | undefined {
  const behind = firstTied(document, phrase, sentence, (at) => placeAfter(document, at, sentence.last))
  return behind ?? placeBefore(document, sentence, phrase) ?? placeInName(document, phrase)
}

/** How many asides (a day, an agent, a place, an apposition) may stand before what is looked for. */
const maximumAsides = 3

/** What `read` finds first among the words tied to a phrase, asides passed over. */
function firstTied<T>(
  document: Document,
  phrase: Phrase,
  sentence: Sentence,
  read: (at: number) => T | undefined,
): T | undefined {
  let from = phrase.end
  for (let asides = 0; asides <= maximumAsides; asides++) {
    for (const at of tiedTokens(document.tokens, from, sentence.last)) {
      const found = read(at)
      if (found !== undefined) return found
    }
    const next = afterAside(document, from, sentence.last)
    if (next === from) return undefined
    from = next
  }
  return undefined
}

/** First token after a day, a place, `by` and its agent, or words between commas; `from` itself where none stands. */
function afterAside(document: Document, from: number, to: number): number {
  const { tokens } = document
  for (const at of tiedTokens(tokens, from, to)) {
    const token = tokens[at]
    if (!token) break
    const start = /^(?:on|from|by|with|in|at|for|between)$/.test(token.lower) ? at + 1 : at // `on`; not `online`
    const offset = tokens[start]?.start ?? -1
    const date = document.dates.find((mention) => mention.start <= offset && offset < mention.end)
    if (date) return tokens.findIndex((candidate) => candidate.start >= date.end)
    if (start > at) return afterNouns(document, start, to)
    const comma = token.form === ',' ? closingComma(tokens, at, to) : undefined
    if (comma !== undefined) return comma + 1
  }
  return from
}

/** First token after a noun phrase and what is set behind it with a comma: `Rome, Italy`. */
function afterNouns(document: Document, from: number, to: number): number {
  const { tokens } = document
  let last = from
  while (last < to) {
    const at = last
    const name = document.names.find((candidate) => candidate.first === at)
    const isPlace = name !== undefined && tokens[at - 1]?.form === ',' && name.type === 'LOC'
    if (name && (isPlace || tokens[at - 1]?.form !== ',')) last = name.last
    else if (tokens[at]?.form === ',' && document.names.some(({ first, type }) => first === at + 1 && type === 'LOC'))
      last++
    else if (isPhraseWord(document, at, from)) last++
    else break
  }
  return last
}

function isPhraseWord({ tokens, dates }: Document, at: number, from: number): boolean {
  const token = tokens[at]
  if (!token || dates.some((date) => date.start <= token.start && token.start < date.end)) return false
  return token.upos === 'DET' ? at === from : token.form === '-' || /^(?:ADJ|NOUN|PROPN)$/.test(token.upos) // `ADJ`; not `ADV`
}

/** The comma that closes words set off at `open`, with no verb between: `, one of its largest drills,`. */
function closingComma(tokens: readonly Token[], open: number, to: number): number | undefined {
  const longestAside = 10
  for (let at = open + 1; at < Math.min(to, open + longestAside); at++) {
    if (tokens[at]?.form === ',') return at
    if (tokens[at]?.upos === 'VERB' || tokens[at]?.upos === 'AUX') return undefined
  }
  return undefined
}

/** The place behind `in` or `at` at a token: a LOC name, with the town behind a hall. */
function placeAfter(document: Document, at: number, to: number): Span | undefined {
  const { tokens } = document
  const preposition = tokens[at]?.lower
  if (preposition !== 'in' && preposition !== 'at') return undefined
  const start = skipDescription(tokens, at + 1, to)
  const name = document.names.find((candidate) => candidate.first === start)
  if (!name || name.last > to || (name.type !== 'LOC' && !(preposition === 'at' && name.type === 'ORG')))
    return undefined
  if (tokens[name.last]?.lower === 'in') {
    const town = document.names.find((candidate) => candidate.first === name.last + 1 && candidate.type === 'LOC')
    if (town) return { start: name.start, end: town.end }
  }
  return { start: name.start, end: name.end }
}

/** `the capital`, `the port city of`, `downtown` before a place. */
function skipDescription(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  const longestDescription = 6
  while (at < to && at - from < longestDescription) {
    const token = tokens[at]
    if (!token || isCapital(token)) break
    if (
      !/^(?:the|city|capital|town|port|resort|nearby|downtown|central|of|its|historic|southern|northern|eastern|western|coastal|,)$/.test(
        token.lower,
      )
    )
      break
    at++
  }
  const isDemonymCapital =
    isCapital(tokens[at]) && /^(?:capital|city|town|resort|port)$/.test(tokens[at + 1]?.lower ?? '')
  if (!isDemonymCapital) return at
  return tokens[at + 2]?.lower === 'of' || tokens[at + 2]?.form === ',' ? at + 3 : at + 2
}

/** `in Geneva for the talks`, `in Oslo at the forum`; `host in Oslo a forum`. */
function placeBefore(document: Document, sentence: Sentence, phrase: Phrase): Span | undefined {
  const { tokens } = document
  const start = phrase.outset
  const link = tokens[start - 1]?.lower
  for (let at = start - 1; at >= Math.max(sentence.first, start - 12); at--) {
    if (tokens[at]?.lower !== 'in' && tokens[at]?.lower !== 'to') continue
    const name = document.names.find((candidate) => candidate.first === at + 1)
    if (name?.type !== 'LOC') continue
    const isForPurpose = name.last === start - 1 && (link === 'for' || link === 'at' || link === 'during')
    const isHosted = hostingVerbs.has(tokens[at - 1]?.lower ?? '')
    if (isForPurpose || isHosted) return { start: name.start, end: name.end }
  }
  return undefined
}

/** The one place that a sentence names behind `in` or `at`; undefined where it names none or several. */
export function placeInSentence(document: Document, sentence: Sentence): Span | undefined {
  const places: Span[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const place = placeAfter(document, at, sentence.last)
    if (place) places.push(place)
  }
  return places.length === 1 ? places[0] : undefined
}

/** A town in the name itself: `the Vienna summit`, `the Paris Air Show`. */
function placeInName({ tokens }: Document, phrase: Phrase): Span | undefined {
  const lastFirst = Math.min(phrase.head, phrase.last) - 1
  for (let first = phrase.first; first <= lastFirst; first++) {
    for (let last = Math.min(first + 3, lastFirst + 1); last > first; last--) {
      const [from, to] = [tokens[first], tokens[last - 1]]
      const words = tokens.slice(first, last).map((token) => token.form)
      const isApart = tokens[first - 1]?.form !== '-' && tokens[last]?.form !== '-'
      if (from && to && isApart && towns.has(words.join(' '))) return { start: from.start, end: to.end }
    }
  }
  return undefined
}

const towns: ReadonlySet<string> = new Set(cities)

/** When: in the phrase, tied behind it, or the day of the sentence in which someone speaks `at` it. */
function dateOf(document: Document, sentence: Sentence, phrase: Phrase): Details['date'] {
  const { tokens } = document
  const start = tokens[phrase.outset]?.start ?? 0
  const end = tokens[phrase.end - 1]?.end ?? 0
  const inside = document.dates.filter((date) => start <= date.start && date.end <= end)
  const behind = firstTied(document, phrase, sentence, (at) => dateAfter(document, at))
  return mostExact([...inside.map(dated), behind, dateOfSentence(document, sentence, phrase, { start, end })])
}

function dated(date: DateMention): Details['date'] {
  const isLong = /^(\d{4}).*\/(?!\1)/.test(date.edtf ?? '') // `1995/2005`; not `2019-05-01/2019-05-04`
  if (date.edtf === undefined || date.kind !== 'date' || isLong) return undefined
  return { words: { start: date.start, end: date.end }, edtf: date.edtf }
}

/** The date told to the day, else to the month, else to the year; the first of equals. */
export function mostExact(dates: readonly Details['date'][]): Details['date'] {
  let best: Details['date']
  for (const date of dates) if (date && (!best || exactness(date.edtf) > exactness(best.edtf))) best = date
  return best
}

/** 4 for a year, 7 for a month, 10 for a day; the length of the first date in EDTF. */
function exactness(edtf: string): number {
  return (edtf.split('/')[0] ?? '').length
}

function dateAfter(document: Document, at: number): Details['date'] {
  const token = document.tokens[at]
  const start = token && /^(?:on|in|from|for|at|between)$/.test(token.lower) ? document.tokens[at + 1] : token // `on`; not `online`
  const offset = start?.start ?? -1
  const date = document.dates.find((mention) => mention.start <= offset && offset < mention.end)
  return date && dated(date)
}

/** `On Monday, … said at the forum`; `today … at the conference`: the one day that the sentence names. */
function dateOfSentence(document: Document, sentence: Sentence, phrase: Phrase, own: Span): Details['date'] {
  const lead = document.tokens[phrase.outset - 1]?.lower
  if (lead !== 'at' && lead !== 'during' && lead !== 'in') return undefined
  const days = document.dates
    .filter(
      (date) =>
        sentence.start <= date.start && date.end <= sentence.end && !(own.start <= date.start && date.end <= own.end),
    )
    .map(dated)
    .filter((date) => date !== undefined && exactness(date.edtf) === 10)
  return days.every((day) => day?.edtf === days[0]?.edtf) ? days[0] : undefined
}

/** Who holds it: `hosted by X`, `X will host the`, `X’s conference`, or read from `of X`. */
function organiserOf(document: Document, sentence: Sentence, phrase: Phrase): Details['organiser'] {
  return (
    agentAfter(document, sentence, phrase) ??
    agentInFront(document, sentence, phrase) ??
    subjectBefore(document, sentence, phrase) ??
    ownerOf(document, phrase) ??
    bodyInName(document, phrase) ??
    bodyInFront(document, phrase)
  )
}

/** `, organised by the Oslo Institute`; `, convened by the French government`; `that the minister had set up`. */
function agentAfter(document: Document, sentence: Sentence, phrase: Phrase): Details['organiser'] {
  const { tokens } = document
  const reach = 14
  for (let at = phrase.end; at < Math.min(sentence.last - 1, phrase.end + reach); at++) {
    if (tokens[at]?.form === ';') return undefined
    const subject =
      at === phrase.end && tokens[at]?.lower === 'that' ? subjectOfRelative(document, at + 1, sentence.last) : undefined
    if (subject) return { words: subject, isStated: true }
    if (!hostingVerbs.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'by') continue
    const words = agentAt(document, at + 2, sentence.last)
    return words && { words, isStated: true }
  }
  return undefined
}

/** `that President Ba had set up`: the name before a hosting verb. */
function subjectOfRelative(document: Document, from: number, to: number): Span | undefined {
  const { tokens } = document
  const subject = agentAt(document, from, to)
  let verb = tokens.findIndex((token) => token.start >= (subject?.end ?? 0))
  while (tokens[verb]?.upos === 'AUX' || tokens[verb]?.upos === 'ADV') verb++
  const isHosting =
    hostingVerbs.has(tokens[verb]?.lower ?? '') || (tokens[verb]?.lower === 'set' && tokens[verb + 1]?.lower === 'up')
  return isHosting ? subject : undefined
}

/** `Organised by the Oslo Institute, the forum`. */
function agentInFront(document: Document, sentence: Sentence, phrase: Phrase): Details['organiser'] {
  const { tokens } = document
  const { first } = sentence
  if (!hostingVerbs.has(tokens[first]?.lower ?? '') || tokens[first + 1]?.lower !== 'by') return undefined
  if (tokens[phrase.outset - 1]?.form !== ',') return undefined
  const words = agentAt(document, first + 2, phrase.outset)
  return words && { words, isStated: true }
}

/** The name, or the noun phrase, that starts at a token; a title before a name is passed over. */
function agentAt(document: Document, from: number, to: number): Span | undefined {
  const { tokens } = document
  const start = tokens[from]?.upos === 'DET' ? from + 1 : from
  let last = start
  let name: Name | undefined
  while (last < to) {
    const at = last
    const found = document.names.find((candidate) => candidate.first === at)
    if (found) {
      name = found
      last = found.last
    } else if (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[last]?.upos ?? '')) last++
    else break
  }
  const first = tokens[start]
  const end = tokens[last - 1]?.end
  if (!first || end === undefined || last === start) return undefined
  const isTitled = name !== undefined && name.type === 'PER' && name.last === last
  return isTitled && name ? { start: name.start, end: name.end } : { start: first.start, end }
}

/** `Oman will host the forum`: the last name before the verb, with no other verb between. */
function subjectBefore(document: Document, sentence: Sentence, phrase: Phrase): Details['organiser'] {
  const { tokens } = document
  const start = phrase.outset
  const reach = 8
  for (let at = start - 1; at >= Math.max(sentence.first, start - reach); at--) {
    const token = tokens[at]
    if (token?.upos !== 'VERB') continue
    if (!hostingVerbs.has(token.lower) || tokens[at - 1]?.lower === 'to') return undefined
    const isTakingPart =
      /^h[eo]ld/.test(token.lower) && /^(?:meeting|talks|negotiations|round)$/.test(tokens[phrase.head]?.lower ?? '') // `held talks`; not `hosted talks`
    if (isTakingPart) return undefined
    const name = document.names.findLast((candidate) => candidate.last <= at && candidate.first >= sentence.first)
    const isNear =
      name &&
      name.type !== 'MISC' &&
      tokens.slice(name.last, at).every((word) => word.upos === 'AUX' || word.upos === 'ADV')
    return isNear && name ? { words: { start: name.start, end: name.end }, isStated: true } : undefined
  }
  return undefined
}

function ownerOf(document: Document, phrase: Phrase): Details['organiser'] {
  const { owner } = phrase
  const name =
    owner && document.names.find((candidate) => candidate.first === owner.first && candidate.last === owner.last)
  return name && name.type !== 'LOC' ? { words: { start: name.start, end: name.end }, isStated: false } : undefined
}

/** `Convention of the Oslo Institute`: the body behind `of`. */
function bodyInName(document: Document, phrase: Phrase): Details['organiser'] {
  const { tokens } = document
  if (tokens[phrase.head + 1]?.lower !== 'of') return undefined
  const start = tokens[phrase.head + 2]?.upos === 'DET' ? phrase.head + 3 : phrase.head + 2
  const name = document.names.find(
    (candidate) => candidate.type === 'ORG' && candidate.first <= start && start < candidate.last,
  )
  const from = tokens[start]
  return name && from && name.last <= phrase.last
    ? { words: { start: from.start, end: name.end }, isStated: false }
    : undefined
}

/** `the Acme Science Fair`, where the article names Acme as a body by itself. */
function bodyInFront(document: Document, phrase: Phrase): Details['organiser'] {
  const first = document.tokens[phrase.first]
  if (!first || !isCapital(document.tokens[phrase.head])) return undefined
  const end = document.tokens[phrase.head]?.start ?? first.end
  const isPrefix = (words: string) =>
    document.text.startsWith(`${words} `, first.start) && first.start + words.length < end
  const body = document.names.find((name) => name.type === 'ORG' && isPrefix(document.text.slice(name.start, name.end)))
  return body && { words: { start: first.start, end: first.start + body.end - body.start }, isStated: false }
}
