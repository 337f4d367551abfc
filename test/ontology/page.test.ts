import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadGraph, selectRows } from '../../src/graph/query.ts'
import { prefixesOf } from '../../src/rdf/prefixes.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { readOutputFile } from './output-graphs.ts'

const project = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/ontology.md', project), 'utf8')

/** The code blocks of the page in one language. */
function blocksOf(language: string): readonly string[] {
  return page.split(`\`\`\`${language}\n`).flatMap((part, index) => (index === 0 ? [] : [part.split('```')[0] ?? '']))
}

describe('the page on the model', () => {
  it.each(blocksOf('sparql'))('asks what has an answer: %s', (query) => {
    const prefixes = [...prefixesOf(defaultRdfSettings)].map(
      ([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>`,
    )
    const graph = loadGraph([readOutputFile('graph.ttl')], 'text/turtle')
    expect(selectRows(graph, [...prefixes, query].join('\n')).length).toBeGreaterThan(1)
  })

  it('shows a program that runs as it stands', () => {
    const [program = ''] = blocksOf('js')
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: project })
    expect(printed.toString().split('\n')).toEqual([
      'ASEAN indirect 12 56',
      'Han Chuon Naron indirect 58 200',
      'Han Chuon Naron direct 299 707',
      'Han Chuon Naron mixed 822 921',
      'Han Chuon Naron mixed 950 1107',
      'Han Chuon Naron direct 1111 1801',
      'Han Chuon Naron indirect 1834 2004',
      '',
    ])
  })
})
