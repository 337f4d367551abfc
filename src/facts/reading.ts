import type { Document } from '../annotate/document.ts'
import type { Resolution } from '../resolve/resolution.ts'
import { contains, type Span } from '../text/span.ts'
import type { Fact } from './fact.ts'
import type { Statement } from './statement/fact.ts'

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

/**
 * The voice in which a stretch of text speaks: the innermost statement whose words hold it, or `undefined` for the
 * article's own.
 */
export function voiceOf(reading: Reading, span: Span): Statement | undefined {
  let innermost: Statement | undefined
  for (const statement of factsOf(reading, 'statement')) {
    if (!contains(statement.words, span)) continue
    if (!innermost || contains(innermost.words, statement.words)) innermost = statement
  }
  return innermost
}
