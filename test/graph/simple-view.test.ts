import { describe, expect, it } from 'vitest'
import { modelArticle } from '../../src/graph/model.ts'
import { readShapes } from '../../src/graph/ontology.ts'
import { loadGraph, selectRows } from '../../src/graph/query.ts'
import { simpleViewNote, simplify } from '../../src/graph/simple-view.ts'
import { toTurtle } from '../../src/graph/turtle.ts'
import { createValidator } from '../../src/graph/validate.ts'
import { readRdf } from '../../src/rdf/read.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { linesOf } from '../support/graph-lines.ts'
import { testSettings } from '../support/modelled.ts'
import { sampleReading } from '../support/sample-reading.ts'

const view = simplify(modelArticle(sampleReading, testSettings), defaultRdfSettings)

describe('simplify', () => {
  it('gives all facts in all voices as plain triples, each node with its name', () => {
    expect(linesOf(view).map((line) => line.replace(/#level-[0-9a-f]{12}/, '#level-'))).toEqual([
      '<#level-> nf:level nf:strategic-partnership',
      '<#level-> nf:party country:no',
      '<#level-> nf:party organisation:pacific-union',
      '<#level-> nf:since date:2011',
      '<#level-> rdfs:label "strategic partnership since 2011"@en',
      'country:fj rdf:type schema:Country',
      'country:fj schema:name "Fiji"',
      'country:no rdf:type schema:Country',
      'country:no schema:name "Norway"',
      'country:ws rdf:type schema:Country',
      'country:ws schema:name "Samoa"',
      'date:2011 dcat:endDate "2011-12-31"',
      'date:2011 dcat:startDate "2011-01-01"',
      'date:2011 rdf:type dcterms:PeriodOfTime',
      'date:2011 rdf:value "2011"',
      'date:2011 rdfs:label "2011"@en',
      'event:congress-of-the-ocean-society rdf:type schema:EventSeries',
      'event:congress-of-the-ocean-society schema:name "Congress of the Ocean Society"',
      'event:congress-of-the-ocean-society-4 nf:edition "4"',
      'event:congress-of-the-ocean-society-4 rdf:type schema:Event',
      'event:congress-of-the-ocean-society-4 schema:name "IV Congress of the Ocean Society (OSC)"',
      'event:congress-of-the-ocean-society-4 schema:organizer organisation:ocean-society',
      'event:congress-of-the-ocean-society-4 schema:superEvent event:congress-of-the-ocean-society',
      'nf:strategic-partnership rdfs:label "strategic partnership"@en',
      'organisation:ocean-society rdf:type org:FormalOrganization',
      'organisation:ocean-society schema:name "Ocean Society"',
      'organisation:pacific-union org:hasMember country:fj',
      'organisation:pacific-union org:hasMember country:ws',
      'organisation:pacific-union rdf:type org:FormalOrganization',
      'organisation:pacific-union schema:name "Pacific Union"',
      'partnership:no--pacific-union nf:anniversary "10"',
      'partnership:no--pacific-union nf:field theme:port',
      'partnership:no--pacific-union nf:field theme:trade',
      'partnership:no--pacific-union nf:level nf:strategic-partnership',
      'partnership:no--pacific-union nf:party country:no',
      'partnership:no--pacific-union nf:party organisation:pacific-union',
      'partnership:no--pacific-union rdf:type nf:Partnership',
      'partnership:no--pacific-union rdfs:label "Norway and Pacific Union"@en',
      'person:ada-berg org:holds post:fj--fisheries-minister',
      'person:ada-berg rdf:type schema:Person',
      'person:ada-berg schema:name "Ada Berg"',
      'post:fj--fisheries-minister org:postIn country:fj',
      'post:fj--fisheries-minister rdf:type org:Post',
      'post:fj--fisheries-minister rdfs:label "Fisheries Minister"@en',
      'theme:port rdf:type skos:Concept',
      'theme:port skos:inScheme <https://w3id.org/newsfacts/id/theme>',
      'theme:port skos:prefLabel "port"@en',
      'theme:trade rdf:type skos:Concept',
      'theme:trade skos:inScheme <https://w3id.org/newsfacts/id/theme>',
      'theme:trade skos:prefLabel "trade"@en',
    ])
  })

  it('passes the shapes', async () => {
    const validate = createValidator(readShapes(defaultRdfSettings))
    expect(await validate(view, 'simple.ttl')).toEqual([])
  })

  it('answers the first query of a newcomer in three lines', () => {
    const graph = loadGraph([toTurtle(view, defaultRdfSettings, simpleViewNote)], 'text/turtle')
    const rows = selectRows(
      graph,
      `PREFIX nf: <${defaultRdfSettings.namespace}> PREFIX schema: <http://schema.org/>
       SELECT ?name ?since { ?p nf:party/schema:name ?name ; nf:level ?level ; nf:since ?since } ORDER BY ?name`,
    )
    expect(rows.map((row) => [row.name?.value, row.since?.value.split('/').at(-1)])).toEqual([
      ['Norway', '2011'],
      ['Pacific Union', '2011'],
    ])
  })

  it('leaves out who no longer or not yet holds a post, who is no full member, and what has ended', () => {
    const claim = (name: string, more: string) =>
      `<urn:${name}> a nf:Claim ; rdf:subject <urn:who> ; rdf:predicate org:holds ; rdf:object <urn:${name}-post> ; ${more} .`
    const quads = readRdf(`
      @prefix nf: <${defaultRdfSettings.namespace}> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix org: <http://www.w3.org/ns/org#> .
      ${claim('now', 'nf:basis nf:stated')} ${claim('acting', 'dcterms:type nf:acting')}
      ${claim('former', 'dcterms:type nf:former')} ${claim('ended', 'nf:until <urn:date>')}
      <urn:broken> a nf:Claim .
    `)
    expect(linesOf(simplify(quads, defaultRdfSettings)).filter((line) => line.includes('org:holds'))).toEqual([
      '<urn:who> org:holds <urn:acting-post>',
      '<urn:who> org:holds <urn:now-post>',
    ])
  })
})
