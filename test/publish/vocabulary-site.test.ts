import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeVocabularySite } from '../../src/publish/vocabulary-site.ts'
import { indexQuads, readRdf, subjectsOf } from '../../src/rdf/read.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { toIri } from '../../src/rdf/terms.ts'
import { ownSubjects, readStore } from '../ontology/ontology-files.ts'

const project = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, project), 'utf8')
const sample = readRdf(read('output/articles/asean-russia.ttl'))

const site = await writeVocabularySite(defaultRdfSettings, sample, {})
const page = site.get('index.html') ?? ''

/** An anchor on the page. Matches `<article id="speaker"`; not `<section id="changes"`. */
const anchor = /<article id="([^"]+)"/g

/** A link to a place on the page. Matches `href="#speaker"`; not `href="newsfacts.ttl"`. */
const innerLink = /href="#([^"]+)"/g

/** An address that a page would fetch by itself. Matches `src="a.js"`, `<link href`; not `<a href="a.html"`. */
const fetched = /\bsrc=|<link\b|@import|url\(/

describe('the page of the vocabulary', () => {
  it('is committed as the command makes it', () => {
    const committed = readdirSync(new URL('docs/vocabulary/', project)).sort()
    expect(committed).toEqual([...site.keys()].sort())
    for (const [file, content] of site) expect(read(`docs/vocabulary/${file}`), file).toBe(content)
  })

  it('has an anchor for each own term, and no other', () => {
    const store = readStore('newsfacts.ttl')
    const types = ['Class', 'ObjectProperty', 'DatatypeProperty'].map((name) => `http://www.w3.org/2002/07/owl#${name}`)
    const concepts = ['ConceptScheme', 'Concept'].map((name) => `http://www.w3.org/2004/02/skos/core#${name}`)
    const own = [...types, ...concepts].flatMap((type) => ownSubjects(store, type)).sort()
    expect(Array.from(page.matchAll(anchor), ([, name = '']) => name).sort()).toEqual(own)
  })

  it('has no link to a place that it lacks', () => {
    const places = new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id))
    expect(Array.from(page.matchAll(innerLink), ([, id]) => id).filter((id) => !places.has(id))).toEqual([])
  })

  it('names only files that stand beside it as downloads', () => {
    const [, list = ''] = page.split('<section id="downloads">')
    const files = Array.from((list.split('</section>')[0] ?? '').matchAll(/href="([^"]+)"/g), ([, file]) => file)
    expect([...files, '.htaccess', 'index.html'].sort()).toEqual([...site.keys()].sort())
  })

  it('asks for no other file', () => {
    expect(page).not.toMatch(fetched)
  })

  it('shows for a property where it leads, what the shapes ask, and a triple of the given article', () => {
    const [, term = ''] = page.split('<article id="speaker">')
    const shown = (term.split('</article>')[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(shown).toMatch(/domain nf:ReportedStatement range schema:Country , schema:CreativeWork ,/)
    expect(shown).toContain('shapes ask A statement has one nf:speaker')
    expect(shown).toMatch(/in a graph &lt;#char=\d+,\d+&gt; nf:speaker [a-z]+:[a-z-]+ \./)
  })

  it('has an example for each term but for lists of terms, in words, as a triple or both', () => {
    const terms = Array.from(page.matchAll(/<article id="([^"]+)">(.*?)<\/article>/gs))
    const without = terms.filter(([, , text = '']) => !/<dt>(?:example|in a graph|concepts)<\/dt>/.test(text))
    expect(without.map(([, name]) => name)).toEqual([])
  })

  it('takes a triple from the examples of the ontology where the article has none', () => {
    const [, term = ''] = page.split('<article id="until">')
    expect(term.split('</article>')[0]).toMatch(/<dt>in a graph<\/dt><dd><code>&lt;#[A-Za-z]+-\d+&gt; nf:until date:/)
  })

  it('carries the vocabulary as JSON-LD', () => {
    const [, script = ''] = page.split('<script type="application/ld+json">')
    const json = JSON.parse((script.split('</script>')[0] ?? '').replaceAll('<\\/', '</'))
    expect(json).toEqual(JSON.parse(site.get('newsfacts.jsonld') ?? ''))
  })
})

describe('the files for machines', () => {
  it('hold the same triples in N-Triples as in Turtle', () => {
    const asLines = (text: string) =>
      readRdf(text)
        .map((quad) => JSON.stringify(quad))
        .sort()
    expect(asLines(site.get('newsfacts.nt') ?? '')).toEqual(asLines(site.get('newsfacts.ttl') ?? ''))
  })

  it('stand under names of one’s own', async () => {
    const namespace = 'https://house.example/terms#'
    const own = await writeVocabularySite({ ...defaultRdfSettings, namespace }, [], {})
    const type = toIri('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
    const classes = subjectsOf(
      indexQuads(readRdf(own.get('newsfacts.ttl') ?? '')),
      type,
      toIri('http://www.w3.org/2002/07/owl#Class'),
    )
    expect(classes.map(({ value }) => value)).toEqual(
      ['Claim', 'Contradiction', 'Partnership', 'ReportedStatement'].map((name) => namespace + name),
    )
    expect(own.get('index.html')).toContain('https://house.example/terms#')
  })
})
