import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { readStore, term } from './ontology-files.ts'

const store = readStore('themes.ttl')
const scheme = DataFactory.namedNode(`${defaultRdfSettings.base}theme`)
const themes = store.getSubjects(term('rdf', 'type'), term('skos', 'Concept'), null)

describe('themes', () => {
  it('stand under the base that the code has, in one scheme', () => {
    expect(themes.length).toBeGreaterThan(0)
    expect(themes.filter(({ value }) => !value.startsWith(`${scheme.value}/`))).toEqual([])
    expect(themes.filter((theme) => !store.has(DataFactory.quad(theme, term('skos', 'inScheme'), scheme)))).toEqual([])
  })

  it('have IRIs made of their preferred labels', () => {
    const differing = themes.filter((theme) => {
      const label = store.getObjects(theme, term('skos', 'prefLabel'), null)[0]?.value ?? ''
      return theme.value !== `${scheme.value}/${label.replaceAll(' ', '-')}`
    })
    expect(differing).toEqual([])
  })

  it('share no label: a label names one theme', () => {
    const labels = [term('skos', 'prefLabel'), term('skos', 'altLabel')]
      .flatMap((property) => store.getObjects(null, property, null))
      .map(({ value }) => value)
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
  })

  it('are narrower only than themes of the list', () => {
    const broader = store.getObjects(null, term('skos', 'broader'), null)
    expect(broader.filter((theme) => !themes.some((known) => known.equals(theme)))).toEqual([])
  })

  it('are linked to other thesauri only where the identifier was seen in a public source', () => {
    const links = ['exactMatch', 'closeMatch'].flatMap((match) => store.getObjects(null, term('skos', match), null))
    expect(links.map(({ value }) => value).sort()).toEqual([
      'http://cv.iptc.org/newscodes/mediatopic/05000000',
      'http://cv.iptc.org/newscodes/mediatopic/11000000',
      'http://cv.iptc.org/newscodes/mediatopic/20000344',
      'http://eurovoc.europa.eu/2825',
      'http://eurovoc.europa.eu/4470',
    ])
  })
})
