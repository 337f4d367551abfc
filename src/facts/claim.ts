import { claimIri, derivationIri } from '../rdf/iri.ts'
import { type NamedNode, type Quad, toDay, toIri, toText, type Value } from '../rdf/terms.ts'
import { dcterms, prov, rdf, schema } from '../rdf/vocabulary.ts'
import type { Span } from '../text/span.ts'
import { type ModelContext, ruleNode, spanNode, triple } from './model-context.ts'
import { articleVoice, type Voice } from './voice.ts'

/** How a claim was worked out. Becomes a `prov:Activity`. */
export interface Derivation {
  /** Name of the rule that computes. */
  readonly rule: string
  /** The claims it started from. */
  readonly from: readonly NamedNode[]
  /** `2019 - 20 = 1999` */
  readonly arithmetic: string
}

/** One triple as one voice gives it. */
export interface Claim {
  readonly subject: NamedNode
  readonly predicate: NamedNode
  readonly object: Value
  /** What limits the triple: a start, an end, a level, a standing. */
  readonly qualifiers: readonly (readonly [NamedNode, Value])[]
  readonly voice: Voice
  readonly basis: 'stated' | 'implied' | 'computed' | 'metadata'
  readonly evidence: readonly Span[]
  /** The rule that read it, `kind/rule`; undefined where it was not read but computed or given. */
  readonly rule: string | undefined
  readonly derivation: Derivation | undefined
  /** Whether the article's own voice makes it a plain triple too; false for what is over, or not yet. */
  readonly isCurrent: boolean
}

/** The node of a claim and all its triples, the plain one among them where the article itself says it. */
export interface ModelledClaim {
  readonly node: NamedNode
  readonly quads: readonly Quad[]
}

/**
 * Writes one claim. The voice decides what is asserted: a claim in the article's own voice stands beside its plain
 * triple, a speaker's claim stays a claim.
 */
export function modelClaim(context: ModelContext, claim: Claim): ModelledClaim {
  const { nf, source } = context
  const { subject, predicate, object, voice } = claim
  const basis = nf[claim.basis]
  const node = claimIri(source.article, { ...claim, claimedIn: voice.node, basis })
  const quads = [
    triple(context, node, rdf.type, nf.Claim),
    triple(context, node, rdf.subject, subject),
    triple(context, node, rdf.predicate, predicate),
    triple(context, node, rdf.object, object),
    triple(context, node, nf.claimedIn, voice.node),
    triple(context, node, nf.basis, basis),
    ...claim.qualifiers.map(([property, value]) => triple(context, node, property, value)),
    ...claim.evidence.map((span) => triple(context, node, nf.evidence, spanNode(context, span))),
  ]
  if (claim.rule) quads.push(triple(context, node, dcterms.conformsTo, ruleNode(context, claim.rule)))
  if (claim.derivation) quads.push(...modelDerivation(context, node, claim.derivation))
  if (voice.isArticle && claim.isCurrent) quads.push(triple(context, subject, predicate, object))
  return { node, quads }
}

function modelDerivation(context: ModelContext, claim: NamedNode, derivation: Derivation): readonly Quad[] {
  const rule = ruleNode(context, derivation.rule)
  const node = derivationIri(context.source.article, rule, derivation.from, derivation.arithmetic)
  return [
    triple(context, claim, prov.wasGeneratedBy, node),
    triple(context, node, rdf.type, prov.Activity),
    triple(context, node, rdf.value, toText(derivation.arithmetic)),
    ...[...derivation.from, rule].map((input) => triple(context, node, prov.used, input)),
  ]
}

/** The day of publication, known from outside the text: what relative dates count from. `undefined` if not known. */
export function publicationClaim(context: ModelContext): ModelledClaim | undefined {
  const { published, url } = context.reading.document.article
  if (published === undefined) return undefined
  const { node, quads } = modelClaim(context, {
    subject: context.source.article,
    predicate: schema.datePublished,
    object: toDay(published),
    qualifiers: [],
    voice: articleVoice(context),
    basis: 'metadata',
    evidence: [],
    rule: undefined,
    derivation: undefined,
    isCurrent: true,
  })
  const source = url === undefined ? [] : [triple(context, node, prov.wasDerivedFrom, toIri(url))]
  return { node, quads: [...quads, ...source] }
}
