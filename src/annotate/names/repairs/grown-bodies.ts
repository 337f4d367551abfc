import type { Name, Token } from '../../document.ts'
import { ministryFields, namedByField, namedByPlace, plainQualifiers } from '../../lexicon/body-words.ts'
import { months, weekdays } from '../../lexicon/calendar.ts'
import { countryOf } from '../../lexicon/countries.ts'
import { placed } from '../name-spans.ts'

/**
 * Grows names of bodies over what their head noun is of or for, where labels stop or have gaps.
 *
 *     the Central Bank of Nigeria and the Ministry for Youth, Education and Sports
 *         ORG#########    LOC####         ORG##############                PER###     labels
 *         ORG####################         ORG####################################     grown
 *
 * A body that a proper noun tells apart takes no state: `Colorado State University of the US`.
 */
export function growBodies(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  let grown = names
  for (const [index, token] of tokens.entries()) {
    if (!isHead(token)) continue
    const last = objectEnd(tokens, index)
    if (last > index) grown = withBody(tokens, grown, index, last)
  }
  return placed(names, grown)
}

function isHead({ form, lower }: Token): boolean {
  return form !== lower && (namedByField.has(lower) || namedByPlace.has(lower))
}

/** The token after what the head is of or for; the head itself where it is of nothing. */
function objectEnd(tokens: readonly Token[], head: number): number {
  const [noun, link, next] = tokens.slice(head, head + 3)
  if (!noun || !link || !(link.lower === 'of' || (link.lower === 'for' && namedByField.has(noun.lower)))) return head
  const first = next?.lower === 'the' ? head + 3 : head + 2
  const last = capitalsEnd(tokens, first)
  if (last === first) return head
  if (isQualified(tokens, head) && countryOf(wordsOf(tokens, first, last)) !== undefined) return head
  return namedByField.has(noun.lower) ? fieldsEnd(tokens, last) : last
}

/** Names of bodies are seldom longer before their head. Units: words. */
const farthestQualifier = 5

/** Whether a proper noun before the head tells the body apart: `Colorado State University`; not `Central Bank`. */
function isQualified(tokens: readonly Token[], head: number): boolean {
  for (const token of tokens.slice(Math.max(0, head - farthestQualifier), head).reverse()) {
    if (!isCapital(token)) return false
    if (!plainQualifiers.has(token.lower)) return true
  }
  return false
}

/** The token after the words with capitals that start at `first`; `first` if there are none. */
function capitalsEnd(tokens: readonly Token[], first: number): number {
  let last = first
  while (isCapital(tokens[last])) last++
  return last
}

/** The token after all fields of a list that starts before `last`: `Youth, Education and Sports`. */
function fieldsEnd(tokens: readonly Token[], last: number): number {
  if (!isField(tokens[last - 1])) return last
  let end = last
  let at = last
  while (tokens[at]?.form === ',' || isAnd(tokens[at])) {
    const isLast = isAnd(tokens[at]) || isAnd(tokens[at + 1])
    const first = isAnd(tokens[at + 1]) ? at + 2 : at + 1
    const next = capitalsEnd(tokens, first)
    if (next === first || !isField(tokens[next - 1])) break
    if (isLast) end = next
    at = next
  }
  return end
}

/** Puts the body in the place of all names that it touches; a name that is no body keeps its head noun. */
function withBody(tokens: readonly Token[], names: readonly Name[], head: number, last: number): readonly Name[] {
  const touched = names.filter((name) => name.first < last && head < name.last)
  const holder = touched.find((name) => name.first <= head)
  const isWhole = holder !== undefined && holder.last > head + 1 && !isField(tokens[holder.last - 1])
  if (holder && (holder.type !== 'ORG' || holder.last >= last || isWhole)) return names
  const covered = tokens.slice(holder?.first ?? head, Math.max(last, ...touched.map((name) => name.last)))
  const body: Name = {
    index: 0,
    type: 'ORG',
    first: Math.min(...covered.map(({ index }) => index)),
    last: Math.max(...covered.map(({ index }) => index)) + 1,
    start: Math.min(...covered.map(({ start }) => start)),
    end: Math.max(...covered.map(({ end }) => end)),
  }
  const rest = names.filter((name) => !touched.includes(name))
  return [...rest, body].sort((a, b) => a.first - b.first)
}

/** A word of a name: with a capital, and no month or weekday. */
function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.form !== token.lower && !months.has(token.lower) && !weekdays.has(token.lower)
}

function isAnd(token: Token | undefined): boolean {
  return token?.lower === 'and' || token?.form === '&'
}

function isField(token: Token | undefined): boolean {
  return token !== undefined && ministryFields.has(token.lower)
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ form }) => form)
    .join(' ')
}
