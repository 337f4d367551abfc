import { type Quad, type Quad_Object, toNTriples } from '../rdf/terms.ts'
import { rdf } from '../rdf/vocabulary.ts'

/**
 * The first triple of a graph that uses a term, as Turtle with prefixes: where the term is the property, else the class,
 * else the value.
 *
 * @example For `nf:party`: `partnership:asean--ru nf:party organisation:asean .`
 *
 * @param articles Start of the IRIs of articles: what is part of one is written `<#char=0,5>`, the article itself `<>`.
 * @returns undefined if the graph does not use the term.
 */
export function exampleOf(
  term: string,
  quads: readonly Quad[],
  articles: string,
  prefixes: ReadonlyMap<string, string>,
): string | undefined {
  const found =
    quads.find(({ predicate }) => predicate.value === term) ??
    quads.find(({ object }) => object.termType === 'NamedNode' && object.value === term)
  if (!found) return undefined
  const short = (value: Quad_Object | Quad['subject']) => shorten(value, articles, prefixes)
  const predicate = found.predicate.value === rdf.type.value ? 'a' : short(found.predicate)
  return `${short(found.subject)} ${predicate} ${short(found.object)} .`
}

function shorten(term: Quad_Object | Quad['subject'], articles: string, prefixes: ReadonlyMap<string, string>): string {
  if (term.termType !== 'NamedNode') return toNTriples(term)
  if (term.value.startsWith(articles)) return `<${fragment.exec(term.value)?.[0] ?? ''}>`
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

/** The part of an IRI that names a part of an article. Matches `#char=0,5` of `a/article/0123#char=0,5`; nothing of `a/article/0123`. */
const fragment = /#.*$/

/** A local name that needs no escape in Turtle. Matches `han-chuon-naron`, `1996-07`; not `a/b`, not ``. */
const plainName = /^[A-Za-z0-9][A-Za-z0-9_-]*$/
