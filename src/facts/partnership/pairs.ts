import type { Document, Name, Token } from '../../annotate/document.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import { formAt, isGlued, spanOfTokens } from '../../annotate/token-access.ts'
import { type Span, wordsOf } from '../../text/span.ts'
import { joints } from './labels.ts'

/** Names joined to one word, and the stretch they fill. */
export interface JoinedNames extends Span {
  /** Two or more. */
  readonly items: readonly Span[]
}

/**
 * Names joined by hyphens or dashes that end before a token.
 *
 *     the Chad-Mali-Togo | pact          the EU-Japan | Partnership          the Asia-Pacific | pact: none
 *         ^^^^ ^^^^ ^^^^                     ^^ ^^^^^
 */
export function namesJoinedBefore(document: Document, last: number): JoinedNames | undefined {
  const items: Span[] = []
  let end = last
  let first = partStart(document, end)
  while (first < end) {
    items.unshift(spanOfTokens(document.tokens, first, end))
    const isJoined = joints.has(formAt(document.tokens, first - 1)) && isPaired(document, first)
    end = isJoined ? first - 1 : first
    first = isJoined ? partStart(document, end) : first
  }
  const distinct = new Set(items.map((item) => wordsOf(document.text, item)))
  return distinct.size > 1 ? { ...spanOfTokens(document.tokens, first, last), items } : undefined // not `South-South`
}

/** Whether the mark before a name joins it: glued, or between blanks with a name before it (`Peru - Chile | pact`). */
function isPaired({ names, tokens }: Document, first: number): boolean {
  return isGlued(tokens, first) || names.some(({ last }) => last === first - 1)
}

/**
 * Where else the text names what a part of a longer name stands for: `EFTA` of `Philippine-EFTA` by itself, and the
 * Philippines. The part itself where nothing else does.
 */
export function nameOfPart({ names, text }: Document, part: Span): Span {
  const words = wordsOf(text, part)
  const country = countryOf(words)
  const isWhole = ({ start, end }: Span) => start === part.start && end === part.end
  if (names.some(isWhole)) return part
  const same = names.find((name) => {
    const others = wordsOf(text, name)
    return others === words || (country !== undefined && countryOf(others) === country)
  })
  return same ? { start: same.start, end: same.end } : part
}

/** First token of the name, or of the word with a capital, that ends before a token; not past a joint. */
function partStart(document: Document, end: number): number {
  const { names, tokens } = document
  const name = names.find(({ first, last }) => first < end && end <= last)
  if (!name) return isCapital(tokens[end - 1]) ? end - 1 : end
  const joint = tokens.slice(name.first, end).findLast((token) => joints.has(token.form))
  return joint && isPair(document, name) ? joint.index + 1 : name.first
}

/** Whether one name holds two: `EU-Japan`; not `Guinea-Bissau`, `Asia-Pacific`. */
function isPair({ text, tokens }: Document, name: Name): boolean {
  const isPlace = countryOf(wordsOf(text, name)) !== undefined
  const isRegion = tokens.slice(name.first, name.last).some((token) => regionWords.has(token.lower))
  return !isPlace && !isRegion
}

/** Words of regions whose names have a hyphen. Own list. */
const regionWords: ReadonlySet<string> = new Set([
  'asia',
  'pacific',
  'indo',
  'euro',
  'trans',
  'atlantic',
  'mediterranean',
])

/** Matches `Monash`; not `led` or `2012`. */
const capital = /^\p{Lu}/u

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && capital.test(token.form) && !prefixes.has(token.lower)
}

/** Beginnings that a hyphen ties to a name without making a pair: `Pan-African`, `Counter-ISIL`. Own list. */
const prefixes: ReadonlySet<string> = new Set([
  ...[
    'pan',
    'non',
    'anti',
    'pro',
    'counter',
    'trans',
    'inter',
    'ex',
    'post',
    'pre',
    'all',
    'multi',
    'sub',
    'mid',
    'cross',
    'intra',
  ],
])
