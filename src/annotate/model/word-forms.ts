import { DIGIT, kindAt, LOWER, OTHER_LETTER, UPPER } from '../segments/characters.ts'
import type { Clusters } from './clusters.ts'
import { hashText } from './hashing.ts'
import { listsOf, type NameLists } from './word-lists.ts'

/** What is known of a word by its letters alone, each as one 32-bit number. */
export const ANY = 0
export const WORD = 1
/** In lower case, every digit as 0. */
export const PLAIN = 2
export const SUFFIX1 = 3
export const SUFFIX2 = 4
export const SUFFIX3 = 5
export const SUFFIX4 = 6
export const PREFIX1 = 7
export const PREFIX2 = 8
export const PREFIX3 = 9
/** `Xxd-` for `Tan20-`: runs of one kind of character are cut at two. */
export const SHAPE = 10
/** Words used alike share a cluster (of 1,024), clusters alike a group (of 32). */
export const CLUSTER = 11
export const CLUSTER_GROUP = 12
/** Which word lists hold it, as bits. */
export const LISTS = 13
/** The lists of people's names, of titles, of heads among them, each by itself. */
export const PERSON_LISTS = 14
export const TITLE_LISTS = 15
export const HEAD_LISTS = 16
/** How many traits there are. */
export const TRAITS = 17

/** A word form, met once or many times: what the taggers want to know of it, worked out once. */
export interface WordForm {
  readonly form: string
  readonly lower: string
  /** Its place in the table it was made for. */
  readonly number: number
  /** By kind: `traits[SUFFIX3]`. */
  readonly traits: Int32Array
  /** Whether it has a capital among its first two characters or a figure at its start: `Tan`, `iPhone`, `737`. */
  readonly isCapital: boolean
}

/** A table with more forms is emptied, so that a large corpus does not fill the memory. */
const mostForms = 50_000

/** The word forms met so far. */
export interface FormTable {
  /** The same value for the same form, until `trim`. */
  readonly of: (form: string) => WordForm
  /** Forgets all forms if too many are known; called between articles. */
  readonly trim: () => void
  /** Stands before the first and after the last word of a sentence. */
  readonly edge: WordForm
}

/**
 * A table of forms, empty at first.
 *
 * @param most How many forms `trim` lets stand.
 */
export function createFormTable(clusters: Clusters, lists: NameLists, most = mostForms): FormTable {
  const forms = new Map<string, WordForm>()
  const of = (form: string): WordForm => {
    const known = forms.get(form)
    if (known) return known
    const fresh = toWordForm(form, forms.size + 1, clusters, lists)
    forms.set(form, fresh)
    return fresh
  }
  const trim = (): void => {
    if (forms.size > most) forms.clear()
  }
  return { of, trim, edge: toWordForm('', 0, clusters, lists) }
}

function toWordForm(form: string, number: number, clusters: Clusters, lists: NameLists): WordForm {
  const lower = form.toLowerCase()
  const plain = plainOf(lower)
  const { length } = plain
  const traits = new Int32Array(TRAITS)
  traits[WORD] = hashText(form)
  traits[PLAIN] = hashText(plain)
  for (let size = 1; size <= 4; size++) traits[SUFFIX1 + size - 1] = hashText(plain, Math.max(0, length - size))
  for (let size = 1; size <= 3; size++) traits[PREFIX1 + size - 1] = hashText(plain, 0, Math.min(length, size))
  traits[SHAPE] = hashText(shapeOf(form))
  const cluster = clusters.get(lower) ?? 0
  traits[CLUSTER] = cluster
  traits[CLUSTER_GROUP] = (cluster + 31) >> 5
  const bits = listsOf(lower, lists)
  traits[LISTS] = bits
  traits[PERSON_LISTS] = bits & 0b111
  traits[TITLE_LISTS] = (bits >> 3) & 0b11
  traits[HEAD_LISTS] = (bits >> 5) & 0b1111
  return { form, lower, number, traits, isCapital: isCapital(form) }
}

/** Whether a form has a capital among its first two characters or a figure at its start. */
export function isCapital(form: string): boolean {
  return ((kindAt(form, 0) & (UPPER | DIGIT)) | (form.length > 1 ? kindAt(form, 1) & UPPER : 0)) !== 0
}

function plainOf(lower: string): string {
  let plain = ''
  for (let at = 0; at < lower.length; at++) plain += kindAt(lower, at) === DIGIT ? '0' : lower.charAt(at)
  return plain
}

function shapeOf(form: string): string {
  let shape = ''
  for (let at = 0; at < form.length; at++) {
    const sign = signAt(form, at)
    if (!shape.endsWith(sign + sign)) shape += sign
  }
  return shape
}

function signAt(form: string, at: number): string {
  const kind = kindAt(form, at)
  if (kind === UPPER) return 'X'
  if (kind === LOWER || kind === OTHER_LETTER) return 'x'
  return kind === DIGIT ? 'd' : form.charAt(at)
}
