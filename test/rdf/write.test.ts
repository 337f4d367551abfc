import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import { prefixesOf } from '../../src/rdf/prefixes.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { type Quad, toDay, toInteger, toIri, toQuad, toText, toTyped, type Value } from '../../src/rdf/terms.ts'
import { edtf, rdf, schema, skos } from '../../src/rdf/vocabulary.ts'
import { writeNQuads, writeNTriples, writeTriples } from '../../src/rdf/write.ts'
import { readWithN3, readWithOxigraph, readWithRdflib, toLines } from '../support/readers.ts'

const prefixes = prefixesOf(defaultRdfSettings)
const article = 'https://w3id.org/newsfacts/id/article/0123456789abcdef'
const graph = toIri(`${article}#graph`)
const fiji = toIri('https://w3id.org/newsfacts/id/country/fj')

const about = (...values: readonly Value[]): readonly Quad[] =>
  values.map((value) => toQuad(fiji, schema.about, value, graph))

describe('writeTriples', () => {
  it('writes a node once, each property of it once, a type as a, and a line end last', () => {
    const quads = [
      toQuad(fiji, rdf.type, schema.Country, graph),
      toQuad(fiji, schema.name, toText('Fiji'), graph),
      toQuad(fiji, schema.name, toText('Viti', 'fj'), graph),
      toQuad(toIri(`${article}#run`), schema.about, fiji, graph),
    ]
    expect(writeTriples(quads, prefixes, article)).toBe(
      [
        'country:fj a schema:Country;',
        '    schema:name "Fiji", "Viti"@fj.',
        '<#run> schema:about country:fj.',
        '',
      ].join('\n'),
    )
  })

  it.each([
    [toInteger(-5), '-5'],
    [toTyped('five', toInteger(0).datatype), '"five"^^xsd:integer'],
    [toTyped('1996-07', edtf.EDTF), '"1996-07"^^edtf:EDTF'],
    [toDay('2019-10-21'), '"2019-10-21"^^xsd:date'],
    [toIri(article), '<>'],
    [toIri(`${article}#char=0,5`), '<#char=0,5>'],
    [toIri('https://w3id.org/newsfacts/id/person/han-chuon-naron'), 'person:han-chuon-naron'],
    [toIri('https://w3id.org/newsfacts/id/person/a.b'), 'person:a.b'],
    [toIri('https://w3id.org/newsfacts/id/person/a.'), '<https://w3id.org/newsfacts/id/person/a.>'],
    [toIri('https://w3id.org/newsfacts/id/person/東京'), '<https://w3id.org/newsfacts/id/person/東京>'],
    [toIri('https://w3id.org/newsfacts/id/person/'), '<https://w3id.org/newsfacts/id/person/>'],
    [toIri('event:x'), '<event:x>'],
  ])('writes %o as %s', (value, expected) => {
    expect(writeTriples(about(value), prefixes, article)).toBe(`country:fj schema:about ${expected}.\n`)
  })

  it('tells which prefixes the text needs: no more, and those of datatypes too', () => {
    const used = new Set<string>()
    const unnamed = toIri('https://w3id.org/newsfacts/id/person/東京')
    writeTriples(about(toDay('2019-10-21'), toText('a', 'en'), toInteger(1), unnamed), prefixes, article, used)
    expect([...used].sort()).toEqual(['country', 'schema', 'xsd'])
  })

  it('writes a triple term, and a blank node of a graph of others', () => {
    const term = DataFactory.quad(fiji, schema.about, DataFactory.blankNode('b'))
    const text = writeTriples([DataFactory.quad(fiji, rdf.value, term)], prefixes, undefined)
    expect(text).toBe('country:fj rdf:value <<(country:fj schema:about _:b)>>.\n')
  })

  it('writes nothing for no triples', () => {
    expect(writeTriples([], prefixes, article)).toBe('')
  })
})

/** Pieces of values that a careless writer spoils. */
const pieces = ['a', '7', ' ', '"', '"""', "'", '\\', '\\u0041', '\\U0001F642', '\n', '\r', '\t', '\f', '\b', '<', '>']
const wilder = [
  '\u0001',
  '\u001A',
  '\u007F',
  '\u0085',
  '\u00A0',
  '\u2028',
  '\uFEFF',
  '\uFFFD',
  'é',
  'é',
  '東',
  '🙂',
  '@en',
]

/** Last parts of IRIs, some of which no prefixed name can hold. */
const locals = [
  'a',
  'a.b',
  '-a',
  'a-',
  '_',
  '0',
  'a.',
  '.a',
  'é',
  '🙂',
  '%20',
  'a,b',
  "a'",
  '(a)',
  'a:b',
  '~',
  'a;b',
  'a/b',
]

/** Numbers that look thrown, and are the same in each run (Numerical Recipes' linear congruence). */
function* thrown(seed: number): Generator<number, never> {
  for (let state = seed; ; state = (Math.imul(state, 1664525) + 1013904223) >>> 0) yield state >>> 8
}

/** A graph of many subjects with values out of the pieces above. */
function makeGraph(seed: number): readonly Quad[] {
  const numbers = thrown(seed)
  const pick = <T>(list: readonly T[]): T => list[numbers.next().value % list.length] as T // never outside
  const iri = () => toIri(pick([`${article}#`, 'https://w3id.org/newsfacts/id/person/', 'urn:x:']) + pick(locals))
  const string = () => Array.from({ length: numbers.next().value % 6 }, () => pick([...pieces, ...wilder])).join('')
  const value = (): Value =>
    pick([iri, () => toText(string()), () => toText(string(), 'pt-br'), () => toInteger(numbers.next().value)])()
  return Array.from({ length: 12 }, iri).flatMap((subject) =>
    [schema.name, skos.altLabel].flatMap((property) =>
      [value(), value()].map((one) => toQuad(subject, property, one, graph)),
    ),
  )
}

describe.each(Array.from({ length: 10 }, (_, index) => index + 1))('made-up graph %i', (seed) => {
  const quads = makeGraph(seed)
  const expected = toLines(quads)

  it('is the same in Turtle for n3, rdflib and oxigraph', async () => {
    const declared = [...prefixes].map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`).join('')
    const text = `${declared}@base <${article}> .\n${writeTriples(quads, prefixes, article)}`
    expect(readWithN3(text, 'text/turtle')).toEqual(expected)
    expect(readWithOxigraph(text, 'text/turtle')).toEqual(expected)
    expect(await readWithRdflib(text, 'text/turtle')).toEqual(expected)
  })

  it('is the same in N-Quads for n3 and oxigraph', () => {
    const text = writeNQuads(quads)
    expect(readWithN3(text, 'application/n-quads')).toEqual(expected)
    expect(readWithOxigraph(text, 'application/n-quads')).toEqual(expected)
    expect(readWithN3(writeNTriples(quads), 'application/n-triples')).toEqual(expected)
  })
})
