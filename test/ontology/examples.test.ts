import { describe, expect, it } from 'vitest'
import { brokenShapes, findingQueries } from './checks.ts'
import { ontologyFiles, readOntologyFile, readStore, readTriples, term } from './ontology-files.ts'

const valid = ontologyFiles('examples/valid', '.ttl')
const invalid = ontologyFiles('examples/invalid', '.ttl').map((name) => ({ name, ...readHead(name) }))

/** The first lines of an invalid example: what it violates, and to which valid one it adds its triples. */
function readHead(name: string): { readonly violates: readonly string[]; readonly base: string } {
  const text = readOntologyFile(name)
  const violates = /^# violates: (.+)$/m.exec(text)?.[1]
  const base = /^# added to: (.+)$/m.exec(text)?.[1]
  if (!violates || !base) throw new Error(`ontology/${name}: expected "# violates: ..." and "# added to: valid/..."`)
  return { violates: violates.split(', '), base: `examples/${base}` }
}

describe('a valid example', () => {
  it.each(valid)('%s breaks no shape', async (name) => {
    expect(await brokenShapes(readTriples(name))).toEqual([])
  })

  it.each(valid)('%s leaves every query of hygiene without an answer', (name) => {
    expect(findingQueries(readTriples(name))).toEqual([])
  })
})

it.each(invalid)('$name violates exactly $violates', async ({ name, violates, base }) => {
  const quads = [...readTriples(base), ...readTriples(name)]
  expect([...findingQueries(quads), ...(await brokenShapes(quads))]).toEqual([...violates].sort())
})

describe('an invalid example', () => {
  const violated = invalid.flatMap(({ violates }) => violates)
  const shapes = readStore('shapes.ttl').getSubjects(term('rdf', 'type'), 'http://www.w3.org/ns/shacl#NodeShape', null)

  it.each(shapes.map(({ value }) => `shapes/${value.slice(value.indexOf('#') + 1)}`))(
    'shows what breaks %s',
    (shape) => {
      expect(violated).toContain(shape)
    },
  )

  it.each(ontologyFiles('hygiene', '.rq'))('shows what %s finds', (query) => {
    expect(violated).toContain(query.replace(/\.rq$/, ''))
  })
})

describe('a valid example shows each kind of fact', () => {
  it.each(['statement', 'role', 'event', 'partnership', 'membership', 'theme'])('%s', (kind) => {
    expect(valid).toContain(`examples/valid/${kind}.ttl`)
  })
})
