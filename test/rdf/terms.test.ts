import { describe, expect, it } from 'vitest'
import { readRdf } from '../../src/rdf/read.ts'
import {
  extendIri,
  iriProblem,
  quote,
  termKey,
  toDay,
  toInteger,
  toIri,
  toNTriples,
  toQuad,
  toText,
  toTyped,
} from '../../src/rdf/terms.ts'
import { edtf } from '../../src/rdf/vocabulary.ts'

describe('toIri', () => {
  it.each([
    'https://example.org/a#char=0,5',
    'urn:isbn:0451450523',
    'https://example.org/ünïcode/東京',
    'mailto:a@example.org',
    'https://example.org/🙂',
  ])('takes %s', (iri) => {
    expect(toIri(iri).value).toBe(iri)
  })

  it.each([
    ['//example.org/a', 'it has no scheme'],
    ['a/b', 'it has no scheme'],
    ['1a:b', 'it has no scheme'],
    ['', 'it has no scheme'],
    ['https://example.org/a b', 'it holds " "'],
    ['https://example.org/a> <b', 'it holds ">"'],
    ['https://example.org/"', 'it holds "\\""'],
    ['https://example.org/\\', 'it holds "\\\\"'],
    ['https://example.org/{a}', 'it holds "{"'],
    ['https://example.org/a\nb', 'it holds "\\n"'],
    ['https://example.org/\uD83D', 'it holds half a surrogate pair'],
    ['https://example.org/#a#b', 'it holds "#" twice'],
  ])('refuses %j: %s', (iri, problem) => {
    expect(iriProblem(iri)).toBe(problem)
    expect(() => toIri(iri)).toThrow(`Not an IRI: ${JSON.stringify(iri)}: ${problem}`)
  })
})

describe('extendIri', () => {
  const article = toIri('https://example.org/a')

  it.each(['#char=0,5', '#ünïcode', '#event-東京', ''])('goes on with %j', (rest) => {
    expect(extendIri(article, rest)).toEqual(toIri(`https://example.org/a${rest}`))
  })

  it.each([
    ['#a b', 'it holds " "'],
    ['#a> <b', 'it holds ">"'],
    ['#\uD83D', 'it holds half a surrogate pair'],
  ])('refuses to go on with %j: %s', (rest, problem) => {
    expect(() => extendIri(article, rest)).toThrow(`${JSON.stringify(`https://example.org/a${rest}`)}: ${problem}`)
  })
})

describe('toText', () => {
  it('writes a language tag in lower case, as stores do', () => {
    expect(toText('bom dia', 'pt-BR').language).toBe('pt-br')
  })

  it.each(['en_GB', '', 'e n', 'english-language1', 'en-'])('refuses the language tag %j', (tag) => {
    expect(() => toText('a', tag)).toThrow(`Not a language tag: ${JSON.stringify(tag)}`)
  })

  it('refuses a text that begins inside a character', () => {
    expect(() => toText('🙂'.slice(1))).toThrow('Text cut inside a character')
  })
})

describe('toNTriples', () => {
  it.each([
    [toIri('https://example.org/a'), '<https://example.org/a>'],
    [toText('plain'), '"plain"'],
    [toText('one "two" \\ three\n\r\t\b\f'), '"one \\"two\\" \\\\ three\\n\\r\\t\\b\\f"'],
    [toText('nul \u0000 and delete \u007F'), '"nul \\u0000 and delete \\u007F"'],
    [toText('emoji 🙂 and é'), '"emoji 🙂 and é"'],
    [toText('words', 'EN'), '"words"@en'],
    [toInteger(12), '"12"^^<http://www.w3.org/2001/XMLSchema#integer>'],
    [toTyped('1996-07', edtf.EDTF), '"1996-07"^^<http://id.loc.gov/datatypes/edtf/EDTF>'],
  ])('writes a term that n3 reads as the same: %#', (term, expected) => {
    expect(toNTriples(term)).toBe(expected)
    const [quad] = readRdf(`<urn:s> <urn:p> ${expected} .`, 'application/n-quads')
    expect(quad?.object.equals(term)).toBe(true)
  })

  it('quotes a string by itself', () => {
    expect(quote('a "b"')).toBe('"a \\"b\\""')
  })
})

describe('termKey', () => {
  it('is the same for equal terms and differs for a text, a language and a type', () => {
    const keys = [toText('1'), toText('1', 'en'), toInteger(1), toIri('urn:1')].map(termKey)
    expect(new Set(keys).size).toBe(4)
    expect(termKey(toText('1', 'EN'))).toBe(keys[1])
  })
})

describe('toQuad', () => {
  it('makes a triple in a graph', () => {
    const [s, p, o, g] = ['urn:s', 'urn:p', 'urn:o', 'urn:g'].map(toIri)
    if (!s || !p || !o || !g) throw new Error('four terms were made')
    const quad = toQuad(s, p, o, g)
    expect([quad.subject, quad.predicate, quad.object, quad.graph].map(({ value }) => value)).toEqual([
      'urn:s',
      'urn:p',
      'urn:o',
      'urn:g',
    ])
  })
})

describe('toDay', () => {
  it.each(['2019-10-21', '0999-01-01'])('takes %s', (day) => {
    expect(toNTriples(toDay(day))).toBe(`"${day}"^^<http://www.w3.org/2001/XMLSchema#date>`)
  })

  it.each(['2019-10', '2019', '2019-10-21T00:00:00Z', ''])('refuses %j', (day) => {
    expect(() => toDay(day)).toThrow(`Not a day: ${JSON.stringify(day)}`)
  })
})
