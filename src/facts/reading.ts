import type { Document } from '../annotate/document.ts'
import type { Resolution } from '../resolve/resolution.ts'
import type { Fact } from './fact.ts'

/** All that was read from one article: what models and records are made of. */
export interface Reading {
  readonly document: Document
  readonly facts: readonly Fact[]
  readonly resolution: Resolution
}

/** The facts of one kind, in text order. */
export function factsOf<K extends Fact['kind']>(reading: Reading, kind: K): readonly Extract<Fact, { kind: K }>[] {
  return reading.facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind)
}
