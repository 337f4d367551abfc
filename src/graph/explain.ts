import { localName } from '../rdf/iri.ts'
import { prefixesOf } from '../rdf/prefixes.ts'
import { type IndexedQuads, nodesOf, subjectsOf, valuesOf } from '../rdf/read.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { iriProblem, type NamedNode, toIri } from '../rdf/terms.ts'
import { dcterms, type Newsfacts, newsfactsTerms, nif, prov, rdf, schema } from '../rdf/vocabulary.ts'
import { markWords } from './marked-words.ts'
import { nameOf, spoken } from './names.ts'

/** What explaining looks things up in. */
interface Scope {
  readonly graph: IndexedQuads
  readonly nf: Newsfacts
}

/** Characters before the value of a line, so that values stand in one column. */
const column = 12

/**
 * A node of the graph in words. A claim: what it says, in whose voice, on what basis, by which rule and arithmetic, and
 * its words in the article, marked. A statement: who said it where, its words and those that attribute it. Anything
 * else: what is claimed of it, and what it said. A name with a prefix (`partnership:asean--ru`) is taken for its IRI.
 *
 * @returns Lines, each ended; `undefined` where the graph has no such node.
 */
export function explain(graph: IndexedQuads, name: string, settings: RdfSettings): string | undefined {
  const iri = expand(name, settings)
  if (iriProblem(iri) !== undefined) return undefined
  const node = toIri(iri)
  const scope = { graph, nf: newsfactsTerms(settings.namespace) }
  const types = nodesOf(graph, node, rdf.type).map(({ value }) => value)
  if (types.length === 0) return undefined
  const lines = types.includes(scope.nf.Claim.value)
    ? explainClaim(scope, node)
    : types.includes(scope.nf.ReportedStatement.value)
      ? explainStatement(scope, node)
      : explainThing(scope, node)
  return lines.map((line) => `${line}\n`).join('')
}

/** `…/partnership/asean--ru` for `partnership:asean--ru`; an IRI, and a name with an unknown prefix, as it is. */
function expand(name: string, settings: RdfSettings): string {
  const colon = name.indexOf(':')
  const namespace = prefixesOf(settings).get(name.slice(0, colon))
  return namespace === undefined ? name : namespace + name.slice(colon + 1)
}

function explainClaim(scope: Scope, claim: NamedNode): readonly string[] {
  const { graph, nf } = scope
  const qualifiers = [nf.level, nf.since, nf.until, dcterms.temporal, dcterms.type]
  const voice = nodesOf(graph, claim, nf.claimedIn).map((source) => voiceOf(scope, source))
  const derivations = nodesOf(graph, claim, prov.wasGeneratedBy)
  return [
    sentence(scope, claim),
    ...entries('', [claim.value]),
    '',
    ...entries('voice', voice),
    ...entries('basis', namesOf(scope, claim, nf.basis)),
    ...qualifiers.flatMap((property) => entries(spoken(localName(property)), namesOf(scope, claim, property))),
    ...entries('rule', namesOf(scope, claim, dcterms.conformsTo)),
    ...derivations.flatMap((derivation) => explainDerivation(scope, derivation)),
    ...entries('against', contradictionsOf(scope, claim)),
    ...nodesOf(graph, claim, nf.evidence).flatMap((span) => ['', ...showSpan(scope, 'words', span)]),
  ]
}

/** `ASEAN: has member: Thailand`. */
function sentence({ graph, nf }: Scope, claim: NamedNode): string {
  const [subject, object] = [rdf.subject, rdf.object].map((part) =>
    valuesOf(graph, claim, part).map((value) => nameOf(graph, nf, value)),
  )
  const predicate = nodesOf(graph, claim, rdf.predicate).map((property) => spoken(localName(property)))
  return [subject, predicate, object].join(': ')
}

/** The article itself, or the speaker of a statement. */
function voiceOf({ graph, nf }: Scope, source: NamedNode): string {
  const [speaker] = nodesOf(graph, source, nf.speaker)
  return speaker ? `${nameOf(graph, nf, speaker)}, in ${source.value}` : `the article itself, ${source.value}`
}

function explainDerivation(scope: Scope, derivation: NamedNode): readonly string[] {
  const { graph, nf } = scope
  const used = nodesOf(graph, derivation, prov.used)
  const rules = used.filter((input) => nodesOf(graph, input, rdf.type).some((type) => type.equals(prov.Plan)))
  const claims = used.filter((input) => !rules.includes(input))
  return [
    ...entries(
      'rule',
      rules.map((rule) => nameOf(graph, nf, rule)),
    ),
    ...entries(
      'arithmetic',
      valuesOf(graph, derivation, rdf.value).map(({ value }) => value),
    ),
    ...entries(
      'from',
      claims.map((claim) => `${sentence(scope, claim)}, ${claim.value}`),
    ),
  ]
}

/** The claims that cannot hold together with this one. */
function contradictionsOf(scope: Scope, claim: NamedNode): readonly string[] {
  const { graph, nf } = scope
  const conflicts = subjectsOf(graph, prov.wasDerivedFrom, claim)
  return conflicts.flatMap((conflict) => {
    const others = nodesOf(graph, conflict, prov.wasDerivedFrom).filter((side) => !side.equals(claim))
    return others.map((other) => `${nameOf(graph, nf, conflict)}, ${other.value}`)
  })
}

function explainStatement(scope: Scope, statement: NamedNode): readonly string[] {
  const { graph, nf } = scope
  const claims = subjectsOf(graph, nf.claimedIn, statement)
  return [
    `${namesOf(scope, statement, nf.speaker).join(', ')}: a statement, as the article has it`,
    ...entries('', [statement.value]),
    '',
    ...entries('form', namesOf(scope, statement, nf.form)),
    ...entries('stance', namesOf(scope, statement, dcterms.type)),
    ...entries('as', namesOf(scope, statement, nf.inCapacity)),
    ...entries('at', namesOf(scope, statement, schema.recordedAt)),
    ...entries('about', namesOf(scope, statement, schema.about)),
    ...entries('part of', namesOf(scope, statement, schema.isPartOf)),
    ...entries('rule', namesOf(scope, statement, dcterms.conformsTo)),
    '',
    ...showSpan(scope, 'words', statement),
    ...nodesOf(graph, statement, nf.attribution).flatMap((span) => ['', ...showSpan(scope, 'said by', span)]),
    ...listClaims(scope, 'it claims', claims),
  ]
}

function explainThing(scope: Scope, thing: NamedNode): readonly string[] {
  const { graph, nf } = scope
  const claims = [rdf.subject, rdf.object].flatMap((part) => subjectsOf(graph, part, thing))
  const statements = subjectsOf(graph, nf.speaker, thing)
  return [
    nameOf(graph, nf, thing),
    ...entries('', [thing.value]),
    '',
    ...entries('is a', namesOf(scope, thing, rdf.type)),
    ...entries('rule', namesOf(scope, thing, dcterms.conformsTo)),
    ...listClaims(scope, 'claims', claims),
    ...statements.flatMap((statement) => [
      '',
      ...entries('said', [statement.value]),
      ...showSpan(scope, 'words', statement),
    ]),
  ]
}

function listClaims(scope: Scope, label: string, claims: readonly NamedNode[]): readonly string[] {
  const lines = [...claims]
    .sort(byIri)
    .flatMap((claim) => [...entries(label, [sentence(scope, claim)]), ...entries('', [claim.value])])
  return lines.length > 0 ? ['', ...lines] : []
}

function byIri(a: NamedNode, b: NamedNode): number {
  return a.value < b.value ? -1 : 1
}

/** The words of a span in their text, marked, with their place in code points. */
function showSpan({ graph }: Scope, label: string, span: NamedNode): readonly string[] {
  const [begin, end] = [nif.beginIndex, nif.endIndex].map((property) =>
    Number(valuesOf(graph, span, property)[0]?.value),
  )
  const texts = nodesOf(graph, span, nif.referenceContext).flatMap((text) => valuesOf(graph, text, nif.isString))
  if (begin === undefined || end === undefined) return []
  return texts.flatMap((text) => [
    ...entries(label, [`characters ${begin} to ${end}`]),
    ...markWords(text.value, begin, end).map((line) => `    ${line}`),
  ])
}

/** The names of a node's values for a property. */
function namesOf({ graph, nf }: Scope, node: NamedNode, property: NamedNode): readonly string[] {
  return valuesOf(graph, node, property).map((value) => nameOf(graph, nf, value))
}

/** One line for each value, the label before the first. */
function entries(label: string, values: readonly string[]): readonly string[] {
  return values.map((value, index) => `${(index === 0 ? label : '').padEnd(column)}${value}`)
}
