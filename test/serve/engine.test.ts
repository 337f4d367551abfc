import { afterEach, describe, expect, it } from 'vitest'
import type { Request } from '../../src/serve/ask.ts'
import { type Engine, startEngine } from '../../src/serve/engine.ts'
import { defaultServeOptions, type ServeOptions } from '../../src/serve/serve-options.ts'
import { workerFile } from '../../src/serve/worker-file.ts'

const triples = Array.from({ length: 400 }, (_, index) => `<urn:s${index}> <urn:p> "${index}" .`).join('\n')
const engines: Engine[] = []

async function start(changed: Partial<ServeOptions> = {}): Promise<Engine> {
  const engine = await startEngine([triples], 'application/n-quads', { ...defaultServeOptions, ...changed })
  engines.push(engine)
  return engine
}

afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close()
})

const ask = (sparql: string): Request => ({
  kind: 'query',
  sparql,
  rowType: 'text/csv',
  tripleType: 'application/n-triples',
  defaultGraphs: [],
  namedGraphs: [],
})
const count = ask('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')
const endless = ask('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }')
const counted = (n: number) => ({ kind: 'answer', type: 'text/csv', body: `n\r\n${n}\r\n` })

describe('startEngine', () => {
  it('refuses a graph that is not well formed', async () => {
    await expect(startEngine(['<urn:a> <urn:b>'], 'application/n-quads', defaultServeOptions)).rejects.toThrow(
      /error|expected/i,
    )
  })

  it('answers in the order of the requests', async () => {
    const engine = await start()
    const answers = [count, ask('ASK { <urn:s1> ?p ?o }'), count].map((request) => engine.respond(request))
    expect(await Promise.all(answers)).toEqual([
      counted(400),
      { kind: 'answer', type: 'text/csv', body: 'true' },
      counted(400),
    ])
  })

  it('stops what takes too long, and keeps the changes that were finished', async () => {
    const engine = await start({ timeLimit: 300 })
    await engine.respond({ kind: 'update', sparql: 'INSERT DATA { <urn:new> <urn:p> 1 }' })
    expect(await engine.respond(endless)).toEqual({
      kind: 'fault',
      reason: 'late',
      message: 'Stopped after 0.3 s, the time that a request may take; ask for less, or begin with a name',
    })
    expect(await engine.respond(count)).toEqual(counted(401))
  })

  it('stops what takes too much memory', async () => {
    const engine = await start({ memoryLimit: 50_000_000 })
    const wide = ask('SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }')
    expect(await engine.respond(wide)).toMatchObject({ kind: 'fault', reason: 'greedy' })
    expect(await engine.respond(count)).toEqual(counted(400))
  })

  it('goes on after a thread broke down', async () => {
    const engine = await start()
    // No request at all: an error that nobody catches in the thread.
    const broken = undefined as unknown as Request
    expect(await engine.respond(broken)).toMatchObject({ kind: 'fault', reason: 'greedy' })
    expect(await engine.respond(count)).toEqual(counted(400))
  })

  it('leaves out what nobody waits for any more', async () => {
    const engine = await start()
    const kinds = await Promise.all([engine.respond(endless, () => false), engine.respond(count)])
    expect(kinds.map(({ kind }) => kind)).toEqual(['fault', 'answer'])
  })

  it('turns requests away while too many wait', async () => {
    const engine = await start({ queueLimit: 1 })
    const kinds = (await Promise.all([count, count, count].map((request) => engine.respond(request)))).map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['answer', 'answer', 'fault'])
  })
})

describe('workerFile', () => {
  it('is JavaScript beside JavaScript', () => {
    expect(workerFile('file:///a/dist/serve/engine.js')).toEqual({
      code: new URL('file:///a/dist/serve/worker.js'),
      isCode: false,
    })
  })

  it('is loaded by tsx beside TypeScript', () => {
    expect(workerFile('file:///a/src/serve/engine.ts')).toEqual({
      code: "import('tsx/esm/api').then(({ tsImport }) => tsImport('file:///a/src/serve/worker.ts', 'file:///a/src/serve/worker.ts'))",
      isCode: true,
    })
  })
})
