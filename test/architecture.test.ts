import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds } from '../src/facts/kinds.ts'

/** An import of a module: `from './span.ts'`, `import('./span.ts')`; a `from` inside a sentence has no quote behind it. */
const importOf = /\b(from |import\()'([^']+)'/g

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => normalize(file).replaceAll('\\', '/'))
  .sort()

const imports = sources.flatMap((file) => {
  const code = readFileSync(join('src', file), 'utf8')
  return Array.from(code.matchAll(importOf), ([, how = '', module = '']) => {
    const isOurs = module.startsWith('.')
    const isLater = how !== 'from '
    return { file, isOurs, isLater, module: isOurs ? join(dirname(file), module).replaceAll('\\', '/') : module }
  })
})

/** The rooms from left to right; imports point left only. */
const order = [
  'text',
  'problem.ts',
  'settings.ts',
  'rdf',
  'annotate',
  'resolve',
  'facts',
  'graph',
  'formats',
  'stores',
  'publish',
  'explorer',
  'serve',
  'build-graph.ts',
  'index.ts',
  'commands',
  'cli.ts',
]

/** `facts/role/extract.ts` stands in `facts`, `cli.ts` is a room of its own. */
const roomOf = (file: string) => file.split('/')[0] ?? file
const placeOf = (file: string) => order.indexOf(roomOf(file))

/** `tsx` for `tsx/esm/api`, `@zazuko/yasgui` for itself. */
const packageOf = (module: string) =>
  module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/')

/** The file itself; for pages their room, since every page is made of the same two packages. */
const doorOf = (file: string) => (file.startsWith('explorer/browser/') ? 'explorer/browser' : file)

describe('the structure of src', () => {
  it('has no room that the order does not know', () => {
    expect(sources.filter((file) => placeOf(file) < 0)).toEqual([])
  })

  it('has imports that point left only', () => {
    const wrong = imports.filter(({ file, isOurs, module }) => isOurs && placeOf(module) > placeOf(file))
    expect(wrong.map(({ file, module }) => `${file} -> ${module}`)).toEqual([])
  })

  it('has no file that needs itself to load', () => {
    const needed = imports.filter(({ isOurs, isLater }) => isOurs && !isLater)
    const targets = new Map(sources.map((file) => [file, needed.filter((it) => it.file === file)]))
    /** Files that can be reached from a file, itself among them where imports run in a circle. */
    const reachable = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const { module } of targets.get(file) ?? []) {
        if (!seen.has(module)) reachable(module, seen.add(module))
      }
      return seen
    }
    expect(sources.filter((file) => reachable(file).has(file))).toEqual([])
  })

  it('has annotate and rdf apart: reading knows nothing of RDF', () => {
    const wrong = imports.filter(({ file, module }) => roomOf(file) === 'annotate' && roomOf(module) === 'rdf')
    expect(wrong).toEqual([])
  })

  it('has explorer on its own: nothing of it needs Node', () => {
    const wrong = imports.filter(
      ({ file, isOurs, module }) => roomOf(file) === 'explorer' && isOurs && roomOf(module) !== 'explorer',
    )
    expect(wrong).toEqual([])
  })

  it('has no room of facts that imports another', () => {
    const roomOfFacts = (file: string) => /^facts\/([a-z]+)\//.exec(file)?.[1]
    const wrong = imports.filter(({ file, module }) => {
      const [from, to] = [roomOfFacts(file), roomOfFacts(module)]
      return from !== undefined && to !== undefined && from !== to
    })
    expect(wrong.map(({ file, module }) => `${file} -> ${module}`)).toEqual([])
  })

  it('has the same furniture in each room of facts', () => {
    for (const kind of Object.keys(kinds)) {
      const furniture = sources.filter((file) => file.startsWith(`facts/${kind}/`)).map((file) => file.split('/')[2])
      expect(furniture, kind).toEqual(expect.arrayContaining(['extract.ts', 'fact.ts', 'model.ts', 'record.ts']))
    }
  })

  it('has one line in kinds.ts for each room', () => {
    const rooms = readdirSync('src/facts', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(Object.keys(kinds).sort()).toEqual(rooms.map((room) => room.name).sort())
  })

  it('has one door for each outside package, named in docs/dependencies.md', () => {
    const doc = readFileSync('docs/dependencies.md', 'utf8')
    const outside = imports.filter(({ isOurs, module }) => !isOurs && !module.startsWith('node:'))
    const missing = outside.filter(
      ({ file, module }) => !new RegExp(`\`${packageOf(module)}\`.*src/${doorOf(file)}`).test(doc),
    )
    expect(missing.map(({ file, module }) => `${module} in src/${file}`)).toEqual([])
  })

  it('has every package that the program imports among those that are installed with it', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const outside = imports.filter(({ isOurs, module }) => !isOurs && !module.startsWith('node:'))
    // The explorer is bundled when the package is made; tsx is there only where the program runs from its source.
    const missing = outside.filter(
      ({ file, module }) =>
        roomOf(file) !== 'explorer' && packageOf(module) !== 'tsx' && dependencies[packageOf(module)] === undefined,
    )
    expect(missing.map(({ file, module }) => `${module} in src/${file}`)).toEqual([])
  })
})
