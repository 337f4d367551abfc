import { DIGIT, kindAt, UPPER } from './characters.ts'
import type { Paragraph, Sentence, Token } from './document.ts'
import type { GazetteerNode } from './gazetteer.ts'
import { hashText } from './hashing.ts'
import { reach } from './tags.ts'
import type { FormTable, WordForm } from './word-forms.ts'

/**
 * What the features of names can see of an article. Words stand in one row with edges between the sentences, so that no
 * feature looks over a sentence's end.
 */
export interface Scene {
  readonly forms: readonly WordForm[]
  /** Penn tag of each place, as a number. */
  readonly tags: Int32Array
  /** `IN_HEADING`, `AT_START`. */
  readonly flags: Uint8Array
  /** Match in the gazetteer that covers a place: its kind, and whether it is the first, an inner, the last or only word. */
  readonly known: Uint8Array
  /** Place of each token. */
  readonly places: Int32Array
  /** For each capitalised form its places. */
  readonly occurrences: ReadonlyMap<string, readonly number[]>
  /** Forms in lower case that stand in running text. */
  readonly lowerForms: ReadonlySet<string>
  /** The label that each capitalised form got elsewhere or earlier. */
  readonly votes: Map<string, number>
}

export const IN_HEADING = 1
/** The first word of a sentence; marks before it do not count. */
export const AT_START = 2

export function setScene(
  gazetteer: GazetteerNode,
  forms: FormTable,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): Scene {
  const size = tokens.length + reach * (sentences.length + 1)
  const row: WordForm[] = new Array<WordForm>(size).fill(forms.edge)
  const tags = new Int32Array(size)
  const flags = new Uint8Array(size)
  const known = new Uint8Array(size)
  const places = new Int32Array(tokens.length)
  const occurrences = new Map<string, number[]>()
  const lowerForms = new Set<string>()
  for (const { index, first, last, paragraph } of sentences) {
    const shift = reach * (index + 1)
    const inHeading = paragraphs[paragraph]?.kind === 'body' ? 0 : IN_HEADING
    let atStart = AT_START
    for (let at = first; at < last; at++) {
      const token = tokens[at]
      if (token === undefined) continue
      const place = at + shift
      places[at] = place
      row[place] = forms.of(token.form)
      tags[place] = tagNumber(token.penn)
      flags[place] = inHeading | atStart
      if (isCapital(token.form)) {
        const list = occurrences.get(token.form)
        if (list) list.push(place)
        else occurrences.set(token.form, [place])
      } else if (!inHeading) lowerForms.add(token.form)
      if (token.upos !== 'PUNCT') atStart = 0
    }
    markKnown(gazetteer, row, first + shift, last + shift, known)
  }
  return { forms: row, tags, flags, known, places, occurrences, lowerForms, votes: new Map() }
}

/** Whether a form has a capital among its first two characters or a figure at its start: `Tan`, `iPhone`, `737`. */
export function isCapital(form: string): boolean {
  return ((kindAt(form, 0) & (UPPER | DIGIT)) | (form.length > 1 ? kindAt(form, 1) & UPPER : 0)) !== 0
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
    let node = root.next.get(row[start]?.form ?? '')
    let end = 0
    let kind = 0
    for (let at = start + 1; node !== undefined; at++) {
      if (node.kind !== 0) {
        kind = node.kind
        end = at
      }
      node = at < last ? node.next.get(row[at]?.form ?? '') : undefined
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
