import { describe, expect, it } from 'vitest'
import { claimsIn, publishedOf, toClaim } from '../../src/explorer/claims.ts'
import { placeOf, ticksOf, toAxis, toLevels, toStarts } from '../../src/explorer/levels.ts'
import { loadThing } from '../../src/explorer/load.ts'
import { statementsIn } from '../../src/explorer/statements.ts'
import { article, ask, askTurtle, names, part } from '../support/explored.ts'

const load = (place: string) => loadThing(ask, names, names.thing(place))

describe('claimsIn', () => {
  it('has all that is claimed of a partnership, with its voice, its limits and what speaks against it', async () => {
    const claims = claimsIn(await load('partnership/ab--no'))
    expect(
      claims.map(({ iri, speaker, basis, limits, arithmetic, contradictions }) => ({
        iri,
        speaker: speaker?.name,
        basis,
        limits: limits.map(({ label, values }) => `${label} ${values.map(({ name }) => name).join()}`),
        arithmetic,
        against: contradictions.map(({ note }) => note),
      })),
    ).toEqual([
      {
        iri: part('anniversary-1'),
        speaker: undefined,
        basis: 'computed',
        limits: ['of alliance'],
        arithmetic: ['2021 - 2001 = 20'],
        against: [],
      },
      {
        iri: part('level-1'),
        speaker: 'Ada Tan',
        basis: 'stated',
        limits: ['since 2001'],
        arithmetic: [],
        against: ['since 2001 against since 1999'],
      },
      {
        iri: names.thing('article/fedcba9876543210#level-2'),
        speaker: undefined,
        basis: 'stated',
        limits: ['since 1999'],
        arithmetic: [],
        against: ['since 2001 against since 1999'],
      },
    ])
  })

  it('tells when the article of each was published', async () => {
    const scope = await load('partnership/ab--no')
    expect(claimsIn(scope).map((claim) => publishedOf(scope, claim))).toEqual(['2021-05-04', '2021-05-04', ''])
  })

  it('tells rules from what a claim was worked out from', async () => {
    const claim = toClaim(await load('partnership/ab--no'), part('anniversary-1'))
    expect([claim.rules.map(({ name }) => name), claim.inputs]).toEqual([['anniversary'], [part('level-1')]])
  })
})

describe('statementsIn', () => {
  it('has what someone says, what is said of them not', async () => {
    const statements = statementsIn(await load('person/ada-tan'))
    expect(
      statements.map(({ words, posts, inside, article: { name } }) => [
        words,
        posts.map((post) => post.name),
        inside,
        name,
      ]),
    ).toEqual([
      ['pact since 2001', [], undefined, 'Tan: pact since 2001'],
      ['Mr Ba says trade grew', ['minister'], undefined, 'Tan: pact since 2001'],
    ])
  })

  it('has statements inside of others, with their stance and themes', async () => {
    const [statement] = statementsIn(await load('country/no'))
    expect(statement).toMatchObject({
      words: 'trade grew',
      stance: ['denied'],
      form: 'indirect',
      inside: part('char=34,55'),
    })
    expect(statement?.themes.map(({ name }) => name)).toEqual(['trade'])
  })

  it('orders those of several articles, and leaves out what is not whole', async () => {
    const one = (name: string, begin: number, said: string) =>
      `<${article}${name}#char=${begin},9> a nf:ReportedStatement ; schema:mentions person:a ; ${said} .\n`
    const whole = (begin: number) =>
      `nf:form nf:direct ; nf:speaker person:a ; nif:beginIndex ${begin} ; nif:endIndex 9`
    const turtle = [
      one('b', 1, whole(1)),
      one('a', 5, whole(5)),
      one('a', 2, whole(2)),
      `<${article}a#char=2,8> a nf:ReportedStatement ; nf:form nf:direct ; nf:speaker person:a ; nif:beginIndex 2 ; nif:endIndex 8 .\n`,
      one('a', 3, 'nf:form nf:direct ; nif:beginIndex 3 ; nif:endIndex 9'),
      one('a', 4, 'nf:speaker person:a ; nif:beginIndex 4 ; nif:endIndex 9'),
      one('a', 6, 'nf:form nf:direct ; nf:speaker person:a ; nif:beginIndex 6'),
    ].join('')
    const scope = await loadThing(askTurtle(turtle), names, names.thing('person/a'))
    expect(statementsIn(scope).map(({ iri }) => iri.slice(article.length))).toEqual([
      'a#char=2,9',
      'a#char=2,8',
      'a#char=5,9',
      'b#char=1,9',
    ])
  })
})

describe('toLevels', () => {
  it('puts claims together by level and by start', async () => {
    const levels = toLevels(claimsIn(await load('partnership/ab--no')))
    expect(levels.map(({ name, claims, isContradicted }) => [name, claims.length, isContradicted])).toEqual([
      ['alliance', 2, true],
    ])
    expect(
      levels
        .flatMap(toStarts)
        .map(({ since, claims, articles, isContradicted }) => [since?.edtf, claims.length, articles, isContradicted]),
    ).toEqual([
      ['1999', 1, 1, true],
      ['2001', 1, 1, true],
    ])
  })

  it('orders the starts of a level, and levels that start together by name', async () => {
    const level = (name: string, of: string, year: number) =>
      `<${article}#${name}> a nf:Claim ; rdf:subject partnership:a ; rdf:predicate nf:level ; rdf:object nf:${of} ; nf:basis nf:stated ;
        nf:claimedIn <${article}> ; nf:since date:${year} . date:${year} rdf:value "${year}" ; dcat:startDate "${year}-01-01" .\n`
    const turtle =
      level('0', 'treaty', 1980) +
      level('1', 'union', 2010) +
      level('2', 'union', 2001) +
      level('3', 'alliance', 2001) +
      level('4', 'pact', 1990)
    const levels = toLevels(claimsIn(await loadThing(askTurtle(turtle), names, names.thing('partnership/a'))))
    expect(levels.map(({ name }) => name)).toEqual(['treaty', 'pact', 'alliance', 'union'])
    expect(levels.map((found) => toStarts(found).map(({ since }) => since?.edtf))).toEqual([
      ['1980'],
      ['1990'],
      ['2001'],
      ['2001', '2010'],
    ])
  })

  it('orders levels by their first start; those without one come last', async () => {
    const claim = (name: string, level: string, since: string) =>
      `<${article}#${name}> a nf:Claim ; rdf:subject partnership:a ; rdf:predicate nf:level ; rdf:object nf:${level} ; nf:basis nf:stated ; nf:claimedIn <${article}> ${since} .\n`
    const period = (year: number) =>
      `date:${year} rdf:value "${year}" ; dcat:startDate "${year}-01-01" ; dcat:endDate "${year}-12-31" .\n`
    const turtle =
      claim('1', 'pact', '') +
      claim('2', 'union', '; nf:since date:2010') +
      claim('3', 'alliance', '; nf:since date:2001') +
      claim('4', 'alliance', '; nf:since date:2001') +
      period(2001) +
      period(2010)
    const claims = claimsIn(await loadThing(askTurtle(turtle), names, names.thing('partnership/a')))
    const levels = toLevels(claims)
    expect(levels.map(({ name }) => name)).toEqual(['alliance', 'union', 'pact'])
    expect(
      levels.map((level) => toStarts(level).map(({ since, claims: sources }) => `${since?.edtf} ${sources.length}`)),
    ).toEqual([['2001 2'], ['2010 1'], ['undefined 1']])
    expect(toAxis(claims, ['2012-06-01'])).toEqual({ first: 2000, last: 2014 })
    expect(
      toAxis(
        claims.filter(({ since }) => since === undefined),
        [],
      ),
    ).toBeUndefined()
  })
})

describe('an axis', () => {
  it('has a dozen marks at most, and a place for each year', () => {
    expect(ticksOf({ first: 1995, last: 2000 })).toEqual([1995, 1996, 1997, 1998, 1999, 2000])
    expect(ticksOf({ first: 1995, last: 2021 })).toEqual([1995, 2000, 2005, 2010, 2015, 2020])
    expect(ticksOf({ first: 0, last: 2100 })).toHaveLength(11)
    expect(placeOf({ first: 2000, last: 2010 }, 2005)).toBe(0.5)
  })
})
