import { type Quad, type Quad_Object, toNTriples } from '../rdf/terms.ts'
import { rdf } from '../rdf/vocabulary.ts'

/**
 * The first triple of a graph that uses a term, as Turtle with prefixes: where the term is the property, else the class,
 * else the value.
 *
 * @example For `nf:party`: `partnership:asean--ru nf:party organisation:asean .`
 *
 * @param article The IRI of the article that the graph is of: what is part of it is written `<#char=0,5>`.
 * @returns undefined if the graph does not use the term.
 */
export function exampleOf(
  term: string,
  quads: readonly Quad[],
  article: string,
  prefixes: ReadonlyMap<string, string>,
): string | undefined {
  const found =
    quads.find(({ predicate }) => predicate.value === term) ??
    quads.find(({ object }) => object.termType === 'NamedNode' && object.value === term)
  if (!found) return undefined
  const short = (value: Quad_Object | Quad['subject']) => shorten(value, article, prefixes)
  const predicate = found.predicate.value === rdf.type.value ? 'a' : short(found.predicate)
  return `${short(found.subject)} ${predicate} ${short(found.object)} .`
}

function shorten(term: Quad_Object | Quad['subject'], article: string, prefixes: ReadonlyMap<string, string>): string {
  if (term.termType !== 'NamedNode') return toNTriples(term)
  if (term.value.startsWith(article)) return `<${term.value.slice(article.length)}>`
  const name = compact(term.value, prefixes)
  return name === term.value ? `<${name}>` : name
}

/** An IRI as a prefixed name: `nf:speaker`. The IRI itself if no prefix fits, or if what follows it is no plain name. */
export function compact(iri: string, prefixes: ReadonlyMap<string, string>): string {
  for (const [prefix, namespace] of prefixes) {
    const name = iri.slice(namespace.length)
    if (iri.startsWith(namespace) && plainName.test(name)) return `${prefix}:${name}`
  }
  return iri
}

/** A local name that needs no escape in Turtle. Matches `han-chuon-naron`; not `a/b`, not ``. */
const plainName = /^[A-Za-z][A-Za-z0-9_-]*$/
