import type { Document } from '../annotate/document.ts'
import type { Fact } from './fact.ts'
import { kinds } from './kinds.ts'

/** The facts of every kind in a document: kinds in the order of `kinds.ts`, facts of a kind in text order. */
export function extract(document: Document): readonly Fact[] {
  return Object.values(kinds).flatMap<Fact>((kind) => kind.extract(document))
}
