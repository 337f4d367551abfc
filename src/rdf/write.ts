import { DataFactory, Writer } from 'n3'
import { type Literal, type Quad, type Quad_Object, quote, termKey } from './terms.ts'
import { createTurtleNames, type TurtleName } from './turtle-names.ts'
import { rdf, xsd } from './vocabulary.ts'

/**
 * Quads as N-Quads, one a line in the order given; empty for none. What n3's writer does not check, IRIs and language
 * tags, was checked when the terms were made.
 */
export function writeNQuads(quads: readonly Quad[]): string {
  const writer = new Writer({ format: 'N-Quads' })
  // Joined, the lines take half of the memory of the string that the writer would make of them.
  const lines = quads.map(({ subject, predicate, object, graph }) =>
    writer.quadToString(subject, predicate, object, graph),
  )
  return lines.join('')
}

/** Quads as N-Triples, graphs left out, one a line in the order given; empty for none. */
export function writeNTriples(quads: readonly Quad[]): string {
  return writeNQuads(quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object)))
}

/**
 * Triples as the body of a Turtle file, without declarations of prefixes and base; graphs' names are left out. Written
 * here and not by n3, whose writer works out each term of each triple anew and takes more than twice as long.
 *
 * @param quads Those of one subject side by side, and of one predicate among them.
 * @param prefixes Namespaces by prefix; each namespace ends in `#` or `/`.
 * @param base The IRI that the file declares as its base; undefined for none.
 * @param used Grows by the prefixes that the text needs.
 * @returns Blocks in the order given, each ended by a line end; empty for none.
 */
export function writeTriples(
  quads: readonly Quad[],
  prefixes: ReadonlyMap<string, string>,
  base: string | undefined,
  used = new Set<string>(),
): string {
  const nameOf = createTurtleNames(prefixes, base, used)
  let text = ''
  let subject: string | undefined
  let predicate: string | undefined
  for (const quad of quads) {
    const value = writeTerm(quad.object, nameOf)
    if (quad.subject.value !== subject) {
      if (subject !== undefined) text += '.\n'
      subject = quad.subject.value
      predicate = quad.predicate.value
      text += `${writeTerm(quad.subject, nameOf)} ${writePredicate(predicate, nameOf)} ${value}`
    } else if (quad.predicate.value !== predicate) {
      predicate = quad.predicate.value
      text += `;\n    ${writePredicate(predicate, nameOf)} ${value}`
    } else {
      text += `, ${value}`
    }
  }
  return subject === undefined ? '' : `${text}.\n`
}

function writePredicate(predicate: string, nameOf: TurtleName): string {
  return predicate === rdf.type.value ? 'a' : nameOf(predicate)
}

/** @param term A quad is a triple term of RDF 1.2, which the types of n3 do not have among objects. */
function writeTerm(term: Quad_Object | Quad['subject'] | Quad, nameOf: TurtleName): string {
  switch (term.termType) {
    case 'NamedNode':
      return nameOf(term.value)
    case 'Literal':
      return writeLiteral(term, nameOf)
    case 'Quad':
      return `<<(${writeTerm(term.subject, nameOf)} ${nameOf(term.predicate.value)} ${writeTerm(term.object, nameOf)})>>`
    default:
      return termKey(term)
  }
}

/** A whole number as Turtle writes it without quotation marks. Matches `-5`; not `5.0`. */
const wholeNumber = /^[+-]?\d+$/

/** A string without language, datatype or anything to escape, as its key has it. Matches `"Ann said"`; not `"a"@en`, `"\n"`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: what must be escaped
const plainString = /^"[^"\\\u0000-\u001F\u007F]*"$/

/** How the key of a whole number ends. */
const integerEnd = `"^^${xsd.integer.value}`

function writeLiteral(literal: Literal, nameOf: TurtleName): string {
  const key = termKey(literal)
  // Most are one of these two, and their parts need not be cut out of the key.
  if (plainString.test(key)) return key
  if (key.endsWith(integerEnd)) {
    const figures = key.slice(1, -integerEnd.length)
    if (wholeNumber.test(figures)) return figures
  }
  const { value, datatypeString: datatype } = literal
  if (datatype === xsd.string.value) return quote(value)
  if (datatype === rdf.langString.value) return `${quote(value)}@${literal.language}`
  return `${quote(value)}^^${nameOf(datatype)}`
}
