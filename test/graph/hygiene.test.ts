import { describe, expect, it } from 'vitest'
import { findUnsound } from '../../src/graph/hygiene.ts'
import { modelArticle } from '../../src/graph/model.ts'
import { readHygiene } from '../../src/graph/ontology.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { toIri, toQuad } from '../../src/rdf/terms.ts'
import { newsfactsTerms } from '../../src/rdf/vocabulary.ts'
import { testSettings } from '../support/modelled.ts'
import { sampleReading } from '../support/sample-reading.ts'

const nf = newsfactsTerms(defaultRdfSettings.namespace)
const queries = readHygiene(defaultRdfSettings)
const sound = modelArticle(sampleReading, testSettings)
const partnership = `${defaultRdfSettings.base}partnership/no--pacific-union`

describe('findUnsound', () => {
  it('finds nothing in what is modelled from an article', () => {
    expect(findUnsound(sound, queries, 'sample')).toEqual([])
  })

  it('finds what only a speaker claims and the graph asserts', () => {
    const level = toIri(`${defaultRdfSettings.namespace}strategic-partnership`)
    const asserted = toQuad(toIri(partnership), nf.level, level, toIri('urn:g'))
    const problems = findUnsound([...sound, asserted], queries, 'sample')
    expect(problems.map(({ severity, file, rule }) => ({ severity, file, rule }))).toEqual([
      { severity: 'error', file: 'sample', rule: 'hygiene/speaker-claim-asserted' },
    ])
    expect(problems[0]?.message).toMatch(
      /^A speaker claims it, yet the graph asserts it as its own\. At https:.*#level-/,
    )
  })
})
