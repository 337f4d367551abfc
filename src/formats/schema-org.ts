import { summary } from '../graph/explain-claim.ts'
import { nameOf } from '../graph/names.ts'
import { nodesOf, subjectsOf, valuesOf } from '../rdf/read.ts'
import type { NamedNode } from '../rdf/terms.ts'
import { dcterms, nif, org, prov, rdf, schema } from '../rdf/vocabulary.ts'
import { type ArticleFacts, type FactRecord, readFacts, rulesOf } from './fact-record.ts'
import type { Write } from './format.ts'

/** A node of JSON-LD; properties that are undefined are not written. */
type Node = Readonly<Record<string, unknown>>

/**
 * JSON-LD in schema.org alone, for search engines and readers that know nothing else: the article, whom and what it
 * mentions, its statements as `Quotation` or `Statement`, its claims as `Claim`. IRIs keep the offsets (`#char=0,5`),
 * `citation` the words, `creator` the voice, `identifier` the rule. A `<` is escaped, so that no text ends the
 * `<script>` that it is embedded in.
 */
export const writeSchemaOrg: Write = ({ quads, settings }) => {
  const articles = Array.from(readFacts(quads, settings), toArticle)
  const context = { '@context': 'https://schema.org' }
  const document = articles.length === 1 ? { ...context, ...articles[0] } : { ...context, '@graph': articles }
  return `${JSON.stringify(document, undefined, 1).replaceAll('<', '\\u003c')}\n`
}

function toArticle(scope: ArticleFacts): Node {
  const { article, facts } = scope
  return {
    '@id': article.value,
    '@type': 'NewsArticle',
    headline: textOf(scope, article, schema.headline),
    url: textOf(scope, article, schema.url),
    datePublished: textOf(scope, article, schema.datePublished),
    inLanguage: textOf(scope, article, schema.inLanguage),
    about: listed(facts.filter(({ kind }) => kind === 'theme').map((fact) => toTheme(scope, fact))),
    mentions: listed(thingTypes.flatMap(([type, name]) => toThings(scope, type, name))),
    hasPart: listed(
      facts.flatMap((fact) => {
        if (fact.kind === 'statement') return [toStatement(scope, fact)]
        return fact.kind === 'claim' ? [toClaim(scope, fact)] : []
      }),
    ),
  }
}

/** What schema.org calls the things of the graph. */
const thingTypes: readonly (readonly [NamedNode, string])[] = [
  [schema.Person, 'Person'],
  [org.FormalOrganization, 'Organization'],
  [prov.Agent, 'Thing'],
  [schema.Country, 'Country'],
  [schema.Place, 'Place'],
  [schema.Event, 'Event'],
  [schema.EventSeries, 'EventSeries'],
]

function toThings(scope: ArticleFacts, type: NamedNode, name: string): readonly Node[] {
  const { graph, nf } = scope
  return subjectsOf(graph, rdf.type, type).map((node) => ({
    '@id': node.value,
    '@type': name,
    name: nameOf(graph, nf, node),
    alternateName: listed(valuesOf(graph, node, schema.alternateName).map(({ value }) => value)),
    jobTitle: listed(nodesOf(graph, node, org.holds).map((post) => nameOf(graph, nf, post))),
    member: linksFrom(scope, node, org.hasMember),
    location: linksFrom(scope, node, schema.location),
    organizer: linksFrom(scope, node, schema.organizer),
    superEvent: linksFrom(scope, node, schema.superEvent),
    identifier: toRule(scope, node),
    citation: cite(scope, nodesOf(graph, node, nf.evidence)),
  }))
}

function toTheme(scope: ArticleFacts, { node, object }: FactRecord): Node {
  const { graph, nf } = scope
  return {
    '@id': object?.value,
    '@type': 'DefinedTerm',
    name: object && nameOf(graph, nf, object),
    description: nodesOf(graph, node, dcterms.type).length > 0 ? 'proposed' : undefined,
    subjectOf: {
      '@id': node.value,
      '@type': 'CreativeWork',
      text: textOf(scope, node, nif.anchorOf),
      identifier: toRule(scope, node),
    },
  }
}

/** A statement in quotation marks is a `Quotation`, any other a `Statement`. */
function toStatement(scope: ArticleFacts, { node, subject, voice }: FactRecord): Node {
  const isQuotation = nodesOf(scope.graph, node, rdf.type).some((type) => type.equals(schema.Quotation))
  return {
    '@id': node.value,
    '@type': isQuotation ? 'Quotation' : 'Statement',
    text: textOf(scope, node, nif.anchorOf),
    [isQuotation ? 'spokenByCharacter' : 'creator']: { '@id': subject.value },
    isPartOf: { '@id': voice.value },
    recordedAt: linksFrom(scope, node, schema.recordedAt),
    about: linksFrom(scope, node, schema.about),
    mentions: linksFrom(scope, node, schema.mentions),
    identifier: toRule(scope, node),
  }
}

function toClaim(scope: ArticleFacts, { node, subject, object, voice, evidence }: FactRecord): Node {
  const { graph, nf, article } = scope
  const [speaker] = nodesOf(graph, voice, nf.speaker)
  const things = [subject, object].flatMap((thing) => (thing?.termType === 'NamedNode' ? [thing] : []))
  return {
    '@id': node.value,
    '@type': 'Claim',
    text: summary(scope, node),
    about: things.map(({ value }) => ({ '@id': value })),
    appearance: { '@id': voice.value },
    creator: { '@id': (speaker ?? article).value },
    citation: cite(scope, evidence),
    identifier: toRule(scope, node),
  }
}

/** The rule that read or computed it. */
function toRule({ graph, nf }: ArticleFacts, node: NamedNode): Node | undefined {
  const [rule] = rulesOf(graph, node)
  return rule && { '@type': 'PropertyValue', propertyID: 'rule', value: nameOf(graph, nf, rule) }
}

/** Stretches of the text that show something. */
function cite(scope: ArticleFacts, spans: readonly NamedNode[]): readonly Node[] | undefined {
  return listed(
    spans.map((span) => ({ '@id': span.value, '@type': 'CreativeWork', text: textOf(scope, span, nif.anchorOf) })),
  )
}

function linksFrom({ graph }: ArticleFacts, node: NamedNode, property: NamedNode): readonly Node[] | undefined {
  return listed(nodesOf(graph, node, property).map(({ value }) => ({ '@id': value })))
}

/** The first value of a property as text; undefined for none. */
function textOf({ graph }: ArticleFacts, node: NamedNode, property: NamedNode): string | undefined {
  return valuesOf(graph, node, property)[0]?.value
}

/** A list; undefined if it is empty, so that it is not written. */
const listed = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined)
