import { describe, expect, it } from 'vitest'
import { refuseNetwork, toJsonLd } from '../../src/graph/json-ld.ts'
import { modelArticle } from '../../src/graph/model.ts'
import { readContext } from '../../src/graph/ontology.ts'
import { loadGraph } from '../../src/graph/query.ts'
import { toTurtle } from '../../src/graph/turtle.ts'
import { readRdf } from '../../src/rdf/read.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { type Quad, toInteger, toIri, toQuad, toText, type Value } from '../../src/rdf/terms.ts'
import { rdf, schema } from '../../src/rdf/vocabulary.ts'
import { writeNQuads } from '../../src/rdf/write.ts'
import { testSettings } from '../support/modelled.ts'
import { sampleReading } from '../support/sample-reading.ts'

const sample = modelArticle(sampleReading, testSettings)
const article = 'https://w3id.org/newsfacts/id/article/0123456789abcdef'
const graph = toIri(`${article}#graph`)
const context = readContext(defaultRdfSettings)

const quad = (subject: string, predicate: string, object: Value, inGraph = graph): Quad =>
  toQuad(toIri(subject), toIri(predicate), object, inGraph)

/** Values that a careless writer spoils. */
const awkward: readonly Value[] = [
  toText('line\nline "quoted" """three""" and \\n no line'),
  toText('ends in a quote"\n"'),
  toText('tab\t, return\r, nul \u0000, delete \u007F'),
  toText('emoji 🙂, 東京, é'),
  toText('a backslash before what looks like an escape: \\U0001F642, \\\\U0001F642'),
  toText('words', 'pt-br'),
  toText('two\nlines', 'en'),
  toText(''),
  toInteger(-5),
  toIri('urn:isbn:1'),
  toIri('mailto:a@example.org'),
  toIri('https://w3id.org/newsfacts/id/country/a.b'),
  toIri('https://w3id.org/newsfacts/id/person/東京'),
  toIri(`${article}#char=0,5`),
  toIri(article),
]
const awkwardQuads = awkward.map((value, index) => quad(`${article}#n${index}`, schema.about.value, value))

/** A set of triples as N-Triples lines, graphs left out: two graphs are the same if these are. */
const triplesOf = (quads: readonly Quad[]) =>
  [
    ...new Set(
      quads.map(({ subject, predicate, object }) =>
        writeNQuads([toQuad(toIri(subject.value), toIri(predicate.value), object as Value, toIri('urn:g'))]),
      ),
    ),
  ].sort()

describe.each([
  ['an article', sample],
  ['awkward values', awkwardQuads],
])('%s', (_, quads) => {
  it('reads the same from Turtle', () => {
    expect(triplesOf(readRdf(toTurtle(quads, defaultRdfSettings)))).toEqual(triplesOf(quads))
  })

  it('reads the same from N-Quads, graphs too', () => {
    const text = writeNQuads(quads)
    expect(writeNQuads(readRdf(text, 'application/n-quads'))).toBe(text)
  })

  it('reads the same from JSON-LD in another engine', async () => {
    const store = loadGraph([await toJsonLd(quads, context)], 'application/ld+json')
    const expected = loadGraph([toTurtle(quads, defaultRdfSettings)], 'text/turtle')
    const lines = [store, expected].map((one) => one.dump({ format: 'application/n-quads' }).split('\n').sort())
    expect(lines[0]).toEqual(lines[1])
  })
})

describe('toTurtle', () => {
  it('writes the article first, then its text, what is said and spoken of, and bare spans last', () => {
    const blocks = toTurtle(sample, defaultRdfSettings)
      .split('\n')
      .filter((line) => line.startsWith('<'))
      .map((line) => line.split(' ')[0])
    expect(blocks.slice(0, 6)).toEqual([
      '<>',
      '<#char=0,404>',
      '<#char=33,174>',
      '<#char=286,319>',
      '<#char=313,319>',
      '<#char=343,360>',
    ])
    expect(blocks.at(-1)).toBe('<#char=398,403>')
  })

  it('writes names first, types as a, and only the prefixes it needs', () => {
    const quads = [
      quad('https://w3id.org/newsfacts/id/country/fj', schema.about.value, toIri('urn:x')),
      quad('https://w3id.org/newsfacts/id/country/fj', schema.name.value, toText('Fiji')),
      quad('https://w3id.org/newsfacts/id/country/fj', rdf.type.value, schema.Country),
    ]
    expect(toTurtle(quads, defaultRdfSettings, 'One.\nTwo.')).toBe(
      [
        '# One.',
        '# Two.',
        '',
        '@prefix country: <https://w3id.org/newsfacts/id/country/> .',
        '@prefix schema: <http://schema.org/> .',
        '',
        `@base <${article}> .`,
        '',
        'country:fj a schema:Country;',
        '    schema:name "Fiji";',
        '    schema:about <urn:x>.',
        '',
      ].join('\n'),
    )
  })

  it('says what two articles share once, and what each has of it in its own part', () => {
    const other = toIri('https://w3id.org/newsfacts/id/article/fedcba9876543210#graph')
    const fiji = 'https://w3id.org/newsfacts/id/country/fj'
    const quads = [graph, other].flatMap((inGraph, index) => [
      quad(fiji, schema.name.value, toText('Fiji'), inGraph),
      quad(fiji, schema.alternateName.value, toText(`name ${index}`), inGraph),
      quad(inGraph.value.replace('#graph', '#run'), schema.name.value, toText('run'), inGraph),
    ])
    const text = toTurtle(quads, defaultRdfSettings)
    expect(text.match(/"Fiji"/g)).toHaveLength(1)
    expect(text.match(/<#run>/g)).toHaveLength(2)
    expect(triplesOf(readRdf(text))).toEqual(triplesOf(quads))
  })

  it('writes a graph that is no article without a base', () => {
    const text = toTurtle([quad('urn:a', schema.name.value, toText('A'), toIri('urn:comparison'))], defaultRdfSettings)
    expect(text).toBe('@prefix schema: <http://schema.org/> .\n\n<urn:a> schema:name "A".\n')
  })

  it('writes characters outside the BMP as they are, which every reader takes', () => {
    const quads = [quad('urn:a', schema.name.value, toText('🚢'))]
    expect(toTurtle(quads, defaultRdfSettings)).toContain('"🚢"')
    expect(writeNQuads(quads)).toContain('"🚢"')
  })

  it('writes nothing for no quads', () => {
    expect(toTurtle([], defaultRdfSettings)).toBe('')
  })
})

describe('writeNQuads', () => {
  it('writes a triple of no graph as one', () => {
    expect(writeNQuads(readRdf('<urn:a> <urn:b> 1 .'))).toBe(
      '<urn:a> <urn:b> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .\n',
    )
  })
})

describe('toJsonLd', () => {
  it('names properties by the context, which it holds', async () => {
    const quads = [
      quad('https://w3id.org/newsfacts/id/country/fj', rdf.type.value, schema.Country),
      quad('https://w3id.org/newsfacts/id/country/fj', schema.name.value, toText('Fiji')),
    ]
    expect(JSON.parse(await toJsonLd(quads, context))).toEqual({
      ...context,
      '@graph': [{ id: 'https://w3id.org/newsfacts/id/country/fj', type: 'Country', name: 'Fiji' }],
    })
  })

  it('holds all nodes of a graph that is made part by part, and none of an empty one', async () => {
    const names = Array.from({ length: 2001 }, (_, index) => `https://w3id.org/newsfacts/id/place/${10_000 + index}`)
    const quads = names.map((name) => quad(name, schema.name.value, toText(name)))
    expect(JSON.parse(await toJsonLd(quads, context))['@graph']).toEqual(names.map((name) => ({ id: name, name })))
    expect(JSON.parse(await toJsonLd([], context))).toEqual({ ...context, '@graph': [] })
  })

  it('loads nothing from the network', async () => {
    await expect(refuseNetwork('https://example.org/context')).rejects.toThrow(
      'No network: https://example.org/context',
    )
  })
})
