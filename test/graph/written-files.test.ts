import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { countWriting } from '../../src/graph/written-files.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('countWriting', () => {
  it('passes pieces on, and keeps size in bytes and checksum of each file as a whole', () => {
    const passed: string[] = []
    const { write, files } = countWriting((path, text) => passed.push(`${path} ${text}`))
    write('b.nq', 'é\n')
    write('b.nq', 'x\n')
    write('a.ttl', '')
    expect(passed).toEqual(['b.nq é\n', 'b.nq x\n', 'a.ttl '])
    expect([...files()]).toEqual([
      ['b.nq', { bytes: 5, sha256: sha256('é\nx\n') }],
      ['a.ttl', { bytes: 0, sha256: sha256('') }],
    ])
  })

  it('may be asked before the last piece', () => {
    const { write, files } = countWriting(() => {})
    write('a.nq', 'x')
    expect(files().get('a.nq')).toEqual({ bytes: 1, sha256: sha256('x') })
    write('a.nq', 'y')
    expect(files().get('a.nq')).toEqual({ bytes: 2, sha256: sha256('xy') })
  })
})
