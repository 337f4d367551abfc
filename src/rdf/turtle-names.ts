/**
 * The part of an IRI after its namespace that a prefixed name holds as it stands: as much of Turtle's `PN_LOCAL` as every
 * reader takes. Matches `han-chuon-naron`, `a.b`; not `東京`, not `a.`, not ``.
 */
const localName = /^[_a-zA-Z0-9](?:\.?[-_a-zA-Z0-9])*$/

/** An IRI as Turtle writes it: `schema:name`, `<#char=0,5>`, `<urn:x>`. */
export type TurtleName = (iri: string) => string

/**
 * The names of IRIs under some prefixes, each worked out once.
 *
 * @param prefixes Namespaces by prefix; each namespace ends in `#` or `/`.
 * @param base An IRI that starting IRIs leave out, so that they read relative to it; undefined for none.
 * @param used Grows by each prefix that a name has.
 */
export function createTurtleNames(
  prefixes: ReadonlyMap<string, string>,
  base: string | undefined,
  used: Set<string>,
): TurtleName {
  const prefixOf = new Map(Array.from(prefixes, ([prefix, namespace]) => [namespace, prefix]))
  const known = new Map<string, string>()
  const toName = (iri: string): string => {
    if (base !== undefined && iri.startsWith(base)) return `<${iri.slice(base.length)}>`
    const local = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
    const prefix = prefixOf.get(iri.slice(0, local))
    if (prefix === undefined || !localName.test(iri.slice(local))) return `<${iri}>`
    used.add(prefix)
    return `${prefix}:${iri.slice(local)}`
  }
  return (iri) => {
    const earlier = known.get(iri)
    if (earlier !== undefined) return earlier
    const name = toName(iri)
    known.set(iri, name)
    return name
  }
}
