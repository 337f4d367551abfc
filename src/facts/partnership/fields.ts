import { readList } from '../../annotate/coordination.ts'
import type { Document, Token } from '../../annotate/document.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import { fieldNouns, foundationVerbs, scopeVerbs, workNouns } from '../../annotate/lexicon/partnership-words.ts'
import { modalityAt } from '../../annotate/modality.ts'
import { readNounPhrase } from '../../annotate/noun-phrases.ts'
import { indexPhrases, phrasesIn } from '../../annotate/phrases.ts'
import { lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { overlaps, type Span, wordsOf } from '../../text/span.ts'
import type { PartnershipAspect } from './fact.ts'
import type { RelationMention } from './relations.ts'

type Field = Extract<PartnershipAspect, { kind: 'field' }>

const verbs = indexPhrases([
  ...foundationVerbs.map((phrase) => [phrase, 'foundation'] as const),
  ...scopeVerbs.map((phrase) => [phrase, 'scope'] as const),
])

/** How far behind the label the verb may stand: `pact between Chad and Mali, which was signed in May, covers`. */
const verbReach = 16

/**
 * The fields in which the text says that a partnership works.
 *
 *     This partnership is based on cooperation in farming, trade and health.
 *     +                   ~~~~~~~~ ~~~~~~~~~~~ ~~ ^^^^^^^  ^^^^^     ^^^^^^
 *
 * Rules `partnership/field-verb` and `partnership/field-in` (`a pact in the field of justice`). A clause that denies,
 * wishes or plans gives none.
 *
 * @param last Token behind the label and the parties that follow it.
 * @param start Where the evidence starts: the determiner of the label.
 */
export function fieldsAfter(
  document: Document,
  mention: RelationMention,
  last: number,
  start: number,
): readonly Field[] {
  const { tokens } = document
  const { sentence } = mention
  const verb = phrasesIn(verbs, tokens, last, Math.min(sentence.last, last + verbReach))[0]
  if (verb && isOwnVerb(tokens, last, verb.first)) {
    const from = verb.value === 'foundation' ? afterWorkNoun(tokens, verb.last) : afterFieldNoun(tokens, verb.last)
    const fields = from === undefined ? [] : listFrom(document, from, sentence.last)
    return modalityAt(document, verb) === 'asserted' ? toFields(fields, start, 'partnership/field-verb') : []
  }
  const inField = fieldPreposition(tokens, mention.last) ?? fieldPreposition(tokens, last)
  if (inField === undefined || modalityAt(document, mention.label) !== 'asserted') return []
  const fields = listFrom(document, inField.first, sentence.last)
  return fields.length > 1 || inField.isAnnounced ? toFields(fields, start, 'partnership/field-in') : []
}

const basisNouns: ReadonlySet<string> = new Set(
  listed('basis, foundation, foundations, core, heart, backbone, cornerstone'),
)
const basisVerbs: ReadonlySet<string> = new Set(
  listed('is, are, form, forms, formed, remain, remains, constitute, constitutes'),
)
const carryingVerbs: ReadonlySet<string> = new Set([
  'underpins',
  'underpin',
  'underlies',
  'underlie',
  'carries',
  'carry',
])

/**
 * Rule `partnership/field-before`: the fields stand before the partnership that they carry.
 *
 *     Cooperation in farming and health forms the basis of this partnership.
 *                 ~~ ^^^^^^^     ^^^^^^           ~~~~~ ~~
 */
export function fieldsBefore(document: Document, mention: RelationMention): readonly Field[] {
  const { tokens } = document
  const before = mention.first - 1
  const basis = lowerAt(tokens, before - 1) === 'of' ? before - 2 : before - 1
  const isCarried = basisNouns.has(lowerAt(tokens, basis)) || carryingVerbs.has(lowerAt(tokens, basis))
  const words = isCarried ? tokens.slice(mention.sentence.first, basis) : []
  const work = words.find((token) => workNouns.has(token.lower))
  if (!work || modalityAt(document, spanOfTokens(tokens, basis, basis + 1)) !== 'asserted') return []
  const first = afterWorkNoun(tokens, work.index)
  const verb = words.findLast((token) => basisVerbs.has(token.lower))
  const fields = first === undefined ? [] : listFrom(document, first, verb ? verb.index : basis)
  const evidence = { start: work.start, end: mention.label.end }
  return fields.map((theme) => ({ kind: 'field', theme, evidence, rule: 'partnership/field-before' }))
}

/** Whether no other verb stands between the label and the verb of its fields, but auxiliaries and `which was signed`. */
function isOwnVerb(tokens: readonly Token[], last: number, verb: number): boolean {
  return !tokens.slice(last, verb).some((token) => token.form === '”' || token.form === '“' || token.lower === 'said')
}

/** First token of the list behind `cooperation in`. */
function afterWorkNoun(tokens: readonly Token[], first: number): number | undefined {
  const noun = tokens.slice(first, first + longestDescription).find((token) => workNouns.has(token.lower))
  const isTied = noun !== undefined && fieldPrepositions.has(lowerAt(tokens, noun.index + 1))
  return isTied ? afterFieldNoun(tokens, noun.index + 2) : undefined
}

/** How many words may lead to the noun: `close practical cooperation`. */
const longestDescription = 3
const fieldPrepositions: ReadonlySet<string> = new Set(['in', 'on'])

/** Passes `the fields of`, `areas such as`; undefined where a field is only hinted at (`the areas that matter`). */
function afterFieldNoun(tokens: readonly Token[], first: number): number | undefined {
  const noun = lowerAt(tokens, first) === 'the' ? first + 1 : first
  if (!fieldNouns.has(lowerAt(tokens, noun))) return first
  const length = announcements.get(lowerAt(tokens, noun + 1))
  return length === undefined ? undefined : noun + 1 + length
}

/** How many words stand between `fields` and the list: `fields of`, `areas such as`. */
const announcements: ReadonlyMap<string, number> = new Map([
  ['of', 1],
  ['such', 2],
])

/** The list in `in the field of justice`, `on trade and health`, and whether a word announces it as fields. */
function fieldPreposition(tokens: readonly Token[], at: number): { first: number; isAnnounced: boolean } | undefined {
  if (!fieldPrepositions.has(lowerAt(tokens, at))) return undefined
  const isWork = workNouns.has(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'in'
  const start = isWork ? at + 3 : at + 1
  const first = afterFieldNoun(tokens, start)
  return first === undefined ? undefined : { first, isAnnounced: first > start }
}

/** What is listed; nothing where an item is a name, a date or mere cooperation. */
function listFrom(document: Document, first: number, limit: number): readonly Span[] {
  const list = readList(document, first, limit, readNounPhrase)
  if (!list) return []
  const isOther = (item: Span) => [...document.names, ...document.dates].some((other) => overlaps(other, item))
  const isWork = (item: Span) => workNouns.has(wordsOf(document.text, item).toLowerCase())
  return list.items.some((item) => isOther(item) || isWork(item)) ? [] : list.items
}

function toFields(themes: readonly Span[], start: number, rule: string): readonly Field[] {
  const end = Math.max(...themes.map((theme) => theme.end))
  return themes.map((theme) => ({ kind: 'field', theme, evidence: { start, end }, rule }))
}
