import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  buildGraph,
  buildInto,
  loadGraph,
  query,
  readAllFacts,
  readFacts,
  toArticle,
  version,
  writeTurtle,
} from '../src/index.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfacts-'))
  writeFileSync(join(folder, 'one.txt'), '🙂 Two words\n\n“We agree,” said Prime Minister Mary Smith of Canada.')
  writeFileSync(join(folder, 'picture.png'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What is written of each build, whatever the formats. */
const descriptions = ['dataset.ttl', 'datasheet.md', 'report.json', 'manifest.json']

describe('buildGraph', () => {
  it('gives the files of every format and view, with a report and a manifest', async () => {
    const { files, skipped, problems } = await buildGraph([folder])
    expect([...files.keys()]).toEqual([
      'graph.ttl',
      'graph.jsonld',
      'articles/one.ttl',
      'articles/one.jsonld',
      'graph.nq',
      'simple.ttl',
      'dataset.ttl',
      'datasheet.md',
      'report.json',
      'manifest.json',
    ])
    expect(skipped).toEqual([join(folder, 'picture.png')])
    expect(problems).toEqual([])
  })

  it('writes only what is asked for', async () => {
    const { files } = await buildGraph([folder], { formats: ['turtle'], views: ['full'] })
    expect([...files.keys()]).toEqual(['graph.ttl', 'articles/one.ttl', ...descriptions])
    const simple = await buildGraph([folder], { formats: ['nquads'], views: ['simple'] })
    expect([...simple.files.keys()]).toEqual(['simple.ttl', ...descriptions])
  })

  it('says size and checksum of each file, and the facts by rule, where the files went elsewhere', async () => {
    const { files, quads, readings, problems } = await buildGraph([folder])
    const written = new Map<string, string>()
    const account = await buildInto((path, text) => written.set(path, (written.get(path) ?? '') + text), [folder])
    expect(written).toEqual(files)
    expect([account.quads, account.problems]).toEqual([quads, problems])
    expect([...account.files].map(([path, { bytes }]) => [path, bytes])).toEqual(
      [...files].map(([path, content]) => [path, Buffer.byteLength(content)]),
    )
    expect(account.readings).toEqual(
      readings.map(({ document: { article, text }, facts }) => ({
        document: { article, text },
        facts: facts.map(({ kind, rule }) => ({ kind, rule })),
      })),
    )
  })

  it('counts offsets in code points in the graph', async () => {
    const { files } = await buildGraph([folder])
    const graph = loadGraph([files.get('graph.ttl') ?? ''], 'text/turtle')
    const answer = query(
      graph,
      `PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
       SELECT ?begin { ?span nif:anchorOf "We agree," ; nif:beginIndex ?begin }`,
    )
    expect(answer).toMatchObject({ rows: [{ begin: { value: '14' } }] })
  })

  it('names everything by the settings', async () => {
    const { files } = await buildGraph([folder], {
      base: 'https://example.org/id/',
      namespace: 'https://example.org/ns#',
    })
    expect([...files].filter(([, content]) => content.includes('w3id.org/newsfacts')).map(([path]) => path)).toEqual([])
  })

  it('describes the data set with the licence that is given', async () => {
    const { files } = await buildGraph([folder], { licence: 'https://example.org/licence' })
    expect(files.get('dataset.ttl')).toContain('dcterms:license <https://example.org/licence>')
    expect(files.get('datasheet.md')).toContain('<https://example.org/licence>')
    await expect(buildGraph([folder], { licence: 'free' })).rejects.toThrow('Not an IRI: "free"')
    const paths: string[] = []
    const written = buildInto((path) => paths.push(path), [folder], { licence: 'free' })
    await expect(written).rejects.toThrow('Not an IRI: "free"')
    expect(paths).toEqual([])
  })

  it('gives the same bytes again', async () => {
    const [one, other] = [await buildGraph([folder]), await buildGraph([folder])]
    expect(one.files).toEqual(other.files)
  })

  it('says in the manifest which version made which bytes', async () => {
    const { files } = await buildGraph([folder], { formats: ['nquads'], views: ['full'] })
    const manifest = JSON.parse(files.get('manifest.json') ?? '')
    const bytes = Buffer.from(files.get('graph.nq') ?? '').length
    expect(manifest.newsfacts).toBe(version)
    expect(manifest.files[0]).toMatchObject({ path: 'graph.nq', bytes })
  })
})

describe('readAllFacts', () => {
  it('reads many articles as one by one, in their order', () => {
    const texts = Array.from({ length: 40 }, (_, number) => `“We agree,” said Mary Smith of Room ${number} in Lima.`)
    const articles = texts.map((text, number) => toArticle(`a${number}`, 'a', text, { language: 'en' }))
    const expected = articles.map((article) => readFacts(article))
    const found = [...readAllFacts(articles)]
    expect(found.map(({ document }) => document)).toEqual(expected.map(({ document }) => document))
    expect(found.map(({ facts }) => facts)).toEqual(expected.map(({ facts }) => facts))
    expect(found.map(({ resolution }) => resolution.entities)).toEqual(
      expected.map(({ resolution }) => resolution.entities),
    )
  })

  it('reads nothing of no articles', () => {
    expect([...readAllFacts([])]).toEqual([])
  })
})

describe('readFacts', () => {
  it('reads an article that is in no file', () => {
    const { facts } = readFacts(toArticle('a', 'a', '“We agree,” said Mary Smith.', { language: 'en' }))
    expect(facts.map(({ kind }) => kind)).toContain('statement')
  })
})

describe('writeTurtle', () => {
  const reading = readFacts(toArticle('a', 'a', '“We agree,” said Mary Smith.', { language: 'en' }))
  const names = (turtle: string) => {
    const answer = query(loadGraph([turtle], 'text/turtle'), 'SELECT ?p { ?p a <http://schema.org/Person> }')
    return answer.kind === 'rows' ? answer.rows.map(({ p }) => p?.value) : []
  }

  it('gives the graph of one reading, as a file of it would hold', () => {
    expect(names(writeTurtle(reading))).toEqual(['https://w3id.org/newsfacts/id/person/mary-smith'])
  })

  it('names things by the settings', () => {
    const base = 'https://house.example/id/'
    expect(names(writeTurtle(reading, { base }))).toEqual([`${base}person/mary-smith`])
  })
})
