import type { Document } from '../../annotate/document.ts'
import { type Coordination, type ItemReader, readList } from '../../annotate/phrases/coordination.ts'
import { readNameOrNamesake } from '../../annotate/phrases/namesakes.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { wordsOf } from '../../text/span.ts'

/** Words of the names of institutions, behind which their place often stands. Own list. */
const institutionWords: ReadonlySet<string> = new Set([
  ...['university', 'college', 'institute', 'school', 'academy', 'hospital', 'museum', 'faculty', 'polytechnic'],
])

/** Whether a name is one of a university, a hospital or the like. */
export function isInstitution(words: string): boolean {
  return words
    .toLowerCase()
    .split(' ')
    .some((word) => institutionWords.has(word))
}

/** Where institutions stand: a town, and its country. */
const longestPlace = 2

/**
 * A name or the noun that takes one up; the place behind an institution goes with it.
 *
 *     Tacna University, Peru, and | Arica College
 *     ^^^^^^^^^^^^^^^^
 */
const readParty: ItemReader = (document, first, limit) => {
  const item = readNameOrNamesake(document, first, limit)
  if (!item || !isInstitution(wordsOf(document.text, item.words))) return item
  let last = item.last
  for (let places = 0; places < longestPlace; places++) last = afterPlace(document, last)
  return { words: item.words, last }
}

function afterPlace({ names, tokens }: Document, last: number): number {
  const place = names.find(({ first, type }) => first === last + 1 && type === 'LOC')
  return place && formAt(tokens, last) === ',' ? place.last : last
}

/** The list of parties that starts at a token; undefined if none does. */
export function readParties(document: Document, first: number, limit: number): Coordination | undefined {
  const list = readList(document, first, limit, readParty)
  const next = list && subjectAfter(document, list)
  return next === undefined ? list : readList(document, first, next, readParty)
}

const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** The comma behind which the last name starts a clause of its own: `pacts with Mali and Togo | , and Benin has one`. */
function subjectAfter({ tokens }: Document, { items, last }: Coordination): number | undefined {
  const first = tokens.findIndex(({ start }) => start === items.at(-1)?.start)
  const isSubject = items.length > 1 && finiteTags.has(`${tokens[last]?.penn}`)
  return isSubject && lowerAt(tokens, first - 1) === 'and' && formAt(tokens, first - 2) === ',' ? first - 2 : undefined
}
