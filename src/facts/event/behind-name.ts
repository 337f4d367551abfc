import type { Document, Token } from '../../annotate/document.ts'
import { titlingWords } from '../../annotate/lexicon/event-heads.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { isCapital } from '../../annotate/token-kinds.ts'
import { capitalsOf } from '../../text/capitals.ts'
import type { TokenSpan } from './token-span.ts'

/**
 * The title that a gathering is said to have, its marks left out.
 *
 *     an exhibition titled “Ink and Rain”    a forum called Green Delta opens
 *                           ^^^^^^^^^^^^                    ^^^^^^^^^^^
 *
 * @param at Token behind the gathering.
 */
export function titleBehind(document: Document, at: number, to: number): (TokenSpan & { end: number }) | undefined {
  const { tokens } = document
  if (!titlingWords.has(lowerAt(tokens, at))) return undefined
  const quotation = document.quotations.find(({ start }) => start === tokens[at + 1]?.start)
  if (quotation) {
    const last = tokens.findIndex((token) => token.start >= quotation.content.end)
    return { first: at + 2, last, end: last + 1 }
  }
  const first = at + 1
  let last = first
  while (last < to && (isCapital(tokens[last]) || joinsTitle(tokens, last, first))) last++
  return last > first ? { first, last, end: last } : undefined
}

/** Heads that say nothing of the gathering but its kind, which a title before them names: `the “Green Delta” event`. */
const titledHeads: ReadonlySet<string> = new Set(['event', 'exercise', 'exhibition', 'show'])

/** How many words a title before its head may have. */
const longestTitle = 10

/** The title in marks right before a head that needs one: `the “Green Delta” event`; not `the “green” event`. */
export function titleBefore(document: Document, head: number): (TokenSpan & { end: number }) | undefined {
  const { quotations, tokens } = document
  if (!titledHeads.has(lowerAt(tokens, head))) return undefined
  const quotation = quotations.find(({ end }) => end === tokens[head - 1]?.end)
  const first = tokens.findIndex((token) => token.start === quotation?.content.start)
  const isTitle = first >= 0 && isCapital(tokens[first]) && head - 1 - first > 1 && head - first <= longestTitle
  return isTitle ? { first, last: head - 1, end: head + 1 } : undefined
}

const titleJoints: ReadonlySet<string> = new Set(['and', 'for', 'of', 'the', 'to'])

/** A small word between two capital ones of a title. */
function joinsTitle(tokens: readonly Token[], at: number, first: number): boolean {
  return at > first && titleJoints.has(lowerAt(tokens, at)) && isCapital(tokens[at + 1])
}

/**
 * Token of the gathering's acronym, in brackets behind its name or at its end; undefined where they hold that of the body
 * in the name.
 *
 *     the Gulf Energy Forum (GEF)    the Summit of the Gulf Council (GC)
 *                            ^^^                                         none
 */
export function acronymBehind(
  tokens: readonly Token[],
  { first, head, last }: TokenSpan & { readonly head: number },
): number | undefined {
  const close = lowerAt(tokens, last - 1) === ')' ? last - 1 : last + 2
  const end = close - 2
  if (lowerAt(tokens, end) !== '(' || lowerAt(tokens, close) !== ')' || end <= head) return undefined
  const letters = capitalsOf(formAt(tokens, end + 1))
  const ofBody = initialsOf(tokens, head + 1, end)
  const isOfBody = ofBody.length > 1 && isNearlyWithin(letters, ofBody)
  const isAcronym = letters.length > 1 && !isOfBody && isNearlyWithin(letters, initialsOf(tokens, first, end))
  return isAcronym ? end + 1 : undefined
}

/** First letters of the words in capitals. */
function initialsOf(tokens: readonly Token[], first: number, last: number): string {
  const capitals = tokens.slice(first, last).filter(isCapital)
  return capitals.map((token) => token.form.charAt(0)).join('')
}

/** Whether the letters, of three or more all but one at most, stand in the same order among others. */
function isNearlyWithin(letters: string, among: string): boolean {
  if (letters.length < 3) return letters === among
  for (let skipped = 0; skipped < letters.length; skipped++) {
    const rest = letters.slice(0, skipped) + letters.slice(skipped + 1)
    let at = 0
    for (const letter of among) if (letter === rest[at]) at++
    if (at === rest.length) return true
  }
  return false
}
