import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { selectRows } from '../../src/graph/query.ts'
import { openGraph, readDataset, readGraph } from '../../src/graph/read-graph.ts'
import { linesOf } from '../support/graph-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'))

/** A file with this content in a folder of its own. */
function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const files = [
  file('a.ttl', '<urn:a> <urn:p> "1" .'),
  file('a.nq', '<urn:a> <urn:p> "1" <urn:g> .\n'),
  file('a.jsonld', '{"@id": "urn:a", "urn:p": "1"}'),
]

describe('a graph file', () => {
  it.each(files)('is read by its ending: %s', (path) => {
    expect(linesOf(readGraph(path))).toEqual(['<urn:a> <urn:p> "1"'])
    expect(selectRows(openGraph(path), 'SELECT ?o { <urn:a> ?p ?o }')).toEqual([{ o: { type: 'literal', value: '1' } }])
  })

  it('must have an ending that says what it is', () => {
    expect(() => openGraph('a.txt')).toThrow('a.txt: not a graph that can be read; readable are .ttl, .nq, .jsonld')
  })

  it('must be there', () => {
    expect(() => openGraph('nowhere.ttl')).toThrow('nowhere.ttl: no such file; run "npm run build-graph" first')
  })

  it('must be well formed', () => {
    const broken = file('broken.ttl', '<urn:a> oops')
    expect(() => openGraph(broken)).toThrow(`${broken}: is not well-formed text/turtle: `)
  })
})

describe('a data set file', () => {
  const trig = file('a.trig', '<urn:g> { <urn:a> <urn:p> "1" }')

  it.each(['a.nq', 'a.trig'])('is read with its graphs: %s', (name) => {
    const [quad, ...rest] = readDataset(join(folder, name))
    expect([quad?.graph.value, rest]).toEqual(['urn:g', []])
    expect(linesOf(readDataset(trig))).toEqual(['<urn:a> <urn:p> "1"'])
  })

  it('must have an ending of a format with graphs', () => {
    expect(() => readDataset('a.ttl')).toThrow('a.ttl: has no named graphs; give one of .nq, .trig')
  })

  it('must be there', () => {
    expect(() => readDataset('nowhere.nq')).toThrow('nowhere.nq: no such file; run "npm run build-graph" first')
  })

  it('must be well formed', () => {
    const broken = file('broken.nq', '<urn:a> oops')
    expect(() => readDataset(broken)).toThrow(`${broken}: is not well-formed application/n-quads: `)
  })
})
