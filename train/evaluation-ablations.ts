import { annotate } from '../src/annotate/annotate.ts'
import type { Document } from '../src/annotate/document.ts'
import { extract } from '../src/facts/extract.ts'
import type { Reading } from '../src/facts/reading.ts'
import { resolve } from '../src/resolve/resolve.ts'
import type { Article } from '../src/text/article.ts'

/** One way of reading with a layer less. */
export interface Ablation {
  /** What is left out. */
  readonly name: string
  readonly read: (article: Article) => Reading
}

/** The layers, each left out in turn of an otherwise whole reading. */
export const ablations: readonly Ablation[] = [
  {
    name: 'part-of-speech tags',
    read: withLayers(({ tokens }) => ({ tokens: tokens.map((token) => ({ ...token, upos: 'X', penn: 'FW' })) })),
  },
  { name: 'names', read: withLayers(() => ({ names: [] })) },
  {
    name: 'types of names (all ORG)',
    read: withLayers(({ names }) => ({ names: names.map((name) => ({ ...name, type: 'ORG' })) })),
  },
  { name: 'quotations', read: withLayers(() => ({ quotations: [] })) },
  { name: 'dates', read: withLayers(() => ({ dates: [] })) },
  {
    name: 'kinds of paragraphs (all body)',
    read: withLayers(({ paragraphs }) => ({ paragraphs: paragraphs.map((each) => ({ ...each, kind: 'body' })) })),
  },
]

/** Reads an article after `change` has put other layers in the place of its own. */
function withLayers(change: (document: Document) => Partial<Document>): Ablation['read'] {
  return (article) => {
    const whole = annotate(article)
    const document = { ...whole, ...change(whole) }
    const facts = extract(document)
    const roles = facts.filter((fact) => fact.kind === 'role')
    const statements = facts.filter((fact) => fact.kind === 'statement')
    return { document, facts, resolution: resolve(document, roles, statements) }
  }
}
