import { annotate } from '../src/annotate/annotate.ts'
import type { Document } from '../src/annotate/document.ts'
import { engine } from '../src/annotate/engine.ts'
import type { Model } from '../src/annotate/model/perceptron.ts'
import { toRow } from '../src/annotate/model/row.ts'
import { createNamer, findNames, type Namer } from '../src/annotate/names/names.ts'
import { repairNames } from '../src/annotate/names/repairs/repair-names.ts'
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
  {
    name: 'second pass over names',
    read: readWith(({ first, types, joints, gazetteer }) => createNamer(first, first, types, joints, gazetteer)),
  },
  { name: 'model of the types of names', read: readWith((namer) => ({ ...namer, types: silentModel(namer.types) })) },
  { name: 'gazetteer', read: readWith((namer) => ({ ...namer, gazetteer: { next: new Map(), kind: 0 } })) },
  {
    name: 'repairs of names',
    read: withLayers((document) => ({ names: learnedNames(document, engine().namer) })),
  },
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

/** Reads an article with the names of another namer. */
export function readWith(change: (namer: Namer) => Namer): Ablation['read'] {
  const namer = change(engine().namer)
  return withLayers((document) => {
    const { tokens, paragraphs } = document
    return { names: repairNames(namer.gazetteer, tokens, paragraphs, learnedNames(document, namer)) }
  })
}

/** A model that says nothing. */
export function silentModel(model: Model): Model {
  return { ...model, filled: new Int32Array(model.filled.length) }
}

/** The names as the models give them. */
function learnedNames({ tokens, sentences, paragraphs }: Document, namer: Namer): Document['names'] {
  return findNames(namer, toRow(engine().forms, tokens, sentences), tokens, sentences, paragraphs)
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
