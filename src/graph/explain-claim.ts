import { localName } from '../rdf/iri.ts'
import { nodesOf, subjectsOf, valuesOf } from '../rdf/read.ts'
import type { NamedNode } from '../rdf/terms.ts'
import { dcterms, type Newsfacts, prov, rdf, rdfs } from '../rdf/vocabulary.ts'
import { entries, namesOf, type Scope, showSpan } from './explain-lines.ts'
import { nameOf, spoken } from './names.ts'

/** A claim in words: what it says, in whose voice, on what basis, by which rule and arithmetic, and its words. */
export function explainClaim(scope: Scope, claim: NamedNode): readonly string[] {
  const { graph, nf } = scope
  const voice = nodesOf(graph, claim, nf.claimedIn).map((source) => voiceOf(scope, source))
  const derivations = nodesOf(graph, claim, prov.wasGeneratedBy)
  return [
    sentence(scope, claim),
    ...entries('', [claim.value]),
    '',
    ...entries('voice', voice),
    ...entries('basis', namesOf(scope, claim, nf.basis)),
    ...qualifiersOf(nf).flatMap(([label, property]) => entries(label, namesOf(scope, claim, property))),
    ...entries('rule', namesOf(scope, claim, dcterms.conformsTo)),
    ...derivations.flatMap((derivation) => explainDerivation(scope, derivation)),
    ...entries('against', contradictionsOf(scope, claim)),
    ...nodesOf(graph, claim, nf.evidence).flatMap((span) => ['', ...showSpan(scope, 'words', span)]),
  ]
}

/** `ASEAN: has member: Thailand`. */
export function sentence({ graph, nf }: Scope, claim: NamedNode): string {
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

/** A sentence with what limits it and who says it: `A and B: level: alliance, since 1999, says Ms Tan`. */
export function summary(scope: Scope, claim: NamedNode): string {
  const { graph, nf } = scope
  const limits = qualifiersOf(nf).flatMap(([label, property]) =>
    namesOf(scope, claim, property).map((name) => `${label} ${name}`),
  )
  const voices = nodesOf(graph, claim, nf.claimedIn).flatMap((source) => namesOf(scope, source, nf.speaker))
  return [sentence(scope, claim), ...limits, ...voices.map((voice) => `says ${voice}`)].join(', ')
}

/** What can limit a claim, by the word that says it: the 20th `of` what, `in` which year, `as` former minister. */
function qualifiersOf(nf: Newsfacts): readonly (readonly [string, NamedNode])[] {
  return [
    ['of', nf.level],
    ['since', nf.since],
    ['until', nf.until],
    ['in', dcterms.temporal],
    ['as', dcterms.type],
  ]
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
      claims.map((claim) => `${summary(scope, claim)}, ${claim.value}`),
    ),
  ]
}

/** The claims that cannot hold together with this one. */
function contradictionsOf(scope: Scope, claim: NamedNode): readonly string[] {
  const { graph } = scope
  const conflicts = subjectsOf(graph, prov.wasDerivedFrom, claim)
  return conflicts.flatMap((conflict) => {
    const others = nodesOf(graph, conflict, prov.wasDerivedFrom).filter((side) => !side.equals(claim))
    const notes = namesOf(scope, conflict, rdfs.comment)
    return others.map((other) => [...notes, other.value].join(', '))
  })
}
