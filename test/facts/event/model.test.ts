import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/annotate/document.ts'
import type { EventFact } from '../../../src/facts/event/fact.ts'
import { modelEvent } from '../../../src/facts/event/model.ts'
import type { Fact } from '../../../src/facts/fact.ts'
import { dcterms, schema } from '../../../src/rdf/vocabulary.ts'
import { claimsIn, linesOf, plainTriples } from '../../support/graph-lines.ts'
import { modelled } from '../../support/modelled.ts'
import { dateOf, entityOf, eventOf, readingOf, spanOf, statementOf, wholeOf } from '../../support/reading.ts'

const text = [
  'He spoke at the IV Congress of the Ocean Society (OSC) in Suva on Monday.',
  'The East Reef Summit, organised by the Reef Union, is older. Talks in Suva failed, the 2021 Reef Games did not.',
].join('\n\n')
const at = (words: string, nth = 1) => spanOf(text, words, nth)

const entities = [
  entityOf('organisation', 'ocean-society', 'Ocean Society', [at('Ocean Society')]),
  entityOf('place', 'suva', 'Suva', [at('Suva'), at('Suva', 2)]),
  entityOf('organisation', 'reef-union', 'Reef Union', [at('Reef Union')]),
]

const event = (name: string, more: Partial<EventFact> = {}): EventFact =>
  eventOf(at(name), { rule: 'event/head', ...more })

const congress = event('IV Congress of the Ocean Society', {
  edition: { number: 4, words: at('IV') },
  acronym: at('OSC'),
  organiser: { words: at('Ocean Society'), isStated: false },
  place: at('Suva'),
  date: { words: at('Monday'), edtf: '2021-05-31' },
  series: at('Congress of the Ocean Society'),
})

function model(fact: EventFact, facts: readonly Fact[] = [], dates: Document['dates'] = []) {
  const reading = readingOf(text, facts, entities, { language: 'en', published: '2021-06-02' })
  return modelled({ ...reading, document: { ...reading.document, dates } }, (context) => modelEvent(fact, context))
}

describe('modelEvent', () => {
  it('names an edition by its series and number, and describes both', () => {
    const lines = linesOf(model(congress)).filter((line) => line.startsWith('event:'))
    expect(lines).toEqual([
      'event:congress-of-the-ocean-society rdf:type schema:EventSeries',
      'event:congress-of-the-ocean-society schema:name "Congress of the Ocean Society"',
      'event:congress-of-the-ocean-society-4 dcterms:conformsTo rule:event--head',
      'event:congress-of-the-ocean-society-4 dcterms:temporal date:2021-05-31',
      'event:congress-of-the-ocean-society-4 nf:edition "4"',
      'event:congress-of-the-ocean-society-4 nf:evidence <#char=16,48>',
      'event:congress-of-the-ocean-society-4 rdf:type schema:Event',
      'event:congress-of-the-ocean-society-4 schema:alternateName "OSC"',
      'event:congress-of-the-ocean-society-4 schema:location place:suva',
      'event:congress-of-the-ocean-society-4 schema:name "IV Congress of the Ocean Society"',
      'event:congress-of-the-ocean-society-4 schema:organizer organisation:ocean-society',
      'event:congress-of-the-ocean-society-4 schema:superEvent event:congress-of-the-ocean-society',
    ])
  })

  it('claims each thing that the text says of it, on the words that say it', () => {
    const claim = (triple: string, basis: string, words: string) => ({
      triple: `event:congress-of-the-ocean-society-4 ${triple}`,
      voice: '<>',
      basis,
      evidence: [words],
      by: 'rule:event--head',
    })
    expect(claimsIn(model(congress))).toEqual([
      claim(
        'dcterms:temporal date:2021-05-31',
        'nf:stated',
        'IV Congress of the Ocean Society (OSC) in Suva on Monday',
      ),
      claim('nf:edition "4"', 'nf:stated', 'IV'),
      claim('schema:location place:suva', 'nf:stated', 'IV Congress of the Ocean Society (OSC) in Suva'),
      claim('schema:organizer organisation:ocean-society', 'nf:implied', 'IV Congress of the Ocean Society'),
      claim('schema:superEvent event:congress-of-the-ocean-society', 'nf:implied', 'IV Congress of the Ocean Society'),
    ])
  })

  it('computes a date that is counted from the day of the article', () => {
    const monday = dateOf(at('Monday'), '2021-05-31', 'monday on or before 2021-06-02 = 2021-05-31')
    const claims = claimsIn(model(congress, [], [monday])).filter(({ triple }) => triple.includes('temporal'))
    expect(claims.map(({ basis, by }) => [basis, by])).toEqual([
      ['nf:computed', 'rule:event--head,"monday on or before 2021-06-02 = 2021-05-31"'],
    ])
  })

  it('takes a date without bounds for none, and leaves a written one stated', () => {
    const date = { words: at('Monday'), edtf: 'some Monday' }
    expect(plainTriples(model({ ...congress, date }), dcterms.temporal)).toEqual([])
    const claims = claimsIn(model(congress, [], [dateOf(at('Monday'), '2021-05-31')]))
    expect(claims.filter(({ basis }) => basis === 'nf:computed')).toEqual([])
  })

  it('writes a series as a series, which is in none', () => {
    const series = event('East Reef Summit', {
      isSeries: true,
      series: at('East Reef Summit'),
      organiser: { words: at('Reef Union'), isStated: true },
    })
    const quads = model(series)
    expect(plainTriples(quads, schema.superEvent)).toEqual([])
    expect(linesOf(quads)).toContain('event:east-reef-summit rdf:type schema:EventSeries')
    expect(claimsIn(quads).map(({ triple, basis }) => [triple, basis])).toEqual([
      ['event:east-reef-summit schema:organizer organisation:reef-union', 'nf:stated'],
    ])
  })

  it('takes a name with a year for a proper name', () => {
    expect(linesOf(model(event('2021 Reef Games')))).toContain('event:2021-reef-games rdf:type schema:Event')
  })

  it.each(['Talks', 'Talks in Suva', 'Congress'])(
    'gives %s to the article, for other articles speak of others',
    (name) => {
      const lines = linesOf(model(event(name)))
      expect(lines).toContain(`<#event-${name.toLowerCase().replaceAll(' ', '-')}> schema:name "${name}"`)
    },
  )

  it('shows the words alone where they stand in another paragraph than the name', () => {
    const claims = claimsIn(model({ ...congress, place: at('Suva', 2) }))
    const places = claims.filter(({ triple }) => triple.includes('location'))
    expect(places.map(({ evidence }) => evidence)).toEqual([['Suva']])
  })

  it('names what a denied statement speaks of, but claims nothing of it', () => {
    const denied: Fact = statementOf(wholeOf(text), at('He'), 'denied')
    const quads = model(congress, [denied])
    expect(claimsIn(quads)).toEqual([])
    expect(plainTriples(quads, schema.name)).toContain(
      'event:congress-of-the-ocean-society-4 schema:name "IV Congress of the Ocean Society"',
    )
  })
})
