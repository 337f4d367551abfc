import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/facts/fact.ts'
import { modelArticle } from '../../src/graph/model.ts'
import { newsfactsTerms, org, prov, schema, voidVocabulary } from '../../src/rdf/vocabulary.ts'
import { writeNQuads } from '../../src/rdf/write.ts'
import { claimsIn, linesOf, plainTriples } from '../support/graph-lines.ts'
import { testSettings } from '../support/modelled.ts'
import { entityOf, readingOf } from '../support/reading.ts'
import { sampleReading } from '../support/sample-reading.ts'

const nf = newsfactsTerms(testSettings.namespace)
const quads = modelArticle(sampleReading, testSettings)
const quotation = '<#char=33,174>'

describe('modelArticle', () => {
  it('puts every triple into the graph of the article, none twice, sorted, without a blank node', () => {
    const lines = writeNQuads(quads).trimEnd().split('\n')
    expect(new Set(quads.map(({ graph }) => graph.value))).toEqual(
      new Set(['https://w3id.org/newsfacts/id/article/f9d7ce7d5ae30267#graph']),
    )
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines.filter((line) => line.includes('_:'))).toEqual([])
  })

  it('gives the same bytes for the facts and entities in another order', () => {
    const { facts, resolution } = sampleReading
    const shuffled = {
      ...sampleReading,
      facts: [...facts].reverse(),
      resolution: { ...resolution, entities: [...resolution.entities].reverse() },
    }
    expect(writeNQuads(modelArticle(shuffled, testSettings))).toBe(writeNQuads(quads))
  })

  it('describes the article and counts its triples, with no clock', () => {
    const lines = linesOf(quads)
    expect(lines).toContain('<> schema:headline "Union and Norway grow closer 🙂"')
    expect(lines).toContain('<> schema:url <https://example.org/union>')
    expect(plainTriples(quads, voidVocabulary.triples)).toEqual([`<#dataset> void:triples "${quads.length}"`])
    expect(lines).toContain('<https://w3id.org/newsfacts/id/software/newsfacts-9.9.9> schema:softwareVersion "9.9.9"')
  })

  it('leaves out what is not known of an article', () => {
    const bare = linesOf(modelArticle(readingOf('One line.', [], []), testSettings))
    expect(bare.filter((line) => line.startsWith('<> '))).toEqual([
      expect.stringContaining('<> dcterms:identifier "sha256:'),
      '<> rdf:type schema:NewsArticle',
      '<> schema:inLanguage "en"',
    ])
    expect(bare).toContain('<#dataset> dcterms:title "Facts in: test"@en')
  })

  it('describes all that the article names, but for what is only an adjective or a work', () => {
    const entities = [
      entityOf('other', 'fijians', 'Fijians', [{ start: 0, end: 7 }]),
      entityOf('place', 'suva', 'Suva', [{ start: 13, end: 17 }]),
    ]
    const lines = linesOf(modelArticle(readingOf('Fijians love Suva.', [], entities), testSettings))
    expect(lines.filter((line) => line.includes('schema:name '))).toEqual([
      '<https://w3id.org/newsfacts/id/software/newsfacts-9.9.9> schema:name "newsfacts"',
      'place:suva schema:name "Suva"',
    ])
  })

  it('keeps one statement for one stretch of words', () => {
    const { facts } = sampleReading
    const twice = facts.flatMap((fact): readonly Fact[] =>
      fact.kind === 'statement' ? [fact, { ...fact, speaker: fact.attribution }] : [fact],
    )
    expect(writeNQuads(modelArticle({ ...sampleReading, facts: twice }, testSettings))).toBe(writeNQuads(quads))
  })
})

describe('the voices', () => {
  it('claim: the article what it says itself, the speaker the rest, nobody what was denied', () => {
    const voices = claimsIn(quads).map(({ triple, voice }) => `${voice.slice(0, 9)}: ${triple}`)
    expect(voices.filter((line) => line.includes('hasMember'))).toEqual([
      '<>: organisation:pacific-union org:hasMember country:fj',
      '<>: organisation:pacific-union org:hasMember country:ws',
    ])
    expect(new Set(voices.filter((line) => line.includes('partnership:')).map((line) => line.slice(0, 9)))).toEqual(
      new Set(['This year']),
    )
  })

  it('assert: only what the article says itself', () => {
    expect(plainTriples(quads, nf.level, nf.field, nf.anniversary).filter((line) => line.startsWith('partn'))).toEqual(
      [],
    )
    expect(plainTriples(quads, org.hasMember, org.holds, schema.organizer)).toEqual([
      'event:congress-of-the-ocean-society-4 schema:organizer organisation:ocean-society',
      'organisation:pacific-union org:hasMember country:fj',
      'organisation:pacific-union org:hasMember country:ws',
      'person:ada-berg org:holds post:fj--fisheries-minister',
    ])
  })
})

describe('a statement is tied to', () => {
  it('the posts that the article gives its speaker', () => {
    expect(plainTriples(quads, nf.inCapacity)).toEqual([
      '<#char=286,319> nf:inCapacity post:fj--fisheries-minister',
      `${quotation} nf:inCapacity post:fj--fisheries-minister`,
    ])
  })

  it('the event that the attributing words name', () => {
    expect(plainTriples(quads, schema.recordedAt)).toEqual([
      `${quotation} schema:recordedAt event:congress-of-the-ocean-society-4`,
    ])
  })

  it('the themes and things that its words name, the innermost statement alone', () => {
    expect(plainTriples(quads, schema.about)).toEqual([
      `${quotation} schema:about theme:port`,
      `${quotation} schema:about theme:trade`,
    ])
    expect(plainTriples(quads, schema.mentions)).toEqual([
      '<#char=286,319> schema:mentions organisation:pacific-union',
      '<#char=313,319> schema:mentions country:no',
      `${quotation} schema:mentions country:no`,
      `${quotation} schema:mentions organisation:pacific-union`,
      '<#char=343,360> schema:mentions country:to',
    ])
  })

  it('nothing where a theme stands outside all speech: the article raises it', () => {
    const facts = sampleReading.facts.filter(({ kind }) => kind === 'theme')
    const alone = modelArticle({ ...sampleReading, facts }, testSettings)
    expect(plainTriples(alone, schema.about)).toEqual(['<> schema:about theme:port', '<> schema:about theme:trade'])
    expect(plainTriples(alone, prov.wasQuotedFrom)).toEqual([])
  })
})
