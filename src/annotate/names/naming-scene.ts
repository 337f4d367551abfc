import type { Paragraph, Sentence, Token } from '../document.ts'
import { itemAt } from '../item-at.ts'
import { pennTags } from '../lexicon/penn-tags.ts'
import type { Row } from '../model/row.ts'
import type { WordForm } from '../model/word-forms.ts'
import type { GazetteerNode } from './gazetteer.ts'

// Each `as number` reads a typed array inside its bounds.

/** What the features of names can see of an article, by place in the row of its words. */
export interface Scene {
  readonly row: Row
  /** The Penn tag of each place: its number in `pennTags`, plus 1; 0 at an edge. */
  readonly tags: Uint8Array
  /** `IN_HEADING`, `AT_START`. */
  readonly flags: Uint8Array
  /** The name of the gazetteer that covers a place: `kind * 4 + part`, 0 for none. */
  readonly known: Uint8Array
  /** Which of the repeats each place belongs to; 0 where its word has no capital. */
  readonly repeatAt: Int32Array
  /** Each capitalised form with its places; the first one is empty. */
  readonly repeats: readonly Repeat[]
  /** What each of the repeats was called in the pass before; empty in the first one. */
  readonly votes: (Vote | undefined)[]
}

/** A capitalised form of an article. */
export interface Repeat {
  readonly places: readonly number[]
  /** How many of the places stand in running text, inside a sentence. */
  readonly inText: number
  /** Whether the word stands in running text without a capital, too. */
  readonly inLower: boolean
}

/** What one form was called in an article. */
export interface Vote {
  /** The label given most often. */
  readonly label: number
  /** Every label given, as bits. */
  readonly all: number
}

export const IN_HEADING = 1
/** The first word of a sentence; marks before it do not count. */
export const AT_START = 2

export function setScene(
  gazetteer: GazetteerNode,
  row: Row,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): Scene {
  const { forms } = row
  const tags = new Uint8Array(forms.length)
  const flags = new Uint8Array(forms.length)
  const known = new Uint8Array(forms.length)
  const lowerForms = new Set<string>()
  for (const { index, first, last, paragraph } of sentences) {
    const start = row.firsts[index] as number
    const inHeading = itemAt(paragraphs, paragraph).kind === 'body' ? 0 : IN_HEADING
    let atStart = AT_START
    for (let at = first; at < last; at++) {
      const place = start + at - first
      const form = itemAt(forms, place)
      const token = itemAt(tokens, at)
      tags[place] = tagNumbers.get(token.penn) ?? 0
      flags[place] = inHeading | atStart
      if (!form.isCapital && inHeading === 0) lowerForms.add(form.form)
      if (token.upos !== 'PUNCT') atStart = 0
    }
    markKnown(gazetteer, forms, start, start + last - first, known)
  }
  return { row, tags, flags, known, ...findRepeats(forms, flags, lowerForms), votes: [] }
}

const tagNumbers: ReadonlyMap<string, number> = new Map(pennTags.map((tag, index) => [tag, index + 1]))

function findRepeats(
  forms: readonly WordForm[],
  flags: Uint8Array,
  lowerForms: ReadonlySet<string>,
): Pick<Scene, 'repeatAt' | 'repeats'> {
  const repeatAt = new Int32Array(forms.length)
  const lists: number[][] = [[]]
  const numbers = new Map<WordForm, number>()
  for (let place = 0; place < forms.length; place++) {
    const form = itemAt(forms, place)
    if (!form.isCapital) continue
    const number = numbers.get(form)
    if (number === undefined) {
      numbers.set(form, lists.length)
      repeatAt[place] = lists.length
      lists.push([place])
    } else {
      repeatAt[place] = number
      itemAt(lists, number).push(place)
    }
  }
  const repeats = lists.map((places) => ({
    places,
    inText: places.filter((place) => flags[place] === 0).length,
    inLower: places.slice(0, 1).some((place) => lowerForms.has(itemAt(forms, place).lower)),
  }))
  return { repeatAt, repeats }
}

/** Writes the longest known name from each place on, left to right, as `kind * 4 + part`. */
function markKnown(
  root: GazetteerNode,
  forms: readonly WordForm[],
  first: number,
  last: number,
  known: Uint8Array,
): void {
  for (let start = first; start < last; start++) {
    const { form, isCapital } = itemAt(forms, start)
    if (!isCapital) continue
    let node = root.next.get(form)
    let end = 0
    let kind = 0
    for (let at = start + 1; node !== undefined; at++) {
      if (node.kind !== 0) {
        kind = node.kind
        end = at
      }
      node = at < last ? node.next.get(itemAt(forms, at).form) : undefined
    }
    if (kind === 0) continue
    for (let at = start; at < end; at++) known[at] = kind * 4 + partOf(at - start, end - start)
    start = end - 1
  }
}

function partOf(index: number, length: number): number {
  if (length === 1) return 3
  return index === 0 ? 0 : index === length - 1 ? 2 : 1
}
