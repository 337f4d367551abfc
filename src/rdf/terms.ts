import { DataFactory, type Literal, type NamedNode, type Quad, type Quad_Object } from 'n3'

export type { Literal, NamedNode, Quad, Quad_Object }

/** A value of a triple as this project writes it: never a blank node, never a triple. */
export type Value = NamedNode | Literal

/** What an IRI may hold but for the `#` before its fragment. Matches `ü`, `/`; not `>`, not a space. */
const iriCharacter = '[^#\\u0000-\\u0020<>"{}|\\\\^`\\uD800-\\uDFFF]'

/**
 * An absolute IRI that every RDF syntax can carry: a scheme (RFC 3986), then nothing that Turtle and N-Triples forbid in
 * an `IRIREF`, and no half of a surrogate pair. Matches `https://a.org/ü`; not `//a.org`, not `https://a.org/b>c`,
 * not `https://a.org/#b#c`.
 */
const absoluteIri = new RegExp(`^[A-Za-z][A-Za-z0-9+.-]*:${iriCharacter}*(?:#${iriCharacter}*)?$`, 'u')

/** RFC 3986 scheme. Matches `https:`; not `//example.org`, not `1a:`. */
const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/

/** What no IRI may hold. Matches `a b`, `a>b`; not `a,b` or `aé`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the specification names them
const forbiddenInIri = /[\u0000-\u0020<>"{}|\\^`]/

/** BCP 47, as far as RDF asks for it. Matches `en`, `zh-hant-tw`; not `en_GB`, not ``. */
const languageTag = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/

/** A day as XML Schema writes it. Matches `2019-10-21`; not `2019-10`. */
const calendarDay = /^\d{4}-\d{2}-\d{2}$/

/**
 * What keeps a string from being an absolute IRI that every RDF syntax can carry; `undefined` if nothing does.
 *
 * n3 writes an IRI as it stands, so a `>` in the address of a web page would end it and begin triples of a stranger's.
 */
export function iriProblem(value: string): string | undefined {
  if (absoluteIri.test(value)) return undefined
  if (!scheme.test(value)) return 'it has no scheme'
  if (value.split('#').length > 2) return 'it holds "#" twice'
  const found = forbiddenInIri.exec(value)
  return found ? `it holds ${JSON.stringify(found[0])}` : 'it holds half a surrogate pair'
}

/**
 * An IRI as a term: the one door through which every IRI comes.
 *
 * @throws TypeError if it is no absolute IRI, with the reason.
 */
export function toIri(value: string): NamedNode {
  const problem = iriProblem(value)
  if (problem)
    throw new TypeError(`Not an IRI: ${JSON.stringify(value)}: ${problem}; percent-encode it or leave it out`)
  return DataFactory.namedNode(value)
}

/** Characters that an IRI may hold anywhere after its scheme. Matches `#char=0,5`; not `#é`, which takes a closer look. */
const plainRest = /^[\w#/=,.~-]*$/

/**
 * An IRI that starts with another one: of a part of a thing, such as a stretch of an article. Only what is new is
 * checked.
 *
 * @throws TypeError as {@link toIri}.
 */
export function extendIri(start: NamedNode, rest: string): NamedNode {
  const value = start.value + rest
  return plainRest.test(rest) ? DataFactory.namedNode(value) : toIri(value)
}

/**
 * A string; with a language tag if one is given, which is made lower case, as every store does.
 *
 * @throws TypeError if the tag is none, or the text ends or begins inside a surrogate pair.
 */
export function toText(value: string, language?: string): Literal {
  if (!value.isWellFormed()) throw new TypeError(`Text cut inside a character: ${JSON.stringify(value)}`)
  if (language === undefined) return DataFactory.literal(value)
  const tag = language.toLowerCase()
  if (!languageTag.test(tag))
    throw new TypeError(`Not a language tag: ${JSON.stringify(language)}; expected one such as en or pt-br`)
  return DataFactory.literal(value, tag)
}

/** A value of a datatype in its canonical lexical form, which the caller vouches for. */
export function toTyped(value: string, datatype: NamedNode): Literal {
  return DataFactory.literal(value, datatype)
}

/** Whole numbers below it are made once each: the offsets of nearly all articles are. */
const smallIntegers = 20_000

const integers = new Array<Literal | undefined>(smallIntegers).fill(undefined)

/** A whole number as `xsd:integer`. */
export function toInteger(value: number): Literal {
  const known = integers[value]
  if (known) return known
  const made = DataFactory.literal(String(value), xsdInteger)
  if (value >= 0 && value < smallIntegers) integers[value] = made
  return made
}

/**
 * A day as `xsd:date`.
 *
 * @throws TypeError if it is not written as `2019-10-21`.
 */
export function toDay(value: string): Literal {
  if (!calendarDay.test(value))
    throw new TypeError(`Not a day: ${JSON.stringify(value)}; expected one such as 2019-10-21`)
  return DataFactory.literal(value, xsdDate)
}

/** A triple in the graph of its article. */
export function toQuad(subject: NamedNode, predicate: NamedNode, object: Value, graph: NamedNode): Quad {
  return DataFactory.quad(subject, predicate, object, graph)
}

/** `<reifier> rdf:reifies <<( subject predicate object )>>`, as RDF 1.2 has it. */
export function reification(reifier: NamedNode, subject: NamedNode, predicate: NamedNode, object: Value): Quad {
  return DataFactory.quad(reifier, rdfReifies, DataFactory.quad(subject, predicate, object))
}

const rdfReifies = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies')

/** A term as N-Triples writes it: the key of hashes and of comparisons. */
export function toNTriples(term: Quad_Object): string {
  if (term.termType !== 'Literal') return `<${term.value}>`
  const text = quote(term.value)
  if (term.language !== '') return `${text}@${term.language}`
  return term.datatype.value === xsdString ? text : `${text}^^<${term.datatype.value}>`
}

/** A string that two terms share exactly if they are equal; quick to get, and not for the eyes of readers. */
export function termKey(term: Quad_Object): string {
  return term.id
}

/** A string between quotation marks, escaped as canonical N-Triples asks; Turtle reads it too. */
export function quote(value: string): string {
  return `"${value.replace(escaped, escapeOf)}"`
}

/** The datatype that N-Triples leaves out. */
const xsdString = DataFactory.literal('').datatype.value

const xsdInteger = DataFactory.literal(0).datatype

const xsdDate = DataFactory.namedNode(xsdInteger.value.replace('integer', 'date'))

/** What must be escaped in a quoted string. Matches `"`, a line feed; not `é`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: canonical N-Triples names them
const escaped = /["\\\u0000-\u001F\u007F]/g

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
}

function escapeOf(character: string): string {
  return shortEscapes[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
