import { describe, expect, it } from 'vitest'
import { areDisjoint, boundsOf } from '../../src/rdf/edtf.ts'
import { periodIri } from '../../src/rdf/iri.ts'
import { describePeriod } from '../../src/rdf/period.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { toIri } from '../../src/rdf/terms.ts'
import { linesOf } from '../support/graph-lines.ts'

describe('boundsOf', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['1996-07', '1996-07-01', '1996-07-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-10-21', '2019-10-21', '2019-10-21'],
    ['2013/2018', '2013-01-01', '2018-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2018/..', '2018-01-01', undefined],
    ['../2018', undefined, '2018-12-31'],
    ['2019-10~', '2019-10-01', '2019-10-31'],
    ['2019-33', '2019-01-01', '2019-03-31'],
    ['2019-22', '2019-01-01', '2019-12-31'],
    ['2019-24', '2019-01-01', '2020-02-29'],
  ])('of %s are %s and %s', (text, first, last) => {
    expect(boundsOf(text)).toEqual({ first, last })
  })

  it.each(['', 'last year', '2019-13', '../..', 'XXXX-02'])('are not there for %j', (text) => {
    expect(boundsOf(text)).toBeUndefined()
  })
})

describe('areDisjoint', () => {
  it.each([
    ['1996', '1996-07', false],
    ['1996-07', '1999', true],
    ['1999', '1996-07', true],
    ['2018/..', '2020', false],
    ['2018/..', '2017', true],
    ['../2018', '2019', true],
    ['../2018', '2018-12-31', false],
  ])('%s and %s: %s', (one, other, expected) => {
    const [first, second] = [boundsOf(one), boundsOf(other)]
    expect(first && second && areDisjoint(first, second)).toBe(expected)
  })
})

describe('describePeriod', () => {
  it('writes the text and the bounds that it has', () => {
    const period = periodIri(defaultRdfSettings, '2018/..')
    const quads = describePeriod(period, '2018/..', { first: '2018-01-01', last: undefined }, toIri('urn:g'))
    expect(linesOf(quads)).toEqual([
      'date:2018--open dcat:startDate "2018-01-01"',
      'date:2018--open rdf:type dcterms:PeriodOfTime',
      'date:2018--open rdf:value "2018/.."',
    ])
  })

  it('leaves out a start that is not there', () => {
    const period = periodIri(defaultRdfSettings, '../2018')
    const quads = describePeriod(period, '../2018', { first: undefined, last: '2018-12-31' }, toIri('urn:g'))
    expect(linesOf(quads).filter((line) => line.includes('dcat:'))).toEqual([
      'date:open--2018 dcat:endDate "2018-12-31"',
    ])
  })
})
