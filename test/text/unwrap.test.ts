import { describe, expect, it } from 'vitest'
import { unwrap } from '../../src/text/unwrap.ts'

const wrapped = `Harbour talks end

TALLINN (Agency) - Talks on the old harbour and on its future
ended on Monday without a result, two of those who took part
said.

"We go on," said Transport Minister Ada Lind, who had come by
ship.
Nobody else spoke.
`

describe('text wrapped at a fixed width', () => {
  it('gets each paragraph on one line, every character at its place', () => {
    const text = unwrap(wrapped)
    expect(text.split('\n')).toEqual([
      'Harbour talks end',
      '',
      'TALLINN (Agency) - Talks on the old harbour and on its future ended on Monday without a result, two of those who took part said.',
      '',
      '"We go on," said Transport Minister Ada Lind, who had come by ship.',
      'Nobody else spoke.',
      '',
    ])
    expect(text).toHaveLength(wrapped.length)
  })

  const counterExamples = [
    ['a paragraph on each line', `Title\n\n${'word '.repeat(40)}\n${'word '.repeat(30)}\n`],
    ['no blank line', wrapped.replaceAll('\n\n', '\n')],
    ['short lines', 'Title\n\nfirst item\nsecond item, which is longer\nthird\n'],
    [
      'a list whose next word would have fitted',
      `Title\n\n${'x'.repeat(60)}\n\n- peace\n- trade\n- energy and ports\n`,
    ],
    ['nothing', ''],
  ] as const
  it.each(counterExamples)('stays as it is with %s', (_, text) => expect(unwrap(text)).toBe(text))
})
