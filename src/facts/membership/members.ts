import { type Coordination, readList, readName } from '../../annotate/coordination.ts'
import type { Document, Name, Sentence } from '../../annotate/document.ts'
import { memberNouns, stateNouns } from '../../annotate/lexicon/membership-words.ts'
import type { Span } from '../../text/span.ts'

/** Marks and words that may stand between `members are` and the list. */
const leads: ReadonlySet<string> = new Set([':', ',', '-', '–', '—', 'including', 'namely', 'such', 'as', 'like'])
const articles: ReadonlySet<string> = new Set(['the', 'its', 'all', 'also', 'currently', 'now'])
/** How many tokens may lead to a list: `the sixteen southern African countries:`. */
const longestLead = 8

/**
 * The names listed from a token on, after a word or two that announce them.
 *
 *     comprises sixteen countries: Angola, Chad and the Republic of Palau.
 *               .................. ^^^^^^  ^^^^         ^^^^^^^^^^^^^^^^^
 *
 * @returns Undefined unless two or more names of states or bodies are listed.
 */
export function membersFrom(document: Document, sentence: Sentence, first: number): Coordination | undefined {
  const start = afterLead(document, sentence, first)
  const list = readList(document, start, sentence.last, readName)
  return list && isListOfMembers(document, list) ? list : undefined
}

/** Whether a list holds two names or more, none of a person, and is no apposition (`Lyon, France`). */
export function isListOfMembers(document: Document, list: Coordination): boolean {
  const names = list.items.map((item) => nameAt(document, item))
  if (names.some((name) => name === undefined || name.type === 'PER')) return false
  return list.items.length > 2 || (list.items.length === 2 && list.hasConjunction)
}

/** Whether all names listed are of states, places or bodies. */
export function isListOfStatesOrBodies(document: Document, list: Coordination): boolean {
  return list.items.every((item) => {
    const type = nameAt(document, item)?.type
    return type === 'LOC' || type === 'ORG'
  })
}

/** The name with just this span. */
export function nameAt(document: Document, span: Span): Name | undefined {
  return document.names.find((name) => name.start === span.start && name.end === span.end)
}

function afterLead(document: Document, sentence: Sentence, first: number): number {
  const { tokens } = document
  const end = Math.min(sentence.last, first + longestLead)
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (!token) break
    const isName = document.names.some((name) => name.first === at)
    if (isName) return at
    const isCounted = token.upos === 'NUM' || token.upos === 'ADJ' || token.upos === 'DET'
    const isNoun = stateNouns.has(token.lower) || memberNouns.has(token.lower)
    if (!isCounted && !isNoun && !leads.has(token.lower) && !articles.has(token.lower)) break
  }
  return first
}
