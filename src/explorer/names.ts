import type { PageSettings } from './settings.ts'

/** What pages call things by: IRIs, names with a prefix, and places below the base. */
export interface Names {
  /** The IRI of a name with a prefix: `nf:speaker`. */
  readonly iri: (name: string) => string
  /** The prefixes, as SPARQL declares them. */
  readonly header: string
  /** A name with a prefix for an IRI, where there is one; else the IRI. */
  readonly shorten: (iri: string) => string
  /** What follows the base in the IRI of a thing of ours: `person/ada-berg`, `article/f3e7…#level-46…`. */
  readonly place: (iri: string) => string | undefined
  /** The IRI of a thing of ours. */
  readonly thing: (place: string) => string
}

/** The names of a graph. */
export function createNames({ base, prefixes }: PageSettings): Names {
  const entries = Object.entries(prefixes)
  return {
    iri: (name) => {
      const colon = name.indexOf(':')
      return (prefixes[name.slice(0, colon)] ?? '') + name.slice(colon + 1)
    },
    header: entries.map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>\n`).join(''),
    shorten: (iri) => {
      const [prefix, namespace = ''] = entries.find(([, namespace]) => iri.startsWith(namespace)) ?? []
      return prefix === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`
    },
    place: (iri) => (iri.startsWith(base) ? iri.slice(base.length) : undefined),
    thing: (place) => base + place,
  }
}

/** What no IRI may hold (SPARQL 1.1, IRIREF). Matches `a b`, `a>b`; not `a,b`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the specification names them
const forbidden = /[\u0000-\u0020<>"{}|\\^`]/

/** Whether something can be an IRI or the end of one. */
export const isIri = (text: string): boolean => !forbidden.test(text)

/**
 * An IRI as SPARQL writes it.
 *
 * @throws RangeError if it holds what would end it: addresses of pages are written by anyone.
 */
export function toReference(iri: string): string {
  if (!isIri(iri)) throw new RangeError(`Not an IRI: ${iri}`)
  return `<${iri}>`
}

/** An address that a link may lead to. Matches `https://a.example/`; not `javascript:alert(1)`. */
const webAddress = /^https?:\/\//i

/** Whether something is the address of a web page: articles give any. */
export const isWebAddress = (iri: string): boolean => webAddress.test(iri)

/** What must be escaped in a string of SPARQL. Matches `"`, a line feed; not `é`. */
const escaped = /["\\\n\r]/g

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' }

/** A string as SPARQL writes it. */
export function toLiteral(text: string): string {
  return `"${text.replace(escaped, (character) => escapes[character] ?? `\\${character}`)}"`
}

/** A capital inside a local name. Matches the `M` of `hasMember`; not the `C` of `Claim`. */
const innerCapital = /(?<=[a-z])[A-Z]/g

/** The end of an IRI in words: `strategic partnership` for `…#strategic-partnership`. */
export function spoken(iri: string): string {
  const local = iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
  return local.replace(innerCapital, (capital) => ` ${capital.toLowerCase()}`).replaceAll('-', ' ')
}
