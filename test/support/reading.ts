import type { DateMention, Document } from '../../src/annotate/document.ts'
import type { EventFact } from '../../src/facts/event/fact.ts'
import type { Fact } from '../../src/facts/fact.ts'
import type { Reading } from '../../src/facts/reading.ts'
import type { Statement } from '../../src/facts/statement/fact.ts'
import type { Entity, Mention } from '../../src/resolve/resolution.ts'
import { type ArticleMetadata, toArticle } from '../../src/text/article.ts'
import type { Span } from '../../src/text/span.ts'

/** Where `words` stand in `text`, the `nth` time, counted from 1. A test that names words that are not there fails. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`"${words}" does not stand ${nth} times in: ${text}`)
  }
  return { start, end: start + words.length }
}

/** An entity by what a test has to say of it; `mentions` are the spans of its names, or of words that stand for it. */
export function entityOf(
  kind: Entity['kind'],
  slug: string,
  name: string,
  mentions: readonly (Span & Partial<Pick<Mention, 'form'>>)[],
  more: Partial<Pick<Entity, 'otherNames' | 'merges'>> = {},
): Entity {
  return {
    kind,
    slug,
    name,
    otherNames: [],
    merges: [],
    mentions: mentions.map((mention) => ({ form: 'name', ...mention })),
    ...more,
  }
}

/** A date as written: `since 2018` with the value 2018. */
export function dateOf(span: Span, edtf: string | undefined, arithmetic?: string): DateMention {
  const date = { ...span, edtf, kind: 'date', isRelative: arithmetic !== undefined } as const
  return arithmetic === undefined ? date : { ...date, arithmetic }
}

/** A reading made by hand: the layers of the document stay empty, facts and entities are those given. */
export function readingOf(
  text: string,
  facts: readonly Fact[],
  entities: readonly Entity[],
  metadata: ArticleMetadata = { language: 'en' },
): Reading {
  const article = toArticle('test', 'articles/test.txt', text, metadata)
  const document: Document = {
    article,
    text: article.text,
    tokens: [],
    sentences: [],
    paragraphs: [],
    quotations: [],
    names: [],
    dates: [],
  }
  const entityAt = (span: Span) =>
    entities.find(({ mentions }) => mentions.some(({ start, end }) => start === span.start && end === span.end))
  return { document, facts, resolution: { entities, entityAt, problems: [] } }
}

/** A statement that consists of its words and is attributed by its speaker alone. */
export function statementOf(words: Span, speaker: Span, stance: Statement['stance'] = 'said'): Statement {
  const evidence = { start: words.start, end: words.end }
  return {
    kind: 'statement',
    rule: 'statement/test',
    evidence,
    form: 'indirect',
    words: evidence,
    speaker,
    cue: undefined,
    attribution: speaker,
    stance,
    quoted: [],
  }
}

/** A gathering of which nothing but its name is known. */
export function eventOf(name: Span, more: Partial<EventFact> = {}): EventFact {
  return {
    kind: 'event',
    rule: 'event/test',
    evidence: name,
    name,
    mentions: [name],
    edition: undefined,
    acronym: undefined,
    organiser: undefined,
    place: undefined,
    date: undefined,
    series: undefined,
    isSeries: false,
    ...more,
  }
}

/** All of a text. */
export function wholeOf(text: string): Span {
  return { start: 0, end: text.length }
}
