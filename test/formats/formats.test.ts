import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/formats/fact-record.ts'
import { columns, toRows } from '../../src/formats/fact-row.ts'
import { formatNames, formats } from '../../src/formats/formats.ts'
import { escapeXml } from '../../src/formats/xml.ts'
import { readRdf } from '../../src/rdf/read.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { dataset, exported } from './exported.ts'

describe('the table of formats', () => {
  it.each(formatNames)('leads to a writer of %s', async (name) => {
    expect((await exported(await formats[name].load(), dataset.slice(0, 400))).length).toBeGreaterThan(500)
  })
})

describe('docs/formats.md', () => {
  const page = readFileSync('docs/formats.md', 'utf8')

  it.each([...formatNames, ...columns])('tells of %s', (name) => {
    expect(page).toMatch(new RegExp(`^\\| (?:\`\\w+\`, )*\`${name}\``, 'm'))
  })
})

describe('facts of a graph by other hands', () => {
  const rowsOf = (nquads: string) => toRows(readFacts(readRdf(nquads, 'application/n-quads'), defaultRdfSettings))
  const nf = 'https://w3id.org/newsfacts/ns#'
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  const article = `<urn:a> <${rdf}type> <http://schema.org/NewsArticle> <urn:g> .\n`
  const claim = ['subject> <urn:s>', 'predicate> <urn:p#isFar>', 'object> "far"'].map(
    (part) => `<urn:c> <${rdf}${part} <urn:g> .\n`,
  )
  const type = `<urn:c> <${rdf}type> <${nf}Claim> <urn:g> .\n`

  it('leave empty what the graph does not say', () => {
    const [row] = rowsOf(`${article}${type}${claim.join('')}<urn:c> <${nf}claimedIn> <urn:a> <urn:g> .\n`)
    expect(row).toMatchObject({
      fact: 'urn:c',
      relation: 'is far',
      object: '',
      object_name: 'far',
      headline: '',
      url: '',
      words: '',
      start: undefined,
    })
  })

  it('leave out a claim that lacks a part', () => {
    expect(rowsOf(`${article}${type}${claim.join('')}`)).toEqual([])
  })
})

describe('escapeXml', () => {
  it('escapes what ends text and attributes, and line ends that a reader would change', () => {
    expect(escapeXml('a<b> & "c"\t\r\n')).toBe('a&lt;b&gt; &amp; &quot;c&quot;&#9;&#13;&#10;')
  })

  it('refuses what XML has no way to write', () => {
    expect(() => escapeXml('a\u0000')).toThrow('XML cannot write U+0000 in "a\\u0000"; take another format')
  })
})
