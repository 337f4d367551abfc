import type { Document, Token } from '../../annotate/document.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import { foundationVerbs, scopeVerbs, workNouns } from '../../annotate/lexicon/partnership-words.ts'
import { modalityAt } from '../../annotate/phrases/modality.ts'
import { indexPhrases, phrasesIn } from '../../annotate/phrases/phrases.ts'
import { lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import type { Span } from '../../text/span.ts'
import { afterFieldNoun, afterWorkNoun, type Field, fieldPreposition, readFields, toFields } from './field-lists.ts'
import type { RelationMention } from './relations.ts'

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
    const fields = from === undefined ? [] : readFields(document, from, sentence.last)
    const isNow = modalityAt(document, verb) === 'asserted' && !isPast(tokens, last, verb.first)
    return isNow ? toFields(fields, start, 'partnership/field-verb') : []
  }
  const inField = fieldPreposition(tokens, mention.last) ?? fieldPreposition(tokens, last)
  if (inField === undefined || modalityAt(document, mention.label) !== 'asserted') return []
  const fields = readFields(document, inField.first, sentence.last)
  const isList = fields.length > 1 && mention.form !== 'partner' // `partners in two schemes`
  return isList || inField.isAnnounced ? toFields(fields, start, 'partnership/field-in') : []
}

/** Whether no other verb stands between the label and the verb of its fields, but auxiliaries and `which was signed`. */
function isOwnVerb(tokens: readonly Token[], last: number, verb: number): boolean {
  return !tokens.slice(last, verb).some((token) => token.form === '”' || token.form === '“' || token.lower === 'said')
}

/** `used to be based on`: no longer. */
function isPast(tokens: readonly Token[], last: number, verb: number): boolean {
  return tokens.slice(last, verb).some(({ lower, index }) => lower === 'used' && lowerAt(tokens, index + 1) === 'to')
}

const basisNouns: ReadonlySet<string> = new Set(
  listed('basis, foundation, foundations, core, heart, backbone, cornerstone, cornerstones, pillars, pillar, focus'),
)
const basisVerbs: ReadonlySet<string> = new Set(
  listed('is, are, form, forms, formed, remain, remains, constitute, constitutes, lie, lies, include'),
)
const carryingVerbs: ReadonlySet<string> = new Set(listed('underpins, underpin, underlies, underlie, carries, carry'))

/**
 * Rule `partnership/field-verb`: the fields stand before the partnership that they carry.
 *
 *     Cooperation in farming and health forms the basis of this partnership.
 *                 ~~ ^^^^^^^     ^^^^^^           ~~~~~ ~~
 *     Farming and health are the pillars of this partnership.
 *     ^^^^^^^     ^^^^^^ ~~~     ~~~~~~~ ~~
 */
export function fieldsBefore(document: Document, mention: RelationMention): readonly Field[] {
  const { tokens } = document
  const basis = basisBefore(tokens, mention)
  if (basis === undefined || modalityAt(document, spanOfTokens(tokens, basis, basis + 1)) !== 'asserted') return []
  const words = tokens.slice(mention.sentence.first, basis)
  const work = words.find((token) => workNouns.has(token.lower))
  const verb = words.findLast((token) => basisVerbs.has(token.lower))
  const first = work ? afterWorkNoun(tokens, work.index) : words.find((token) => token.upos !== 'PUNCT')?.index
  const fields = first === undefined ? [] : readFields(document, first, verb ? verb.index : basis)
  const isListed = work !== undefined || (verb !== undefined && fields.length > 1)
  const evidence = spanOfTokens(tokens, work ? work.index : basis, mention.last)
  const start = Math.min(evidence.start, ...fields.map((field) => field.start))
  const toField = (theme: Span): Field => ({
    kind: 'field',
    theme,
    evidence: { start, end: evidence.end },
    rule: 'partnership/field-verb',
  })
  return isListed ? fields.map(toField) : []
}

/**
 * Rule `partnership/field-verb`: what the basis of a partnership is said to be.
 *
 *     The pillars of this partnership are farming and health.     At its heart lies cooperation in farming.
 *         ~~~~~~~                     ~~~ ^^^^^^^     ^^^^^^
 */
export function fieldsOfBasis(document: Document, mention: RelationMention, last: number): readonly Field[] {
  const { tokens } = document
  const basis = basisBefore(tokens, mention)
  if (basis === undefined || !basisVerbs.has(lowerAt(tokens, last))) return []
  if (modalityAt(document, spanOfTokens(tokens, last, last + 2)) !== 'asserted') return []
  const work = afterWorkNoun(tokens, last + 1)
  const fields = readFields(document, work ?? last + 1, mention.sentence.last)
  const { start } = spanOfTokens(tokens, basis, mention.last)
  return work !== undefined || fields.length > 1 ? toFields(fields, start, 'partnership/field-verb') : []
}

const basisLinks: ReadonlySet<string> = new Set(['of', 'for'])

/** The word in `the basis of this | partnership` or `underpins this | partnership`, the article before or not. */
function basisBefore(tokens: readonly Token[], mention: RelationMention): number | undefined {
  const before = mention.first - 1
  const isBasis = (at: number) => basisNouns.has(lowerAt(tokens, at)) || carryingVerbs.has(lowerAt(tokens, at))
  const at = basisLinks.has(lowerAt(tokens, before - 1)) ? before - 2 : before - 1
  return at >= mention.sentence.first && isBasis(at) ? at : undefined
}
