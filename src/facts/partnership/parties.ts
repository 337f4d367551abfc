import { type Coordination, readList } from '../../annotate/coordination.ts'
import type { Document, Name, Token } from '../../annotate/document.ts'
import { objectVerbs, startVerbs } from '../../annotate/lexicon/partnership-words.ts'
import { namesakeEndingAt, readNameOrNamesake } from '../../annotate/namesakes.ts'
import { subjectOf } from '../../annotate/subject.ts'
import { cover, type Span } from '../../text/span.ts'
import { hyphenatedBefore } from './pairs.ts'
import type { RelationMention } from './relations.ts'

/** Who stands in a relation, as the words around its noun tell. */
export interface Parties {
  readonly rule: string
  /** One list for each relation: `agreements with Chad and Mali` are two. */
  readonly groups: readonly (readonly Span[])[]
  /** The names with the words that tie them, label left out. */
  readonly evidence: Span
}

/** What is needed to look around a mention. */
export interface Surroundings {
  readonly document: Document
  readonly lists: readonly Coordination[]
  readonly mention: RelationMention
}

/** The parties that stand beside a mention by name; the first construction that fits. */
export function partiesBeside(around: Surroundings): Parties | undefined {
  const named = betweenParties(around) ?? pairBefore(around)
  if (named || isLoose(around.mention)) return named
  return withParties(around) ?? partnerOf(around) ?? pluralSubject(around)
}

/** Mere cooperation is told everywhere (`will expand cooperation with`): it is a relation only of named pairs. */
export function isLoose(mention: RelationMention): boolean {
  return mention.form === 'relation' && mention.level === 'cooperation' && mention.before !== 'in'
}

/** Rule `partnership/between`: `the pact between Chad and Mali`, `a coalition of the Left and the Greens`. */
function betweenParties({ document, mention }: Surroundings): Parties | undefined {
  const at = linkAfter(document.tokens, mention, betweenWords, betweenReach)
  const list = at === undefined ? undefined : readList(document, at + 1, mention.sentence.last, readNameOrNamesake)
  if (list && isLongEnough(list)) return single('partnership/between', list.items, list)
  const isOf = document.tokens[mention.last]?.lower === 'of' && mention.form === 'relation'
  const members = isOf ? readList(document, mention.last + 1, mention.sentence.last, readNameOrNamesake) : undefined
  return members && isListOfParties(document, members) ? single('partnership/of', members.items, members) : undefined
}

export const betweenWords: ReadonlySet<string> = new Set([
  ...['between', 'among', 'amongst', 'uniting', 'linking', 'involving', 'comprising', 'grouping'],
])
/** How far behind the label: `cooperation in science and higher education between`. */
export const betweenReach = 10

/** The first of some words behind the label, before any mark or verb but those of its start (`was signed between`). */
export function linkAfter(
  tokens: readonly Token[],
  mention: RelationMention,
  words: ReadonlySet<string>,
  reach: number,
): number | undefined {
  const end = Math.min(mention.sentence.last, mention.last + reach)
  for (let at = mention.last; at < end; at++) {
    const token = tokens[at]
    if (!token) return undefined
    if (words.has(token.lower)) return at
    if (barriers.has(token.lower)) return undefined
    const isVerb = token.upos === 'VERB' && token.penn !== 'VBG' && !startVerbs.has(token.lower)
    if (isVerb || isMark(token) || token.penn === 'MD') return undefined
  }
  return undefined
}

/** Words behind which another thing is told: `a pact with Mali for flights between`. */
const barriers: ReadonlySet<string> = new Set(['with', 'for', 'against', 'between', 'that', 'which'])

const openMarks: ReadonlySet<string> = new Set(['-', ',', '(', ')'])

function isMark(token: Token): boolean {
  return token.upos === 'PUNCT' && !openMarks.has(token.form)
}

/** Rules `partnership/hyphen` and `partnership/owners`: `the Chad-Mali pact`, `Chad and Mali’s pact`. */
function pairBefore({ document, lists, mention }: Surroundings): Parties | undefined {
  const { tokens } = document
  if (mention.form === 'verb' || mention.form === 'partner') return undefined
  const pair = hyphenatedBefore(document, mention.first)
  if (pair) return single('partnership/hyphen', pair, cover(...pair))
  if (!isPossessive(tokens[mention.first - 1])) return undefined
  const list = lists.find(({ first, last }) => last === mention.first - 1 && first >= mention.sentence.first)
  return list && isListOfParties(document, list) ? single('partnership/owners', list.items, list) : undefined
}

function nameEndingAt(document: Document, last: number): Name | undefined {
  return document.names.find((name) => name.last === last)
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (token.form === "'s" || token.form === '’s' || token.form === "'" || token.form === '’')
}

/**
 * Rules `partnership/with` and `partnership/with-all`.
 *
 *     Chad has signed a pact with Mali and Niger.        Chad’s pact with Mali
 *     ~~~~                        ^^^^     ^^^^^         ~~~~             ^^^^
 *
 * Each that follows `with` is a relation of its own, but in a coalition and after `in partnership with`, where all
 * act together.
 */
function withParties(around: Surroundings): Parties | undefined {
  const { document, mention } = around
  const { tokens } = document
  if (mention.form === 'partner') return undefined
  const at = linkAfter(tokens, mention, withWords, withReach)
  const others = at === undefined ? undefined : readList(document, at + 1, mention.sentence.last, readNameOrNamesake)
  const first = at === undefined ? undefined : others?.items[0]
  if (at === undefined || !others || !first || hasPerson(document, others.items)) return undefined
  const owners = ownersOf(around)
  if (!owners || hasPerson(document, owners.items)) return undefined
  const evidence = { start: owners.start, end: others.end }
  const isJoint = mention.before === 'in' || mention.form === 'verb' || jointLevels.has(mention.level)
  if (isJoint) return single('partnership/with-all', [...owners.items, ...others.items], evidence)
  const groups = others.items.map((other) => [...owners.items, other])
  return { rule: 'partnership/with', groups, evidence }
}

/** Relations that all enter together. */
const jointLevels: ReadonlySet<string> = new Set([
  'coalition',
  'consortium',
  'joint-venture',
  'alliance',
  'strategic-alliance',
])

const withWords: ReadonlySet<string> = new Set(['with'])
/** How far behind the label: `an agreement on cooperation in farming with`. */
const withReach = 8

/** Who has the relation: a possessor, or the subject of the clause. */
function ownersOf({
  document,
  lists,
  mention,
}: Surroundings): Pick<Coordination, 'items' | 'start' | 'end'> | undefined {
  const before = document.tokens[mention.first - 1]
  if (isPossessive(before)) {
    const owner = nameEndingAt(document, mention.first - 1)
    const span = owner ?? namesakeEndingAt(document, mention.first - 1)
    return span && { items: [span], start: span.start, end: span.end }
  }
  const aside = mention.before === 'in' ? lists.find(({ last }) => last === mention.first - 2) : undefined
  if (aside && document.tokens[aside.last]?.form === ',') return aside
  const verb = verbBefore(document.tokens, mention)
  return verb === undefined ? undefined : subjectOf(document, lists, mention.sentence, verb)
}

/** How far the verb may stand before the label: `has launched a study of heart disease in partnership`. */
const verbReach = 12

/** The verb that has the label, or a phrase with it, as its object. */
export function verbBefore(tokens: readonly Token[], mention: RelationMention): number | undefined {
  if (mention.form === 'verb') return mention.first
  const end = Math.max(mention.sentence.first, mention.first - verbReach)
  for (let at = mention.first - 1; at >= end; at--) {
    const token = tokens[at]
    if (!token || token.form === ';' || token.form === '“' || token.form === '”') return undefined
    if (token.upos === 'VERB' || objectVerbs.has(token.lower)) return at
    if (token.upos === 'AUX' && tokens[at + 1]?.upos !== 'VERB') return at
  }
  return undefined
}

/**
 * Rule `partnership/partner-of`: Y is a partner of X.
 *
 *     Chad became a strategic partner of Mali.      Chad, an ally of Mali, ...
 *     ^^^^                               ^^^^       ^^^^             ^^^^
 */
function partnerOf({ document, lists, mention }: Surroundings): Parties | undefined {
  const { tokens } = document
  const preposition = tokens[mention.last]?.lower
  if (mention.form !== 'partner' || (preposition !== 'of' && preposition !== 'to')) return undefined
  const others = readList(document, mention.last + 1, mention.sentence.last, readNameOrNamesake)
  if (!others || hasPerson(document, others.items)) return undefined
  const subject = apposed(lists, tokens, mention) ?? copulaSubject(document, lists, mention)
  if (!subject || hasPerson(document, subject.items)) return undefined
  const groups = subject.items.flatMap((one) => others.items.map((other) => [one, other]))
  return { rule: 'partnership/partner-of', groups, evidence: { start: subject.start, end: others.end } }
}

/** The name before `, a partner of`. */
function apposed(
  lists: readonly Coordination[],
  tokens: readonly Token[],
  mention: RelationMention,
): Coordination | undefined {
  const hasArticle = mention.before === 'a' || mention.before === 'an' || mention.before === 'the'
  const comma = hasArticle ? mention.first - 2 : mention.first - 1
  return tokens[comma]?.form === ',' ? lists.find((list) => list.last === comma) : undefined
}

function copulaSubject(
  document: Document,
  lists: readonly Coordination[],
  mention: RelationMention,
): Coordination | undefined {
  const verb = verbBefore(document.tokens, mention)
  return verb === undefined ? undefined : subjectOf(document, lists, mention.sentence, verb)
}

/**
 * Rule `partnership/subject`: two or more names before the verb whose object or predicate the relation is.
 *
 *     Chad and Mali have signed a pact.      Chad and Mali are sister cities.
 */
function pluralSubject({ document, lists, mention }: Surroundings): Parties | undefined {
  const verb = verbBefore(document.tokens, mention)
  if (verb === undefined || !isRelationVerb(document.tokens, verb, mention)) return undefined
  const subject = subjectOf(document, lists, mention.sentence, verb)
  return subject && isListOfParties(document, subject)
    ? single('partnership/subject', subject.items, subject)
    : undefined
}

export function isRelationVerb(tokens: readonly Token[], verb: number, mention: RelationMention): boolean {
  const lower = tokens[verb]?.lower ?? ''
  return (
    mention.form === 'verb' ||
    objectVerbs.has(lower) ||
    tokens[verb]?.upos === 'AUX' ||
    lower.startsWith('becom') ||
    lower === 'became'
  )
}

/** Whether names can be parties of an agreement: two or more, not of persons, no apposition (`Lyon, France`). */
export function isListOfParties(document: Document, list: Coordination): boolean {
  return isLongEnough(list) && !hasPerson(document, list.items)
}

function isLongEnough(list: Coordination): boolean {
  return list.items.length > 2 || (list.items.length === 2 && list.hasConjunction)
}

function hasPerson(document: Document, items: readonly Span[]): boolean {
  return items.some((item) => document.names.some((name) => name.start === item.start && name.type === 'PER'))
}

function single(rule: string, items: readonly Span[], evidence: Span): Parties {
  return { rule, groups: [items], evidence: { start: evidence.start, end: evidence.end } }
}
