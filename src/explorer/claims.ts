import { spoken } from './names.ts'
import {
  articleOf,
  isA,
  type Named,
  nameOf,
  oneOf,
  type Scope,
  type Span,
  spanOf,
  subjectsOf,
  toNamed,
  valuesOf,
} from './scope.ts'

/** Kinds by which a reader sorts facts. */
export const kinds = ['statement', 'role', 'partnership', 'membership', 'event', 'theme', 'name', 'article'] as const

export type Kind = (typeof kinds)[number]

/** A claim's property: its kind, and how a sentence says it. */
const predicates: Readonly<Record<string, readonly [Kind, string]>> = {
  'org:holds': ['role', 'holds the post of'],
  'org:hasMember': ['membership', 'has the member'],
  'nf:level': ['partnership', 'are at the level of'],
  'nf:anniversary': ['partnership', 'keep the anniversary'],
  'nf:field': ['partnership', 'cooperate in'],
  'nf:edition': ['event', 'has the number'],
  'schema:organizer': ['event', 'is organised by'],
  'schema:superEvent': ['event', 'belongs to the series'],
  'schema:location': ['event', 'takes place in'],
  'dcterms:temporal': ['event', 'takes place on'],
  'schema:alternateName': ['name', 'is also called'],
  'schema:datePublished': ['article', 'was published on'],
}

/** A claim as a page shows it. */
export interface Claim {
  readonly iri: string
  readonly kind: Kind
  /** The property, by its name with a prefix. */
  readonly predicate: string
  readonly subject: Named
  readonly phrase: string
  readonly object: Named
  /** What limits it: since when, until when, of which level, in which year, as what. */
  readonly limits: readonly Limit[]
  /** Its start as written, and the days it can be: for the time line. */
  readonly since: Period | undefined
  /** Who says so; `undefined` if it is the article itself. */
  readonly speaker: Named | undefined
  /** The statement or the article that it is claimed in. */
  readonly voice: string
  readonly article: Named
  readonly basis: string
  readonly rules: readonly Named[]
  /** How it was worked out, and from what. */
  readonly arithmetic: readonly string[]
  readonly inputs: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly contradictions: readonly Contradiction[]
}

export interface Limit {
  readonly label: string
  readonly values: readonly Named[]
}

/** A period: as written in EDTF, its first and its last day. */
export interface Period {
  readonly edtf: string
  readonly first: string
  readonly last: string
}

/** Words of an article. */
export interface Evidence extends Span {
  readonly iri: string
  readonly words: string
}

/** What cannot hold beside a claim. */
export interface Contradiction {
  readonly iri: string
  readonly note: string
  readonly other: string
}

/** Limits of a claim by the word that says them. */
const limitProperties: readonly (readonly [string, string])[] = [
  ['of', 'nf:level'],
  ['since', 'nf:since'],
  ['until', 'nf:until'],
  ['in', 'dcterms:temporal'],
  ['as', 'dcterms:type'],
]

/** All claims of some triples, in the order of their names. */
export function claimsIn(scope: Scope): readonly Claim[] {
  return subjectsOf(scope, 'rdf:type', scope.names.iri('nf:Claim'))
    .filter((iri) => valuesOf(scope, iri, 'nf:basis').length > 0 && valuesOf(scope, iri, 'rdf:object').length > 0)
    .map((iri) => toClaim(scope, iri))
}

/** A claim by its IRI. */
export function toClaim(scope: Scope, iri: string): Claim {
  const one = (property: string) => oneOf(scope, iri, property)
  const predicate = scope.names.shorten(one('rdf:predicate'))
  const [kind, phrase] = predicates[predicate] ?? ['event', spoken(one('rdf:predicate'))]
  const voice = one('nf:claimedIn')
  const derivations = valuesOf(scope, iri, 'prov:wasGeneratedBy')
  const used = derivations.flatMap((derivation) => valuesOf(scope, derivation, 'prov:used'))
  const usedRules = used.filter((input) => isA(scope, input, 'prov:Plan'))
  return {
    iri,
    kind,
    predicate,
    phrase,
    subject: toNamed(scope, one('rdf:subject')),
    object: toNamed(scope, one('rdf:object')),
    limits: limitProperties.flatMap(([label, property]) => {
      const values = valuesOf(scope, iri, property)
      return values.length > 0 ? [{ label, values: values.map((value) => toNamed(scope, value)) }] : []
    }),
    since: valuesOf(scope, iri, 'nf:since').map((period) => toPeriod(scope, period))[0],
    speaker: valuesOf(scope, voice, 'nf:speaker').map((speaker) => toNamed(scope, speaker))[0],
    voice,
    article: toNamed(scope, articleOf(iri)),
    basis: spoken(one('nf:basis')),
    rules: [...valuesOf(scope, iri, 'dcterms:conformsTo'), ...usedRules].map((rule) => toNamed(scope, rule)),
    arithmetic: derivations.flatMap((derivation) => valuesOf(scope, derivation, 'rdf:value')),
    inputs: used.filter((input) => !usedRules.includes(input)),
    evidence: evidenceOf(scope, iri, 'nf:evidence'),
    contradictions: contradictionsOf(scope, iri),
  }
}

/** When the article of a claim was published: how facts without a date of their own are put in order. Empty if it is not known. */
export const publishedOf = (scope: Scope, { iri }: Claim): string =>
  oneOf(scope, articleOf(iri), 'schema:datePublished')

export function toPeriod(scope: Scope, period: string): Period {
  const day = (property: string) => oneOf(scope, period, property)
  return { edtf: nameOf(scope, period), first: day('dcat:startDate'), last: day('dcat:endDate') }
}

/** The stretches of text that a property of a node points at, in text order. */
export function evidenceOf(scope: Scope, node: string, property: string): readonly Evidence[] {
  const spans = valuesOf(scope, node, property).flatMap((iri) => {
    const span = spanOf(scope, iri)
    return span ? [{ iri, words: valuesOf(scope, iri, 'nif:anchorOf').join(), ...span }] : []
  })
  return spans.sort((a, b) => a.begin - b.begin || a.end - b.end)
}

function contradictionsOf(scope: Scope, claim: string): readonly Contradiction[] {
  return subjectsOf(scope, 'prov:wasDerivedFrom', claim)
    .filter((node) => isA(scope, node, 'nf:Contradiction'))
    .flatMap((node) => {
      const note = valuesOf(scope, node, 'rdfs:comment').join()
      const others = valuesOf(scope, node, 'prov:wasDerivedFrom').filter((other) => other !== claim)
      return others.map((other) => ({ iri: node, note, other }))
    })
}
