import { localName } from '../rdf/iri.ts'
import { type IndexedQuads, nodesOf, valuesOf } from '../rdf/read.ts'
import type { NamedNode, Value } from '../rdf/terms.ts'
import { type Newsfacts, nif, rdf, rdfs, schema, skos } from '../rdf/vocabulary.ts'

/** Properties that name a node, the best first. */
export const nameProperties: readonly NamedNode[] = [schema.name, rdfs.label, skos.prefLabel, schema.headline]

/**
 * What to call a value: its name in the graph, else one made of what it is (the speaker of a statement, the parties of a
 * partnership, a level and its start, a date, the words of a span), else the end of its IRI in words.
 */
export function nameOf(graph: IndexedQuads, nf: Newsfacts, value: Value): string {
  if (value.termType === 'Literal') return value.value
  const [speaker] = nodesOf(graph, value, nf.speaker)
  if (speaker) return `statement of ${nameOf(graph, nf, speaker)}`
  const [name] = [...nameProperties, rdf.value, nif.anchorOf].flatMap((property) => valuesOf(graph, value, property))
  if (name) return name.value
  const [level, since] = [rdf.object, nf.since].flatMap((property) => nodesOf(graph, value, property))
  if (level && since) return `${nameOf(graph, nf, level)} since ${nameOf(graph, nf, since)}`
  const parties = nodesOf(graph, value, nf.party)
  if (parties.length > 0) return parties.map((party) => nameOf(graph, nf, party)).join(' and ')
  return spoken(localName(value))
}

/** A capital inside a local name. Matches the `M` of `hasMember`; not the `C` of `Claim`. */
const innerCapital = /(?<=[a-z])[A-Z]/g

/** A local name as words: `has member`, `strategic partnership`. */
export function spoken(name: string): string {
  return name.replace(innerCapital, (capital) => ` ${capital.toLowerCase()}`).replaceAll('-', ' ')
}
