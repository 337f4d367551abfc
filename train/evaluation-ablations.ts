import { annotate } from '../src/annotate/annotate.ts'
import type { Document } from '../src/annotate/document.ts'
import { engine } from '../src/annotate/engine.ts'
import { toRow } from '../src/annotate/model/row.ts'
import { findNames } from '../src/annotate/names/names.ts'
import { findNounPhrases } from '../src/annotate/phrases/chunks.ts'
import { extract } from '../src/facts/extract.ts'
import type { Reading } from '../src/facts/reading.ts'
import { extractStatements } from '../src/facts/statement/extract.ts'
import { createLookUp } from '../src/resolve/look-up.ts'
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
  { name: 'repairs of names', read: withLayers((document) => ({ names: learnedNames(document) })) },
  { name: 'quotations', read: withLayers(() => ({ quotations: [] })) },
  {
    name: 'noun phrases (their names and last words alone)',
    read: (article) => withBareStatements(annotate(article)),
  },
  { name: 'references (names alone)', read: (article) => byNamesAlone(readBy(annotate(article))) },
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
    return readBy({ ...whole, ...change(whole) })
  }
}

/** What a document says once its facts are known. */
function readBy(document: Document, facts = extract(document)): Reading {
  const roles = facts.filter((fact) => fact.kind === 'role')
  const statements = facts.filter((fact) => fact.kind === 'statement')
  return { document, facts, resolution: resolve(document, roles, statements) }
}

/** Statements read off noun phrases cut to their names and last words: `spokesman` of `a tired spokesman`. */
function withBareStatements(document: Document): Reading {
  const heads = findNounPhrases(document).map((phrase) => {
    const head = phrase.name ?? document.tokens[phrase.last - 1] ?? phrase
    return { ...phrase, start: head.start, end: head.end, first: phrase.name?.first ?? phrase.last - 1 }
  })
  const others = extract(document).filter((fact) => fact.kind !== 'statement')
  return readBy(document, [...others, ...extractStatements(document, heads)])
}

/** The names as the models give them. */
function learnedNames({ tokens, sentences, paragraphs }: Document): Document['names'] {
  const { forms, namer } = engine()
  return findNames(namer, toRow(forms, tokens, sentences), tokens, sentences, paragraphs)
}

/** A reading in which pronouns and nouns stand for nobody. */
function byNamesAlone(reading: Reading): Reading {
  const { document, resolution } = reading
  const entities = resolution.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.filter(({ form }) => form === 'name'),
  }))
  const { add, entityAt } = createLookUp(document.text)
  for (const entity of entities) add(entity.mentions.map((mention) => ({ ...mention, entity })))
  return { ...reading, resolution: { ...resolution, entities, entityAt } }
}
