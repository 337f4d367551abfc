import type { Paragraph, Sentence, Token } from './document.ts'
import type { GazetteerNode } from './gazetteer.ts'
import { hashText } from './hashing.ts'
import { itemAt } from './item-at.ts'
import type { Row } from './row.ts'
import type { WordForm } from './word-forms.ts'

// Each `as number` reads a typed array inside its bounds.

/** What the features of names can see of an article, by place in the row of its words. */
export interface Scene {
  readonly row: readonly WordForm[]
  /** Penn tag of each place, as a number. */
  readonly tags: Int32Array
  /** `IN_HEADING`, `AT_START`. */
  readonly flags: Uint8Array
  /** The name of the gazetteer that covers a place: `kind * 4 + part`, 0 for none. */
  readonly known: Uint8Array
  /** Each capitalised form's places. */
  readonly occurrences: ReadonlyMap<WordForm, readonly number[]>
  /** Forms without a capital that stand in running text. */
  readonly lowerForms: ReadonlySet<string>
  /** What each capitalised form was called in the pass before; empty in the first one. */
  readonly votes: Map<WordForm, Vote>
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
  { forms: row, firsts }: Row,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): Scene {
  const tags = new Int32Array(row.length)
  const flags = new Uint8Array(row.length)
  const known = new Uint8Array(row.length)
  const occurrences = new Map<WordForm, number[]>()
  const lowerForms = new Set<string>()
  for (const { index, first, last, paragraph } of sentences) {
    const start = firsts[index] as number
    const inHeading = itemAt(paragraphs, paragraph).kind === 'body' ? 0 : IN_HEADING
    let atStart = AT_START
    for (let at = first; at < last; at++) {
      const place = start + at - first
      const form = itemAt(row, place)
      const token = itemAt(tokens, at)
      tags[place] = tagNumber(token.penn)
      flags[place] = inHeading | atStart
      if (form.isCapital) addTo(occurrences, form, place)
      else if (inHeading === 0) lowerForms.add(form.form)
      if (token.upos !== 'PUNCT') atStart = 0
    }
    markKnown(gazetteer, row, start, start + last - first, known)
  }
  return { row, tags, flags, known, occurrences, lowerForms, votes: new Map() }
}

function addTo(occurrences: Map<WordForm, number[]>, form: WordForm, place: number): void {
  const places = occurrences.get(form)
  if (places) places.push(place)
  else occurrences.set(form, [place])
}

const tagNumbers = new Map<string, number>()

function tagNumber(penn: string): number {
  const known = tagNumbers.get(penn)
  if (known !== undefined) return known
  const fresh = hashText(penn)
  tagNumbers.set(penn, fresh)
  return fresh
}

/** Writes the longest known name from each place on, left to right, as `kind * 4 + part`. */
function markKnown(
  root: GazetteerNode,
  row: readonly WordForm[],
  first: number,
  last: number,
  known: Uint8Array,
): void {
  for (let start = first; start < last; start++) {
    const { form, isCapital } = itemAt(row, start)
    if (!isCapital) continue
    let node = root.next.get(form)
    let end = 0
    let kind = 0
    for (let at = start + 1; node !== undefined; at++) {
      if (node.kind !== 0) {
        kind = node.kind
        end = at
      }
      node = at < last ? node.next.get(itemAt(row, at).form) : undefined
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
