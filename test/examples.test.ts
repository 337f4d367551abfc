import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** Whether this machine has Python with rdflib; a user's machine need not. */
const hasRdflib = spawnSync('python3', ['-c', 'import rdflib']).status === 0

describe('the examples of docs/examples', () => {
  it('read a text in Node and ask its graph', () => {
    const printed = execFileSync(process.execPath, ['docs/examples/ask-in-node.mjs'], { encoding: 'utf8' })
    expect(printed.trimEnd().split('\n')).toEqual([
      'direct Ines Rocha 125 153',
      'indirect Officials 217 249',
      'Ines Rocha: It brings two coasts closer,',
      'Officials: the first ship would sail in May',
    ])
  })

  it.skipIf(!hasRdflib)('read the graph in Python with rdflib (skipped where that is not installed)', () => {
    const args = ['docs/examples/read_with_rdflib.py', 'output/graph.ttl']
    const [checked, first] = execFileSync('python3', args, { encoding: 'utf8' }).split('\n')
    expect(checked).toMatch(/^[1-9]\d+ spans checked$/)
    expect(first).toBe('Han Chuon Naron speaks of ASEAN: 5')
  })
})
