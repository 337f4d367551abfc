import type { Sentence } from '../document.ts'
import { itemAt } from '../item-at.ts'
import { type FormTable, TRAITS, type WordForm } from './word-forms.ts'

/** Longest reach of a template to either side, in words. */
export const reach = 3

/**
 * The words of an article in one row, with edges between the sentences, so that no feature looks over a sentence's end.
 *
 *     # # # Talks began . # # # They went well . # # #
 */
export interface Row {
  readonly forms: readonly WordForm[]
  /** The traits of the words side by side, read by `traitAt`: from the forms themselves it would take twice as long. */
  readonly traits: Int32Array
  /** Place of the first word of each sentence; its other words follow. */
  readonly firsts: Int32Array
}

export function toRow(
  table: FormTable,
  words: readonly { readonly form: string }[],
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
): Row {
  const forms: WordForm[] = []
  const firsts = new Int32Array(sentences.length)
  addEdges(forms, table)
  for (const [index, { first, last }] of sentences.entries()) {
    firsts[index] = forms.length
    for (let word = first; word < last; word++) forms.push(table.of(itemAt(words, word).form))
    addEdges(forms, table)
  }
  return { forms, traits: traitsOf(forms), firsts }
}

function addEdges(forms: WordForm[], { edge }: FormTable): void {
  for (let at = 0; at < reach; at++) forms.push(edge)
}

function traitsOf(forms: readonly WordForm[]): Int32Array {
  const all = new Int32Array(forms.length * TRAITS)
  for (let place = 0; place < forms.length; place++) {
    const { traits } = itemAt(forms, place)
    const start = place * TRAITS
    for (let trait = 0; trait < TRAITS; trait++) all[start + trait] = traits[trait] as number // both have all traits
  }
  return all
}

/** A trait of the word at a place of a row. */
export function traitAt({ traits }: Row, place: number, trait: number): number {
  return traits[place * TRAITS + trait] as number // all traits are there
}
