import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import { findFaults } from '../../src/graph/integrity.ts'
import { modelArticle } from '../../src/graph/model.ts'
import { readShapes } from '../../src/graph/ontology.ts'
import { createValidator } from '../../src/graph/validate.ts'
import { readRdf } from '../../src/rdf/read.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { toIri, toQuad, toText } from '../../src/rdf/terms.ts'
import { newsfactsTerms, nif, org, prov, rdf, schema } from '../../src/rdf/vocabulary.ts'
import { testSettings } from '../support/modelled.ts'
import { sampleReading } from '../support/sample-reading.ts'

const nf = newsfactsTerms(defaultRdfSettings.namespace)
const sound = modelArticle(sampleReading, testSettings)
const validate = createValidator(readShapes(defaultRdfSettings))
const graph = toIri('urn:g')

/** A piece of Turtle with the prefixes of the tests. */
const turtle = (text: string) =>
  readRdf(
    [
      `@prefix nf: <${defaultRdfSettings.namespace}> .`,
      `@prefix nif: <${nif.anchorOf.value.replace('anchorOf', '')}> .`,
      `@prefix rdf: <${rdf.type.value.replace('type', '')}> .`,
      `@prefix org: <${org.holds.value.replace('holds', '')}> .`,
      text,
    ].join('\n'),
  )

describe('a sound graph', () => {
  it('has no problem', async () => {
    expect(await validate(sound, 'sample')).toEqual([])
  })
})

describe('the shapes', () => {
  it('name the rule that is broken, the node and what was found, one problem for each', async () => {
    const problems = await validate(
      turtle(
        '<urn:claim> a nf:Claim ; rdf:subject <urn:a> ; rdf:predicate org:holds ; rdf:object <urn:b> ; nf:claimedIn <urn:x> ; nf:basis nf:guessed .',
      ),
      'file.ttl',
    )
    expect(problems.map(({ severity, file, span, rule }) => ({ severity, file, span, rule }))).toContainEqual({
      severity: 'error',
      file: 'file.ttl',
      span: undefined,
      rule: 'shapes/ClaimShape',
    })
    const messages = problems.map(({ message }) => message)
    expect(messages).toContainEqual(
      expect.stringMatching(/nf:basis.* At urn:claim; found https:\/\/w3id.org\/newsfacts\/ns#guessed$/),
    )
  })

  it.each([
    ['a claim without a voice', nf.claimedIn],
    ['a statement without a speaker', nf.speaker],
    ['a quotation that quotes nothing', prov.wasQuotedFrom],
    ['a person without a name', schema.name],
    ['a span without words', nif.anchorOf],
  ])('refuse %s', async (_, missing) => {
    const problems = await validate(
      sound.filter(({ predicate }) => !predicate.equals(missing)),
      'sample',
    )
    expect(problems.map(({ rule }) => rule.split('/')[0])).toContain('shapes')
  })
})

describe('findFaults', () => {
  const faults = (text: string) => findFaults(turtle(text), 'f').map(({ rule, message }) => `${rule}: ${message}`)
  const text = '<urn:text> nif:isString "🙂 Fiji" . '

  it('finds a blank node, once', () => {
    expect(faults('_:a <urn:p> _:a .')).toEqual([
      expect.stringMatching(/^integrity\/blank-node: Every node has an IRI/),
    ])
  })

  it('finds an IRI that some reader would stumble over', () => {
    const { namedNode, quad } = DataFactory
    const broken = quad(namedNode('urn:a'), namedNode('urn:p'), namedNode('urn:a b'))
    expect(findFaults([broken], 'f').map(({ rule, message }) => [rule, message])).toEqual([
      ['integrity/iri', 'No IRI, it holds " ": urn:a b'],
    ])
  })

  it('finds words that are not those at the offsets, which count code points', () => {
    const span = (begin: number, end: number) =>
      `${text}<urn:span> nif:referenceContext <urn:text> ; nif:beginIndex ${begin} ; nif:endIndex ${end} ; nif:anchorOf "Fiji" .`
    expect(faults(span(2, 6))).toEqual([])
    expect(faults(span(3, 7))).toEqual(['integrity/span: The text at urn:span is "iji", not "Fiji"'])
  })

  it('finds nothing to compare where the graph lacks the text', () => {
    expect(faults('<urn:span> nif:referenceContext <urn:text> ; nif:anchorOf "Fiji" .')).toEqual([])
  })

  it('takes a literal for no node', () => {
    expect(findFaults([toQuad(toIri('urn:a'), schema.name, toText('a b'), graph)], 'f')).toEqual([])
  })
})
