import { describe, expect, it } from 'vitest'
import { recordNames } from '../../src/facts/names-record.ts'
import { recordPeople } from '../../src/facts/people-record.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { namedDocument } from '../support/named-document.ts'

const document = namedDocument('🙂 <PER:Ola Berg> left <ORG:Zeta>. <PER:Berg> ate.')
const reading = { document, facts: [], resolution: resolve(document, [], []) }

describe('recordNames', () => {
  it('lists the names with offsets in code points', () => {
    expect(recordNames(reading)).toEqual([
      { start: 2, end: 10, type: 'PER' },
      { start: 16, end: 20, type: 'ORG' },
      { start: 22, end: 26, type: 'PER' },
    ])
  })
})

describe('recordPeople', () => {
  it('lists the people with all their names', () => {
    expect(recordPeople(reading)).toEqual([{ name: 'Ola Berg', also: ['Berg'] }])
  })
})
