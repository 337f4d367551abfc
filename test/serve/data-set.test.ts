import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from '../../src/serve/answer.ts'
import { readDataSet } from '../../src/serve/data-set.ts'
import { defaultServeOptions } from '../../src/serve/serve-options.ts'
import type { Site } from '../../src/serve/site.ts'
import { type Serving, serve } from '../support/serving.ts'

const { base } = defaultServeOptions
const place = 'data-set/0123456789abcdef'
const iri = `${base}${place}`
const description = `@prefix void: <http://rdfs.org/ns/void#> .
<${iri}> a void:Dataset ; void:triples 1 ; void:dataDump <graph.nq>, <graph.ttl> .
<#class-a> void:entities 1 .
`
const quad = '<urn:a> <urn:b> <urn:c> <urn:g> .\n'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-data-set-'))
const graph = join(folder, 'graph.nq')
const describeAs = (text: string) => writeFileSync(join(folder, 'dataset.ttl'), text)
writeFileSync(graph, quad)

let serving: Serving
let site: Site
beforeAll(async () => {
  serving = await serve(`<urn:a> <urn:b> <urn:c> <${base}comparison> .`)
  describeAs(description)
  site = { ...serving.site, dataSet: readDataSet(graph, defaultServeOptions) }
})
afterAll(async () => {
  await serving.close()
  rmSync(folder, { recursive: true })
})

/** The answer to a GET. */
const get = (path: string, accept = '*/*', from = site) =>
  answer(
    {
      method: 'GET',
      path,
      parameters: new URLSearchParams(),
      headers: { accept, host: '127.0.0.1' },
      body: Buffer.of(),
      isWaiting: () => true,
    },
    from,
    '127.0.0.1',
  )

describe('the description beside a graph', () => {
  it('is of the data set that has this file, with the files that are there', () => {
    describeAs(description)
    expect(readDataSet(graph, defaultServeOptions)).toEqual({
      place,
      description: expect.stringContaining(`<${iri}/#class-a>`),
      files: new Map([[`${place}/graph.nq`, graph]]),
    })
  })

  const others = [
    { why: 'it is of another graph', text: description.replace('graph.nq', 'other.nq') },
    { why: 'it has another base', text: description.replace(base, 'https://house.example/id/') },
    { why: 'it describes nothing', text: '' },
  ]

  it.each(others)('is left out where $why', ({ text }) => {
    describeAs(text)
    expect(readDataSet(graph, defaultServeOptions)).toBeUndefined()
  })

  it('is left out where there is none', () => {
    rmSync(join(folder, 'dataset.ttl'))
    expect(readDataSet(graph, defaultServeOptions)).toBeUndefined()
  })

  it('says which file is not well formed', () => {
    describeAs('<a> <b>')
    expect(() => readDataSet(graph, defaultServeOptions)).toThrow(/dataset\.ttl: is not well-formed Turtle; build/)
  })
})

describe('the IRI of a data set', () => {
  it.each([`/id/${place}`, `/id/${place}/`])('gives its description to programs: %s', async (path) => {
    const { status, headers, body } = await get(path, 'text/turtle')
    expect([status, headers['content-type']]).toEqual([200, 'text/turtle; charset=utf-8'])
    expect(String(body)).toContain(`<${iri}/#class-a>`)
  })

  it('sends people to the overview, and crawlers to it', async () => {
    expect(await get(`/id/${place}`, 'text/html')).toMatchObject({ status: 303, headers: { location: '/' } })
    expect(await get('/.well-known/void')).toMatchObject({ status: 303, headers: { location: `/id/${place}` } })
  })

  it('has the files of the graph below it, and no others', async () => {
    const { status, headers, body } = await get(`/id/${place}/graph.nq`)
    expect([status, headers['content-type'], String(body)]).toEqual([200, 'application/n-quads; charset=utf-8', quad])
    for (const name of ['graph.ttl', 'dataset.ttl', '..%2fgraph.nq'])
      expect((await get(`/id/${place}/${name}`)).status, name).toBe(404)
  })

  it('is unknown where no description stands beside the graph', async () => {
    for (const path of [`/id/${place}`, `/id/${place}/graph.nq`, '/.well-known/void'])
      expect((await get(path, '*/*', serving.site)).status, path).toBe(404)
  })
})

describe('other IRIs of ours', () => {
  it('give the triples of a graph', async () => {
    expect(String((await get('/id/comparison', 'application/n-triples')).body)).toBe('<urn:a> <urn:b> <urn:c> .\n')
  })

  it('give the vocabulary in its version, and no other version', async () => {
    expect((await get('/ns/0.1.0', 'text/turtle')).body).toBe((await get('/ns', 'text/turtle')).body)
    expect(await get('/ns/0.1.0', 'text/html')).toMatchObject({ status: 303, headers: { location: '/ns/' } })
    expect((await get('/ns/0.0.9', 'text/turtle')).status).toBe(404)
  })
})
