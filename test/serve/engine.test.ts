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

  it('answers in the order of the requests where there is one thread', async () => {
    const engine = await start({ threadLimit: 1 })
    const answers = [count, ask('ASK { <urn:s1> ?p ?o }'), count].map((request) => engine.respond(request))
    expect(await Promise.all(answers)).toEqual([
      counted(400),
      { kind: 'answer', type: 'text/csv', body: 'true' },
      counted(400),
    ])
  })

  it('stops what takes too long, and keeps the changes that were finished', async () => {
    const engine = await start({ timeLimit: 2000 })
    await engine.respond({ kind: 'update', sparql: 'INSERT DATA { <urn:new> <urn:p> 1 }' })
    expect(await engine.respond(endless)).toEqual({
      kind: 'fault',
      reason: 'late',
      message: 'Stopped after 2 s, the time that a request may take; ask for less, or begin with a name',
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
    // A number in the place of a query: the engine traps.
    const broken = ask(5 as unknown as string)
    expect(await engine.respond(broken)).toMatchObject({ kind: 'fault', reason: 'greedy' })
    expect(await engine.respond(count)).toEqual(counted(400))
  })

  it('answers a quick request while a slow one goes on', async () => {
    const engine = await start({ timeLimit: 20_000 })
    const order: string[] = []
    const slow = engine.respond(endless).then(({ kind }) => order.push(`slow: ${kind}`))
    for (const n of [1, 2, 3]) expect(await engine.respond(count).then(() => order.push(`quick ${n}`))).toBe(n)
    await engine.close()
    await slow
    expect(order).toEqual(['quick 1', 'quick 2', 'quick 3', 'slow: fault'])
  })

  it('lets quick requests wait for slow ones where all threads are taken, and no longer than these may take', async () => {
    const engine = await start({ threadLimit: 1, timeLimit: 2000 })
    const kinds = await Promise.all([endless, count, endless, count].map((request) => engine.respond(request)))
    expect(kinds.map(({ kind }) => kind)).toEqual(['fault', 'answer', 'fault', 'answer'])
  })

  it('shows a change to all that is asked after it, by whichever thread', async () => {
    const engine = await start()
    const insert = (n: number): Request => ({ kind: 'update', sparql: `INSERT DATA { <urn:new${n}> <urn:p> 1 }` })
    const slow = engine.respond(endless)
    expect(await engine.respond(count)).toEqual(counted(400))
    const changes = await Promise.all([engine.respond(insert(1)), engine.respond(insert(2))])
    expect(changes.map(({ kind }) => kind)).toEqual(['changed', 'changed'])
    expect(await Promise.all([count, count, count].map((request) => engine.respond(request)))).toEqual(
      [402, 402, 402].map(counted),
    )
    await engine.close()
    expect(await slow).toMatchObject({ kind: 'fault' })
  })

  it('takes a change back that fails in its middle', async () => {
    const engine = await start()
    const sparql = 'INSERT DATA { <urn:new> <urn:p> 1 } ; CREATE GRAPH <urn:g> ; CREATE GRAPH <urn:g>'
    expect(await engine.respond({ kind: 'update', sparql })).toMatchObject({ kind: 'fault', reason: 'malformed' })
    expect(await engine.respond(count)).toEqual(counted(400))
  })

  it('turns away what waits when it is closed', async () => {
    const engine = await start({ threadLimit: 1 })
    const responses = [endless, count].map((request) => engine.respond(request))
    await engine.close()
    expect((await Promise.all(responses)).map(({ kind }) => kind)).toEqual(['fault', 'fault'])
  })

  it('leaves out what nobody waits for any more', async () => {
    const engine = await start()
    const kinds = await Promise.all([engine.respond(endless, () => false), engine.respond(count)])
    expect(kinds.map(({ kind }) => kind)).toEqual(['fault', 'answer'])
  })

  it('turns requests away while too many wait', async () => {
    const engine = await start({ queueLimit: 1, threadLimit: 1 })
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
