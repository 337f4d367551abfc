import type { Document } from '../annotate/document.ts'
import { itemAt } from '../annotate/item-at.ts'
import type { Fact } from './fact.ts'
import { kinds } from './kinds.ts'

/** The facts of every kind in a document: kinds in the order of `kinds.ts`, facts of a kind in text order. */
export function extract(document: Document): readonly Fact[] {
  return itemAt(extractAll([document]), 0)
}

/** The facts in each of several documents; read kind by kind, as the layers were. */
export function extractAll(documents: readonly Document[]): readonly (readonly Fact[])[] {
  const found = Object.values(kinds).map((kind) => documents.map<readonly Fact[]>((document) => kind.extract(document)))
  return documents.map((_, index) => found.flatMap((ofKind) => itemAt(ofKind, index)))
}
