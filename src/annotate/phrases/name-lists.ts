import { overlaps } from '../../text/span.ts'
import { type Document, lastStartingBefore, type Name, sentenceAt, type Token } from '../document.ts'
import { isDemonym } from '../lexicon/countries.ts'
import { listed } from '../lexicon/listed.ts'
import { formAt, isGlued, lowerAt, spanOfTokens } from '../token-access.ts'
import { isInnerHyphen, isPossessive } from '../token-kinds.ts'
import { type Coordination, type Item, readList } from './coordination.ts'
import { determiners } from './noun-phrases.ts'

/** How many words may stand between an article and the name they describe: `the host country Peru`, `the port city of Sfax`. */
const maximumDescription = 4

/**
 * An item that is a proper name, after an article and a short description, before anything in brackets. Capital words
 * tagged as proper nouns do where the names miss one.
 *
 *     the neighbouring Republic of Palau (population 18,000)      the Polish city of Opole      Peru's bank Andina
 *                      ^^^^^^^^^^^^^^^^^                                             ^^^^^                   ^^^^^^
 */
export function readName(document: Document, first: number, limit: number): Item | undefined {
  const end = Math.min(limit, first + maximumDescription + 1)
  for (const token of document.tokens.slice(first, end)) {
    const name = nameStartingAt(document, token) ?? properNounAt(document, token, limit)
    if (name) return itemAt(document, name, limit)
    if (!isDescription(document.tokens, token, token.index === first)) return undefined
  }
  return undefined
}

/** The name as an item, or the one that it only describes. */
function itemAt(document: Document, name: ProperNoun, limit: number): Item | undefined {
  const described = nameDescribedBy(document, name, limit)
  if (described) return toItem(document, described, limit)
  return isCompound(document.tokens, name) || isOfFirms(document, name) ? undefined : toItem(document, name, limit)
}

/**
 * The name of a body or place that another name only describes: where it is from, or whose it is.
 *
 *     the Polish city of | Opole      Peru's new national bank, | Andina      the Lyon-based | Banque Sud
 */
function nameDescribedBy(document: Document, { last, start, end }: ProperNoun, limit: number): Name | undefined {
  const { tokens } = document
  const isOwner = isPossessive(tokens[last])
  const based = [last, last + 1].find((at) => lowerAt(tokens, at) === 'based')
  if (!isOwner && based === undefined && !isHome(document, { start, end, last })) return undefined
  const first = based === undefined ? last + Number(isOwner) : based + 1
  for (const token of tokens.slice(first, Math.min(limit, first + maximumDescription + 2))) {
    const name = nameStartingAt(document, token)
    if (name) return name.type === 'PER' || name.type === 'MISC' ? undefined : name
    const isComma = token.form === ',' && token.index > first
    if (!isComma && !isDescription(tokens, token, false)) return undefined
  }
  return undefined
}

/** An adjective of where something is: `Polish`, or another in capitals before a noun, `Central Asian | countries of`. */
function isHome(
  { names, text, tokens }: Document,
  { start, end, last }: Pick<ProperNoun, 'start' | 'end' | 'last'>,
): boolean {
  if (isDemonym(text.slice(start, end))) return true
  const isAdjective =
    names.some((name) => name.start === start && name.type === 'MISC') && tokens[last - 1]?.upos === 'ADJ'
  return isAdjective && placeNouns.has(lowerAt(tokens, last))
}

/** Nouns for many that a demonym only tells the home of: `deals with Polish firms` are not deals with Poland. Own list. */
const firmNouns: ReadonlySet<string> = new Set(
  listed(
    'companies, firms, banks, universities, institutions, investors, businesses, airlines, partners, organisations, ' +
      'organizations, manufacturers, producers, suppliers, colleges, cities, towns, clubs, groups',
  ),
)

function isOfFirms({ tokens, text }: Document, { last, start, end }: ProperNoun): boolean {
  if (!isDemonym(text.slice(start, end))) return false
  const noun = tokens.slice(last, last + maximumDescription).find((token) => !describesOnly(tokens, token))
  return noun !== undefined && firmNouns.has(noun.lower)
}

function describesOnly(tokens: readonly Token[], token: Token): boolean {
  return token.upos === 'ADJ' || (token.upos === 'NOUN' && tokens[token.index + 1]?.upos === 'NOUN')
}

/** A name, or words that the tagger takes for one though no name was found in them. */
type ProperNoun = Pick<Name, 'start' | 'end' | 'first' | 'last'>

function nameStartingAt(document: Document, token: Token): Name | undefined {
  const name = lastStartingBefore(document.names, token.start)
  return name?.first === token.index ? name : undefined
}

/** A run of proper nouns with capitals; none before a name (`President Ba`) nor in a date. */
function properNounAt(document: Document, { index }: Token, limit: number): ProperNoun | undefined {
  const words = document.tokens.slice(index, limit)
  const length = words.findIndex((token) => !isProper(token))
  const last = length < 0 ? limit : index + length
  if (last === index) return undefined
  const span = spanOfTokens(document.tokens, index, last)
  const isTaken = [...document.names, ...document.dates].some((other) => overlaps(other, span))
  const isTitle = document.names.some((name) => name.first === last)
  return isTaken || isTitle ? undefined : { ...span, first: index, last }
}

function isProper(token: Token): boolean {
  return token.upos === 'PROPN' && token.form !== token.lower
}

/** Whether a hyphen makes the name part of a longer word: `the Lyon-based carrier`. */
function isCompound(tokens: readonly Token[], { last }: ProperNoun): boolean {
  return isGlued(tokens, last) && hyphens.has(formAt(tokens, last))
}

const hyphens: ReadonlySet<string> = new Set(['-', '–'])

function toItem(document: Document, { start, end, last }: ProperNoun, limit: number): Item {
  const behind = afterBrackets(document.tokens, last, limit)
  return { words: { start, end }, last: afterAside(document, behind, limit) }
}

/** How many tokens may tell who an item is, the commas left out. */
const longestAside = 9

/** The comma behind words that only tell who an item is: `Acme, Peru's biggest bank | , and Rotor`; else the same token. */
function afterAside(document: Document, first: number, limit: number): number {
  const { tokens } = document
  if (formAt(tokens, first) !== ',') return first
  const end = Math.min(limit - 1, first + 1 + longestAside)
  const comma = tokens.slice(first + 1, end).find(({ form }) => form === ',')
  if (!comma || lowerAt(tokens, comma.index + 1) !== 'and') return first
  const [opener, ...words] = tokens.slice(first + 1, comma.index)
  const isDescribed = opener !== undefined && (opener.upos === 'DET' || isPossessive(words[0]))
  const isAside =
    isDescribed && words.length > 1 && words.every((token) => token.form === token.lower && token.upos !== 'VERB')
  return isAside ? comma.index : first
}

function isDescription(tokens: readonly Token[], token: Token, isFirst: boolean): boolean {
  if (noItems.has(token.lower)) return false
  if (isInnerHyphen(tokens, token.index) || isInnerHyphen(tokens, token.index - 1)) return true // `state-owned`
  if (determiners.has(token.lower)) return isFirst
  if (token.lower === 'of') return placeNouns.has(lowerAt(tokens, token.index - 1))
  return token.form === token.lower && (token.upos === 'ADJ' || token.upos === 'NOUN' || token.upos === 'NUM')
}

/** Words that start no item: `Ghana and other Union states`, `Ghana, a partner of Togo`. */
const noItems: ReadonlySet<string> = new Set(['other', 'a', 'an'])

/** Nouns that `of` and a name describe nothing but the name: `the port city of Sfax`. Own list. */
const placeNouns: ReadonlySet<string> = new Set([
  ...listed(
    'city, cities, town, towns, state, states, province, provinces, region, regions, republic, republics, island',
  ),
  ...listed('islands, county, village, district, country, countries, nation, nations, port, capital, emirate, kingdom'),
  ...listed(
    'government, governments, ministry, ministries, university, universities, municipality, archipelago, sultanate',
  ),
])

/** How many tokens a bracket behind a name may take, both marks among them. */
const longestBracket = 12

/** First token after `(…)`, if brackets open and close at `first`. */
function afterBrackets(tokens: readonly Token[], first: number, limit: number): number {
  if (formAt(tokens, first) !== '(') return first
  const words = tokens.slice(first, Math.min(limit, first + longestBracket))
  return first + words.findIndex((token) => token.form === ')') + 1
}

/** Lists of documents that were asked for: several rooms ask. */
const known = new WeakMap<Document, readonly Coordination[]>()

/** Every list of names in the text, single names among them, in text order; no name stands in two lists. */
export function nameLists(document: Document): readonly Coordination[] {
  const lists = known.get(document) ?? readLists(document)
  known.set(document, lists)
  return lists
}

function readLists(document: Document): readonly Coordination[] {
  const lists: Coordination[] = []
  let free = 0
  for (const name of document.names) {
    const sentence = sentenceAt(document, name.start)
    if (!sentence || name.first < free) continue
    const list = readList(document, name.first, sentence.last, readName)
    if (!list) continue
    lists.push(list)
    free = list.last
  }
  return lists
}
