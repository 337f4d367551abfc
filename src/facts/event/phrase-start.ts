import type { Document, Token } from '../../annotate/document.ts'
import { headlineVerbs, passingWords, titlePrepositions } from '../../annotate/lexicon/event-heads.ts'
import { ordinalValue } from '../../annotate/phrases/numerals.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { isCapital, isHyphen, isNominal, isPossessive } from '../../annotate/token-kinds.ts'
import { nameEndingAt, nameOver, nameStartingAt } from './names-at.ts'

/**
 * First token of the words that describe a head, read leftward.
 *
 *     ministers left the 33rd African Union (AU) Heads of State and Government summit
 *                        <------------------------------------------------------
 *
 * @param from Token before which nothing is read.
 */
export function phraseStart(document: Document, head: number, from: number): number {
  const name = nameOver(document, head)
  let start = name && name.first >= from ? name.first : head
  for (;;) {
    const next = stepLeft(document, head, start, from)
    if (next >= start || next < from) break
    start = next
  }
  start = afterTitlePreposition(document.tokens, start, head)
  return startsWithVerb(document.tokens, start, head) ? start + 1 : start
}

/** Behind the last preposition that a headline writes with a capital: `Talks in Peru During Andes Summit`. */
function afterTitlePreposition(tokens: readonly Token[], start: number, head: number): number {
  const last = tokens.slice(start, head).findLast(({ form }) => titlePrepositions.has(form))
  return last ? last.index + 1 : start
}

/** `starting global talks`: a verb with the gathering for its object; `the opening session`, `signing ceremony` are none. */
function startsWithVerb(tokens: readonly Token[], start: number, head: number): boolean {
  return tokens[start]?.penn === 'VBG' && start + 1 < head && tokens[start - 1]?.upos !== 'DET'
}

/** The start of the phrase one word, or one name, further left; `start` itself where the phrase starts there. */
function stepLeft(document: Document, head: number, start: number, from: number): number {
  const { tokens } = document
  const token = tokens[start - 1]
  const before = tokens[start - 2]
  if (!token || start - 1 < from) return start
  const name = nameEndingAt(document, start)
  if (name && !isPossessive(token)) return name.first
  if (closingMark.test(token.form)) return openingMark(tokens, start - 1)
  if (isPossessive(token)) return isGroup(lowerAt(tokens, start - 2), token) ? start - 2 : start
  if (describes(token)) return headlineVerbs.has(token.form) || isTitleVerb(token) ? start : start - 1
  if (isHyphen(token)) return beforeHyphen(document, start, token.start === before?.end)
  if (token.form === '+')
    return token.start === before?.end ? (nameEndingAt(document, start - 1)?.first ?? start - 2) : start // `ASEAN+3 Summit`
  if (token.form === ')') return isCapital(before) && lowerAt(tokens, start - 3) === '(' ? start - 3 : start
  if (token.lower === 'of') return headsOf.test(formAt(tokens, start - 2)) ? start - 2 : start
  return joins(document, head, start) ? start - 2 : start
}

/**
 * The start of what a hyphen before `start` joins to it: `United Nations-sponsored talks`; with blanks around it two names
 * behind an article or a number, `the 3rd Andes - Gulf Forum`; not `LIMA - Gulf ministers`.
 */
function beforeHyphen(document: Document, start: number, isTight: boolean): number {
  const name = nameEndingAt(document, start - 1)
  if (isTight) return name?.first ?? start - 2
  const first = name?.first ?? start - 2
  const isName = name !== undefined || isCapital(document.tokens[first])
  if (!isName || !isCapital(document.tokens[start])) return start
  const openers = [first - 1, first].map((at) => formAt(document.tokens, at))
  const isLed = document.tokens[first - 1]?.upos === 'DET' || openers.some((word) => ordinalValue(word) !== undefined)
  return isLed ? first : start
}

/** Matches the marks that close a title before its noun: `”`, `"`, `»`; not `“`. */
const closingMark = /^[”"»]$/
/** Matches the marks that open one: `“`, `"`, `«`; not `”`. */
const openingMarks = /^[“"«]$/

/** Matches `Heads` of `heads of state summit`; not `talks`. */
const headsOf = /^heads?$/i

/** How many words a title before its noun may have: `the “Silk Road” forum`. */
const longestTitle = 8

/** The mark that opens the title closed at `mark`; the token behind `mark` for a long quotation or one in lower case. */
function openingMark(tokens: readonly Token[], mark: number): number {
  for (let at = mark - 2; at >= mark - longestTitle - 1; at--) {
    if (openingMarks.test(formAt(tokens, at))) return isCapital(tokens[at + 1]) ? at : mark + 1
  }
  return mark + 1
}

/** A verb of a headline all in capital first letters: `Ministers’ Session Begins Unity Summit`. */
function isTitleVerb({ lower }: Token): boolean {
  return lower.endsWith('s') && headlineVerbs.has(lower)
}

function describes(token: Token): boolean {
  if (token.upos === 'VERB') return token.penn === 'VBN' || token.penn === 'VBG'
  if (token.upos === 'ADV') return passingWords.has(token.lower)
  return isNominal(token) || token.upos === 'NUM'
}

/** Matches `ministers`, `heads`, `developers`; not `states`, `emirates`. */
const peopleOfAKind = /(?:ants|chiefs|eers|ees|ents|ers|heads|ists|men|officials|ors)$/
/** Matches `women`, `people`; not `woman`. */
const irregularPeople = /^(?:children|men|people|women)$/

/** `developers’ conference`, `Women’s Congress`: people of a kind, not an owner. */
function isGroup(owner: string, mark: Token): boolean {
  return irregularPeople.test(owner) || (mark.form.length === 1 && peopleOfAKind.test(owner))
}

/**
 * Whether the word before `start` joins two descriptions: `trade and political talks`, `State and Government summit`; not
 * `Peru and Chile summit`, where only the second name describes it.
 */
function joins(document: Document, head: number, start: number): boolean {
  const { tokens } = document
  const [before, joint, after] = [tokens[start - 2], tokens[start - 1], tokens[start]]
  if (joint?.lower !== 'and' && joint?.form !== '&') return false
  if (before?.upos === 'ADJ' && (after?.upos === 'ADJ' || after?.upos === 'NOUN')) return true
  const areTwoNames = nameEndingAt(document, start - 1) !== undefined && nameStartingAt(document, start) !== undefined
  return isCapital(before) && isCapital(after) && (isCapital(tokens[head]) || !areTwoNames)
}
