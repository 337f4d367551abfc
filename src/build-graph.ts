import { annotate } from './annotate/annotate.ts'
import { extract } from './facts/extract.ts'
import type { Reading } from './facts/reading.ts'
import { resolve } from './resolve/resolve.ts'
import type { Article } from './text/article.ts'

/** Reads one article: its layers, its facts, and who is who in it. */
export function readFacts(article: Article): Reading {
  const document = annotate(article)
  const facts = extract(document)
  const roles = facts.filter((fact) => fact.kind === 'role')
  const statements = facts.filter((fact) => fact.kind === 'statement')
  return { document, facts, resolution: resolve(document, roles, statements) }
}
