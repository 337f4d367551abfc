import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { tyingWords } from '../../annotate/lexicon/event-heads.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isHyphen, isNominal } from '../../annotate/token-kinds.ts'
import { dateOver } from './day-words.ts'
import { nameStartingAt } from './names-at.ts'
import type { Phrase } from './phrase.ts'

/** How many asides (a day, an agent, a place, words between commas) may stand before what is looked for. */
const maximumAsides = 3

/**
 * What `read` finds first among the words that are tied to a phrase from behind.
 *
 *     the forum, one of its kind, which is being held by the bank in Oslo this week
 *              ------------------ --------------- ------------ ^
 *
 * @param read Given a token, what starts there.
 */
export function firstTied<T>(
  document: Document,
  sentence: Sentence,
  phrase: Phrase,
  read: (at: number) => T | undefined,
): T | undefined {
  let from = phrase.end
  for (let asides = 0; asides <= maximumAsides; asides++) {
    const tied = tiedTokens(document.tokens, from, sentence.last)
    for (const at of tied) {
      const found = read(at)
      if (found !== undefined) return found
    }
    const next = afterAside(document, tied, sentence.last)
    if (next === undefined) return undefined
    from = next
  }
  return undefined
}

/** Tokens from `first` up to and with the first that does not tie. */
function tiedTokens(tokens: readonly Token[], first: number, to: number): readonly number[] {
  const tied: number[] = []
  for (let at = first; at < to; at++) {
    tied.push(at)
    const isTying = tyingWords.has(lowerAt(tokens, at)) || lowerAt(tokens, at) === ',' || isHyphen(tokens[at])
    if (!isTying) break
  }
  return tied
}

const asidePrepositions: ReadonlySet<string> = new Set(['at', 'between', 'by', 'for', 'from', 'in', 'on', 'with'])

/** First token after the first aside among tied tokens: a day, a prepositional phrase, words between commas. */
function afterAside(document: Document, tied: readonly number[], to: number): number | undefined {
  const { tokens } = document
  for (const at of tied) {
    const isLed = asidePrepositions.has(lowerAt(tokens, at))
    const date = dateOver(document, isLed ? at + 1 : at)
    if (date) return tokens.find((token) => token.start >= date.end)?.index
    if (isLed) return afterNouns(document, at + 1, to)
    const comma = lowerAt(tokens, at) === ',' ? closingComma(tokens, at, to) : undefined
    if (comma !== undefined) return comma + 1
  }
  return undefined
}

/** First token after a noun phrase, a second one behind `and`, and what is set behind with a comma: `Rome, Italy`. */
function afterNouns(document: Document, from: number, to: number): number {
  const { tokens } = document
  let last = from
  while (last < to) {
    const name = nameStartingAt(document, last)
    const isLinked = lowerAt(tokens, last) === ',' || lowerAt(tokens, last) === 'and'
    const linked = isLinked ? nameStartingAt(document, last + 1) : undefined
    if (name) last = name.last
    else if (linked?.type === 'LOC') last = linked.last
    else if (isPhraseWord(document, last, from)) last++
    else break
  }
  return last
}

function isPhraseWord(document: Document, at: number, from: number): boolean {
  const token = document.tokens[at]
  if (dateOver(document, at)) return false
  return token?.upos === 'DET' ? at === from : isHyphen(token) || isNominal(token)
}

/** How many tokens may stand between the commas of an aside. */
const longestAside = 14

/** The comma that closes words set off at `open`, with no verb between: `, one of its largest drills,`. */
function closingComma(tokens: readonly Token[], open: number, to: number): number | undefined {
  for (let at = open + 1; at < Math.min(to, open + longestAside); at++) {
    if (lowerAt(tokens, at) === ',') return at
    if (tokens[at]?.upos === 'VERB' || tokens[at]?.upos === 'AUX') return undefined
  }
  return undefined
}
