import { boundsOf } from '../rdf/edtf.ts'
import { createTextSource, describeSpan, spanNode as spanNodeOf, type TextSource } from '../rdf/evidence.ts'
import { articleIri, periodIri, ruleIri } from '../rdf/iri.ts'
import { describePeriod } from '../rdf/period.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { type NamedNode, type Quad, toQuad, toText, type Value } from '../rdf/terms.ts'
import { type Newsfacts, newsfactsTerms, prov, rdf, rdfs } from '../rdf/vocabulary.ts'
import { toSlug } from '../resolve/slug.ts'
import type { Span } from '../text/span.ts'
import { factsOf, type Reading } from './reading.ts'
import type { Statement } from './statement/fact.ts'

/** A theme of the published list: its name, and its links to other thesauri. */
export interface ListedTheme {
  readonly slug: string
  readonly label: string
  readonly links: readonly (readonly [NamedNode, NamedNode])[]
}

/** Themes of the published list by each of their labels in lower case. */
export type ThemeList = ReadonlyMap<string, ListedTheme>

/** What modelling needs beside the reading. */
export interface ModelSettings extends RdfSettings {
  readonly themes: ThemeList
  /** Version of this program. */
  readonly version: string
}

/**
 * What the models of one article share: where the graph's names live, and the nodes that several facts point to
 * (spans, things, themes, periods, rules), each of which is described once, when it is first asked for.
 */
export interface ModelContext {
  readonly reading: Reading
  readonly settings: ModelSettings
  readonly source: TextSource
  readonly nf: Newsfacts
  /** The statements of the article, in text order; one stretch of text is one statement, with its first speaker. */
  readonly statements: readonly Statement[]
  /**
   * The node for a key. Asked for the first time, it is made, and what `describe` gives of it is kept; afterwards it is
   * only looked up.
   */
  readonly once: (key: unknown, create: () => NamedNode, describe: (node: NamedNode) => readonly Quad[]) => NamedNode
  /** All that was kept so far. */
  readonly described: readonly Quad[]
}

/** A context in which nothing is described yet. */
export function createModelContext(reading: Reading, settings: ModelSettings): ModelContext {
  const { text, article } = reading.document
  const node = articleIri(settings, article.sha256)
  const known = new Map<unknown, NamedNode>()
  const described: Quad[] = []
  return {
    reading,
    settings,
    source: createTextSource(text, node),
    nf: newsfactsTerms(settings.namespace),
    statements: distinctStatements(reading),
    described,
    once: (key, create, describe) => {
      const earlier = known.get(key)
      if (earlier) return earlier
      const made = create()
      known.set(key, made)
      described.push(...describe(made))
      return made
    },
  }
}

function distinctStatements(reading: Reading): readonly Statement[] {
  const starts = new Map<number, Set<number>>()
  return factsOf(reading, 'statement').filter(({ words }) => {
    const ends = starts.get(words.start) ?? new Set()
    const isNew = !ends.has(words.end)
    starts.set(words.start, ends.add(words.end))
    return isNew
  })
}

/** A triple in the article's graph. */
export function triple(context: ModelContext, subject: NamedNode, predicate: NamedNode, object: Value): Quad {
  return toQuad(subject, predicate, object, context.source.graph)
}

/** The node of a stretch of the text, described. */
export function spanNode(context: ModelContext, span: Span): NamedNode {
  const { source, once } = context
  const key = span.start * (source.text.length + 1) + span.end
  return once(
    key,
    () => spanNodeOf(source, span),
    (node) => describeSpan(source, node, span),
  )
}

/** What some rules compute, in words; the rules that read say what they do in their names. */
const formulas: Readonly<Record<string, string>> = {
  anniversary: 'year - ordinal',
  'relative-date': 'the day of publication, moved or cut to a period',
  'relative-year': 'year(datePublished) + offset',
}

/** The node of a rule, described: its name, and its formula if it computes. */
export function ruleNode(context: ModelContext, rule: string): NamedNode {
  return context.once(
    `rule ${rule}`,
    () => ruleIri(context.settings, rule),
    (node) => {
      const formula = formulas[rule]
      const quads = [triple(context, node, rdf.type, prov.Plan), triple(context, node, rdfs.label, toText(rule))]
      return formula === undefined ? quads : [...quads, triple(context, node, rdf.value, toText(formula))]
    },
  )
}

/** The node of a period, described; `undefined` where the text is no EDTF date with an end or a start. */
export function periodNode(context: ModelContext, edtf: string): NamedNode | undefined {
  const bounds = boundsOf(edtf)
  if (!bounds) return undefined
  return context.once(
    `date ${edtf}`,
    () => periodIri(context.settings, edtf),
    (node) => describePeriod(node, edtf, bounds, context.source.graph),
  )
}

/** The last part of an IRI for a name; percent-encoded where no letter and no digit is left of it. */
export function iriPart(name: string): string {
  return toSlug(name) || encodeURIComponent(name)
}

/** A string in the article's language. */
export function localText(context: ModelContext, value: string) {
  return toText(value, context.reading.document.article.language)
}
