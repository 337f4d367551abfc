import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runNewsfacts } from '../support/run-newsfacts.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfacts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('newsfacts export', () => {
  it('prints an article in the format that is asked for', async () => {
    const address = 'https://newsfacts.example/2019/dialogue-since-1996'
    const { code, stdout } = await runNewsfacts(['export', '--format', 'schemaorg', '--article', address])
    expect(JSON.parse(stdout)).toMatchObject({ '@context': 'https://schema.org', '@type': 'NewsArticle', url: address })
    expect(code).toBe(0)
  })

  it('writes a file, bytes too', async () => {
    const out = join(folder, 'facts.parquet')
    const { stdout } = await runNewsfacts(['export', '--format', 'parquet', '--out', out])
    expect(readFileSync(out).subarray(0, 4).toString()).toBe('PAR1')
    expect(stdout).toBe('')
  })

  it('takes --rdf12 for the format of that name', async () => {
    const [short, long] = await Promise.all([
      runNewsfacts(['export', '--rdf12']),
      runNewsfacts(['export', '--format', 'rdf12']),
    ])
    expect(short.stdout).toContain('rdf:reifies <<(')
    expect(short).toEqual(long)
  })

  it('signs nanopublications with the key that is given', async () => {
    const key = join(folder, 'key.pem')
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }))
    const { stdout } = await runNewsfacts(['export', '--format', 'nanopub', '--key', key])
    expect(stdout).toContain('<http://purl.org/nanopub/x/hasSignature> "')
  })

  it.each([
    ['an unknown format', ['--format', 'word'], /Allowed choices are trig, ntriples/],
    [
      'an article that is not there',
      ['--format', 'csv', '--article', 'urn:none'],
      /--article urn:none: no such article/,
    ],
    [
      'another namespace than that of the graph',
      ['--format', 'csv', '--namespace', 'urn:x#'],
      /output\/graph\.nq: no term of urn:x#; give the --namespace that it was built with/,
    ],
    [
      'a file that is no key',
      ['--format', 'nanopub', '--key', 'README.md'],
      /--key README\.md: no private key in PEM; make one with "openssl/,
    ],
  ])('ends with 2 and the next step on %s', async (_, args, message) => {
    const { code, stderr } = await runNewsfacts(['export', ...args])
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})
