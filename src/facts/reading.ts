import type { Document } from '../annotate/document.ts'
import type { Resolution } from '../resolve/resolution.ts'
import type { Fact } from './fact.ts'

/** All that was read from one article: what models and records are made of. */
export interface Reading {
  readonly document: Document
  readonly facts: readonly Fact[]
  readonly resolution: Resolution
}

/** What an account of a reading is made of: little enough to be kept of every article. */
export interface ReadingOutline {
  readonly document: Pick<Document, 'article' | 'text'>
  readonly facts: readonly Pick<Fact, 'kind' | 'rule'>[]
}

/** The outline of a reading, which keeps nothing else of it. */
export function outlineOf({ document: { article, text }, facts }: Reading): ReadingOutline {
  return { document: { article, text }, facts: facts.map(({ kind, rule }) => ({ kind, rule })) }
}

/** The facts of one kind, in text order. */
export function factsOf<K extends Fact['kind']>(reading: Reading, kind: K): readonly Extract<Fact, { kind: K }>[] {
  return reading.facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind)
}
