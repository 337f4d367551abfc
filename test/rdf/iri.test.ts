import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  articleGraphIri,
  articleIri,
  type ClaimIdentity,
  claimIri,
  comparisonGraphIri,
  contradictionIri,
  derivationIri,
  localName,
  ontologyVersionIri,
  partIri,
  partnershipSlug,
  periodIri,
  ruleIri,
  softwareIri,
  spanIri,
  themeSchemeIri,
  thingIri,
} from '../../src/rdf/iri.ts'
import { defaultRdfSettings as settings } from '../../src/rdf/settings.ts'
import { toInteger, toIri } from '../../src/rdf/terms.ts'
import { newsfactsTerms, org } from '../../src/rdf/vocabulary.ts'

const nf = newsfactsTerms(settings.namespace)
const article = articleIri(settings, 'f3e7581d65ab3c893992bc12f861089bacd1c4bae9860a0f6a8a990277b03991')
const body = thingIri(settings, 'organisation', 'asean')

describe('the names of things', () => {
  it.each([
    [article, 'article/f3e7581d65ab3c89'],
    [articleGraphIri(article), 'article/f3e7581d65ab3c89#graph'],
    [spanIri(article, 299, 707), 'article/f3e7581d65ab3c89#char=299,707'],
    [partIri(article, 'agent-1,2'), 'article/f3e7581d65ab3c89#agent-1,2'],
    [body, 'organisation/asean'],
    [thingIri(settings, 'person', '東京'), 'person/東京'],
    [periodIri(settings, '1996-07'), 'date/1996-07'],
    [periodIri(settings, '2018/..'), 'date/2018--open'],
    [periodIri(settings, '2013/2018'), 'date/2013--2018'],
    [periodIri(settings, '2019?'), 'date/2019-uncertain'],
    [periodIri(settings, '2019-10~'), 'date/2019-10-approximate'],
    [periodIri(settings, '2019%'), 'date/2019-uncertain-approximate'],
    [ruleIri(settings, 'statement/name-verb'), 'rule/statement--name-verb'],
    [softwareIri(settings, '0.1.0'), 'software/newsfacts-0.1.0'],
    [themeSchemeIri(settings), 'theme'],
    [comparisonGraphIri(settings), 'comparison'],
  ])('%#: %s', (iri, expected) => {
    expect(iri.value).toBe(settings.base + expected)
  })

  it('follow the base of the settings', () => {
    const own = { base: 'https://house.example/', namespace: 'https://house.example/terms#' }
    expect(thingIri(own, 'country', 'ru').value).toBe('https://house.example/country/ru')
    expect(ontologyVersionIri(own).value).toBe('https://house.example/terms/0.1.0')
  })

  it('of a partnership do not depend on who is named first, or named twice', () => {
    expect(partnershipSlug(['ru', 'asean'])).toBe('asean--ru')
    expect(partnershipSlug(['asean', 'ru', 'asean'])).toBe('asean--ru')
  })

  it('give the version of the vocabulary that its file gives', () => {
    const vocabulary = readFileSync(new URL('../../ontology/newsfacts.ttl', import.meta.url), 'utf8')
    expect(vocabulary).toContain(`owl:versionIRI <${ontologyVersionIri(settings).value}>`)
  })
})

describe('the name of a claim', () => {
  const claim: ClaimIdentity = {
    subject: body,
    predicate: org.hasMember,
    object: thingIri(settings, 'country', 'th'),
    qualifiers: [],
    claimedIn: article,
    basis: nf.stated,
  }
  const since = [nf.since, periodIri(settings, '1999')] as const
  const until = [nf.until, periodIri(settings, '2005')] as const

  it('starts with the local name of its predicate', () => {
    expect(claimIri(article, claim).value).toMatch(/f3e7581d65ab3c89#hasMember-[0-9a-f]{12}$/)
  })

  it('does not depend on the order of its qualifiers', () => {
    const names = [
      [since, until],
      [until, since],
    ].map((qualifiers) => claimIri(article, { ...claim, qualifiers }).value)
    expect(names[0]).toBe(names[1])
  })

  it('is another one where anything but the evidence differs', () => {
    const others: readonly Partial<ClaimIdentity>[] = [
      {},
      { subject: thingIri(settings, 'organisation', 'eu') },
      { object: toInteger(1) },
      { qualifiers: [since] },
      { claimedIn: spanIri(article, 1, 2) },
      { basis: nf.implied },
    ]
    expect(new Set(others.map((other) => claimIri(article, { ...claim, ...other }).value)).size).toBe(others.length)
  })
})

describe('the names of what claims lead to', () => {
  const [one, other] = [partIri(article, 'level-1'), partIri(article, 'level-2')]
  const rule = ruleIri(settings, 'anniversary')

  it('do not depend on which claim is named first', () => {
    expect(contradictionIri(settings, one, other).value).toBe(contradictionIri(settings, other, one).value)
    expect(derivationIri(article, rule, [one, other], '1').value).toBe(
      derivationIri(article, rule, [other, one], '1').value,
    )
  })

  it('depend on the arithmetic', () => {
    expect(derivationIri(article, rule, [one], '2 - 1 = 1').value).not.toBe(
      derivationIri(article, rule, [one], '3 - 1 = 2').value,
    )
  })
})

describe('localName', () => {
  it.each([
    ['http://schema.org/name', 'name'],
    ['http://www.w3.org/ns/org#hasMember', 'hasMember'],
    ['urn:a', 'urn:a'],
  ])('of %s is %s', (iri, expected) => {
    expect(localName(toIri(iri))).toBe(expected)
  })
})
