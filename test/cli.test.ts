import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const tsx = resolve('node_modules/tsx/dist/cli.mjs')
const cli = resolve('src/cli.ts')

function newsfacts(args: readonly string[], options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, cli, ...args], { encoding: 'utf8', ...options })
  return { status, stdout, stderr }
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfacts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('newsfacts build', () => {
  it('writes the bytes that are committed, from another folder, in another time zone and locale', () => {
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    const licence = ['--licence', 'https://opensource.org/licenses/MIT']
    const { status, stdout } = newsfacts(['build', resolve('articles'), '--out', 'out', ...licence], {
      cwd: folder,
      env,
    })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^articles {2}7\nfacts {5}role \d+, statement \d+/)
    const manifest = readFileSync(join(folder, 'out/manifest.json'), 'utf8')
    expect(manifest).toBe(readFileSync('output/manifest.json', 'utf8'))
  })

  it('ends with 1 and says where, if an article leaves a doubt', () => {
    const file = join(folder, 'doubt.txt')
    writeFileSync(file, 'Talks\n\nPresident Anna Berg met President Karl Berg in Oslo. “We agree,” Berg said.')
    const { status, stderr } = newsfacts(['build', file, '--out', join(folder, 'doubt')])
    expect(stderr).toMatch(/^\S+doubt\.txt:3:\d+ {2}person\/homonym {2}/)
    expect(status).toBe(1)
  })

  it.each([
    ['a path that is not there', ['build', 'nowhere'], /nowhere: no such file or folder; check the path/],
    [
      'a format that is none',
      ['build', 'articles', '--format', 'turtle,word'],
      /--format <list>: "word" is none of turtle, jsonld, nquads/,
    ],
    ['an IRI that is none', ['build', 'articles', '--base', 'no iri', '--out', 'out'], /no iri/],
    ['an unknown option', ['build', 'articles', '--fast'], /unknown option '--fast'/],
    ['no article', ['build'], /missing required argument 'paths'/],
    ['an unknown command', ['bild'], /unknown command 'bild'/],
  ])('ends with 2 and the next step on %s', (_, args, message) => {
    const { status, stderr } = newsfacts(args)
    expect(stderr).toMatch(message)
    expect(status).toBe(2)
  })
})

describe('newsfacts facts', () => {
  it('prints one line of JSON for each article', () => {
    const lines = newsfacts(['facts', 'articles/andean-members.md', 'articles/denied-pact.md'])
      .stdout.trim()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['andean-members', 'denied-pact'])
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual([
      'id',
      'names',
      'people',
      'roles',
      'statements',
      'events',
      'partnerships',
      'memberships',
      'themes',
    ])
  })
})

describe('newsfacts query', () => {
  const file = 'ontology/questions/cq17.rq'

  it.each(['output/graph.ttl', 'output/graph.nq', 'output/graph.jsonld'])('asks %s', (graph) => {
    expect(newsfacts(['query', file, '--graph', graph])).toMatchObject({ status: 0, stdout: 'false\n' })
  })

  it('prints SPARQL JSON', () => {
    const { stdout } = newsfacts(['query', file, '--format', 'json'])
    expect(JSON.parse(stdout)).toEqual({ head: {}, boolean: false })
  })

  it.each([
    ['a query that is not there', ['query', 'none.rq'], /none\.rq/],
    [
      'a graph that is not there',
      ['query', file, '--graph', 'none.ttl'],
      /none\.ttl: no such file; run "npm run build-graph"/,
    ],
    ['a file that is no graph', ['query', file, '--graph', 'README.md'], /README\.md: not a graph that can be read/],
  ])('ends with 2 on %s', (_, args, message) => {
    const { status, stderr } = newsfacts(args)
    expect(stderr).toMatch(message)
    expect(status).toBe(2)
  })

  it('ends with 2 on a query that is not well formed', () => {
    const broken = join(folder, 'broken.rq')
    writeFileSync(broken, 'SELECT ?x WHERE { ?x a }')
    expect(newsfacts(['query', broken]).status).toBe(2)
  })
})

describe('newsfacts validate', () => {
  it('finds nothing in what build wrote', () => {
    const { status, stdout } = newsfacts(['validate', 'output/articles/asean-russia.ttl'])
    expect(stdout).toMatch(/asean-russia\.ttl: \d+ triples, 0 problems\n$/)
    expect(status).toBe(0)
  })

  it('ends with 1 and the shape, if a graph is wrong', () => {
    const broken = join(folder, 'broken.ttl')
    const text = readFileSync('output/articles/asean-russia.ttl', 'utf8')
    writeFileSync(broken, text.replace('nif:anchorOf "20th anniversary', 'nif:anchorOf "21st anniversary'))
    const { status, stdout } = newsfacts(['validate', broken])
    expect(stdout).toMatch(/integrity\/span/)
    expect(status).toBe(1)
  })
})

describe('newsfacts --help', () => {
  it.each(['build', 'facts', 'query', 'validate', 'explain', 'export', 'load'])('shows an example of %s', (command) => {
    const { status, stdout } = newsfacts([command, '--help'])
    expect(stdout).toMatch(new RegExp(`Example:\\n {2}newsfacts ${command} `))
    expect(status).toBe(0)
  })
})

describe('the published package', () => {
  it('is compiled by install, so that npx finds the command', () => {
    expect(execFileSync(process.execPath, ['dist/cli.js', '--version'], { encoding: 'utf8' })).toMatch(
      /^\d+\.\d+\.\d+\n$/,
    )
  })

  it('is a library with types, as the README shows', () => {
    const [, code = ''] = /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8')) ?? []
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
    expect(printed).toMatch(/^\{\n {2}kind: 'rows',/)
    expect(existsSync('dist/build-graph.d.ts')).toBe(true)
  })
})
