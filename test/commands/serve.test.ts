import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-serve-'))
afterAll(() => rmSync(folder, { recursive: true }))

const start = (...args: readonly string[]) => spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args])

/** What a command prints until it has printed this, or has ended. */
async function printed(command: ReturnType<typeof start>, stream: 'stdout' | 'stderr', until: string): Promise<string> {
  let text = ''
  for await (const chunk of command[stream]) {
    text += chunk
    if (text.includes(until)) break
  }
  return text
}

describe('newsfacts serve', () => {
  it('serves a graph on a port that is free until it is stopped', async () => {
    const command = start('serve', '--graph', 'output/graph.ttl', '--port', '0', '--time-limit', '5')
    const text = await printed(command, 'stdout', 'Ctrl-C')
    const url = /^pages {5}(http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(text)?.[1] ?? ''
    const query = encodeURIComponent('ASK { ?s a <http://schema.org/NewsArticle> }')
    const answer = await fetch(`${url}sparql?query=${query}&format=csv`)
    expect((await answer.text()).trim()).toBe('true')
    expect(await (await fetch(url)).text()).toContain('<title>newsfacts</title>')
    command.kill('SIGTERM')
    const [code] = await once(command, 'exit')
    // Windows has no signals: there the process just ends.
    expect(code).toBe(process.platform === 'win32' ? null : 0)
  })

  it('says what is wrong with an option or a graph', async () => {
    expect(await printed(start('serve', '--port', 'http'), 'stderr', '\n')).toContain('"http" is no whole number')
    expect(await printed(start('serve', '--graph', 'none.ttl'), 'stderr', '\n')).toContain('none.ttl: no such file')
  })
})

describe('newsfacts site', () => {
  it('writes the pages with a graph', async () => {
    const command = start('site', '--graph', 'output/graph.ttl', '--out', join(folder, 'site'))
    expect(await printed(command, 'stdout', '\n')).toMatch(/^written {3}\d+ files to /)
    expect(readdirSync(join(folder, 'site'))).toEqual(
      expect.arrayContaining(['index.html', 'graph.ttl', 'oxigraph.wasm']),
    )
  })
})
