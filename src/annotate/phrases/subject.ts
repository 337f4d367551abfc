import type { Document, Sentence, Token } from '../document.ts'
import { listed } from '../lexicon/listed.ts'
import { formAt, lowerAt } from '../token-access.ts'
import { isPossessive } from '../token-kinds.ts'
import type { Coordination } from './coordination.ts'
import { namesakeEndingAt } from './namesakes.ts'

/** How many tokens may stand between a subject and its verb: `Ghana, which hosts the forum, and Togo on Monday`. */
const longestGap = 14

/**
 * The names that are the subject of a verb.
 *
 *     Ghana and the port city of Lomé on Monday have agreed to form
 *     ^^^^^                      ^^^^           ~~~~~~~~~~~~~~ ----
 *
 * Read leftward: the verb group, then the nearest list of names with no other finite verb between.
 *
 * Where a relative pronoun is the subject (`Ghana, which left the pact`), the names before it are; where a noun takes
 * up a name (`the pact`), the noun is.
 *
 * @param lists The lists of names of the document, as `nameLists` gives them.
 * @param verb Token of the verb.
 * @returns Undefined where no names stand there, or where they only tell the place (`in Lyon`).
 */
export function subjectOf(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  verb: number,
): Coordination | undefined {
  const { tokens } = document
  const start = verbGroupStart(tokens, sentence, verb)
  const relative = relatives.has(lowerAt(tokens, start - 1)) ? antecedentEnd(tokens, start - 1) : undefined
  if (relative !== undefined) return lists.find(({ first, last }) => last === relative && first >= sentence.first)
  const joined = verbJoinedBefore(tokens, sentence, start)
  if (joined !== undefined) return subjectOf(document, lists, sentence, joined)
  for (const list of lists.toReversed()) {
    if (list.first < sentence.first || start - list.last > longestGap) continue
    if (list.last > start || isComplement(lists, tokens, list) || isAside(tokens, list)) continue
    if (!gapIsOpen(tokens, list.last, start) || isGoverned(tokens, sentence, list)) break
    return namesakeSubject(document, start) ?? list
  }
  return namesakeSubject(document, start)
}

/** A noun right before the verb that takes up a name: `the clinic signed`. */
function namesakeSubject(document: Document, start: number): Coordination | undefined {
  const noun = namesakeEndingAt(document, start)
  return noun && { ...noun, items: [noun], first: start - 1, last: start, hasConjunction: false }
}

const relatives: ReadonlySet<string> = new Set(['which', 'who', 'that'])

/** The verb that shares its subject with one after `and`: `was founded in 1981 and | groups`. */
function verbJoinedBefore(tokens: readonly Token[], sentence: Sentence, start: number): number | undefined {
  if (lowerAt(tokens, start - 1) !== 'and') return undefined
  return tokens.slice(sentence.first, start - 1).findLast((token) => finiteTags.has(token.penn))?.index
}

function antecedentEnd(tokens: readonly Token[], relative: number): number {
  return formAt(tokens, relative - 1) === ',' ? relative - 1 : relative
}

/** Whether a list only tells where the names before it are: `Ford of Detroit`, `the Sava College from Zagreb`. */
function isComplement(lists: readonly Coordination[], tokens: readonly Token[], list: Coordination): boolean {
  const preposition = lowerAt(tokens, list.first - 1)
  if (preposition === 'of' && institutionNouns.has(lowerAt(tokens, list.first - 2))) return true
  return complementPrepositions.has(preposition) && lists.some(({ last }) => last === list.first - 1)
}

/** Nouns of institutions, which their town does not stand for: `the Harbour Clinic of Turku`. Own list. */
const institutionNouns: ReadonlySet<string> = new Set(
  listed(
    'academy, bank, clinic, club, college, gallery, hospital, institute, museum, port, school, theatre, university',
  ),
)

/** `Ghana, along with Togo and Benin, left`: the names between the commas are not the subject itself. */
function isAside(tokens: readonly Token[], list: Coordination): boolean {
  return formAt(tokens, list.last) === ',' && asides.has(lowerAt(tokens, list.first - 1))
}

const asides: ReadonlySet<string> = new Set(['with', 'alongside', 'like', 'unlike', 'including', 'besides'])

const complementPrepositions: ReadonlySet<string> = new Set(['of', 'from', 'in'])

/** First token of the verb group that ends with `verb`: auxiliaries, adverbs, `to`, and a verb that governs it. */
export function verbGroupStart(tokens: readonly Token[], sentence: Sentence, verb: number): number {
  const other = tokens.slice(sentence.first, verb).findLast((token) => !isGroupWord(tokens, token))
  return other ? other.index + 1 : sentence.first
}

/** Verbs with an infinitive that leave the subject as it is: `agreed to form`, `continue to share`. Own list. */
const governingVerbs: ReadonlySet<string> = new Set([
  ...listed('agree, agreed, agrees, decide, decided, decides, continue, continues, continued, resolved, plan'),
  ...listed('plans, planned, intend, intends, want, wants, wanted, hope, hopes, hoped, expected, refused, refuses'),
  ...listed('failed, fails, seek, seeks, wish, wishes, aim, aims, pledged, due, set, going, ready, likely, unlikely'),
  ...listed('able, committed, began, started, vowed, promised, applied'),
])

const groupTags: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])

function isGroupWord(tokens: readonly Token[], token: Token): boolean {
  if (groupTags.has(token.upos)) return !isPossessive(token)
  return governingVerbs.has(token.lower) && lowerAt(tokens, token.index + 1) === 'to'
}

const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const closingMarks: ReadonlySet<string> = new Set([';', ':', '“', '”', '"', '(', '—', '–'])

/** Whether what stands between subject and verb may stand there: no clause of its own, unless between two commas. */
function gapIsOpen(tokens: readonly Token[], from: number, to: number): boolean {
  let commas = 0
  let hasVerb = false
  for (const token of tokens.slice(from, to)) {
    if (closingMarks.has(token.form)) return false
    if (token.form === ',') commas++
    if (finiteTags.has(token.penn)) hasVerb = true
  }
  if (commas === 1) return to - from === 1 // `Ghana, as well as Togo, | left`
  return !hasVerb || (commas === 2 && formAt(tokens, from) === ',' && formAt(tokens, to - 1) === ',')
}

/** Prepositions that tell where or when, so that their names are no subject. Own list. */
const placePrepositions: ReadonlySet<string> = new Set(
  listed('in, at, near, to, for, with, on, about, against, into, over, after, outside, via, by'),
)

function isGoverned(tokens: readonly Token[], sentence: Sentence, list: Coordination): boolean {
  const before = tokens.slice(Math.max(sentence.first, list.first - 2), list.first)
  const word = before.findLast((token) => token.upos !== 'DET' && token.upos !== 'ADJ')
  return word !== undefined && placePrepositions.has(word.lower)
}
