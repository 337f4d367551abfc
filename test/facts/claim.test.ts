import { describe, expect, it } from 'vitest'
import { modelClaim, publicationClaim } from '../../src/facts/claim.ts'
import { countedFrom, modelDatedClaim } from '../../src/facts/dated-claim.ts'
import { createModelContext } from '../../src/facts/model-context.ts'
import { articleVoice } from '../../src/facts/voice.ts'
import { toIri } from '../../src/rdf/terms.ts'
import { org } from '../../src/rdf/vocabulary.ts'
import type { ArticleMetadata } from '../../src/text/article.ts'
import { claimsIn, linesOf, plainTriples } from '../support/graph-lines.ts'
import { testSettings } from '../support/modelled.ts'
import { dateOf, readingOf, spanOf } from '../support/reading.ts'

const text = 'The Reef Union includes Fiji since last year, until next month.'
const at = (words: string) => spanOf(text, words)

const newContext = (metadata: ArticleMetadata = { language: 'en', published: '2021-06-02' }) =>
  createModelContext(readingOf(text, [], [], metadata), testSettings)

const said = (context: ReturnType<typeof newContext>) =>
  ({
    subject: toIri('urn:union'),
    predicate: org.hasMember,
    object: toIri('urn:fiji'),
    qualifiers: [],
    voice: articleVoice(context),
    basis: 'stated',
    evidence: [at('The Reef Union includes Fiji')],
    rule: 'membership/includes',
    isCurrent: true,
  }) as const

describe('modelClaim', () => {
  it('has the same name for the same said at two places, which then has two stretches of evidence', () => {
    const context = newContext()
    const names = ['The Reef Union includes Fiji', 'includes Fiji'].map(
      (words) => modelClaim(context, { ...said(context), evidence: [at(words)], derivation: undefined }).node.value,
    )
    expect(names[0]).toBe(names[1])
  })
})

describe('modelDatedClaim', () => {
  const lastYear = dateOf(at('last year'), '2020', 'year(2021-06-02) - 1 = 2020')
  const nextMonth = dateOf(at('next month'), '2021-07', 'month(2021-06-02) + 1 = 2021-07')

  it('keeps the stated claim apart from the computed one, which names its inputs', () => {
    const context = newContext()
    const { node, quads } = modelDatedClaim(context, said(context), [[context.nf.since, lastYear]])
    const lines = linesOf(quads)
    expect(lines.filter((line) => line.includes('prov:used'))).toHaveLength(3)
    expect(lines.filter((line) => line.startsWith(`<#${node.value.split('#')[1]}>`))).toContain(
      `<#${node.value.split('#')[1]}> nf:basis nf:computed`,
    )
    expect(plainTriples(quads, org.hasMember)).toEqual([
      '<urn:union> org:hasMember <urn:fiji>',
      '<urn:union> org:hasMember <urn:fiji>',
    ])
  })

  it('lets an end qualify the stated claim at once', () => {
    const context = newContext()
    const { quads } = modelDatedClaim(context, { ...said(context), isCurrent: false }, [[context.nf.until, nextMonth]])
    expect(claimsIn([...quads, ...context.described]).map(({ basis, qualifiers }) => [basis, qualifiers])).toEqual([
      ['nf:stated', ['nf:until date:2021-07']],
    ])
  })

  it('says of what ended at an unknown time that it is a former relation', () => {
    const context = newContext()
    const undated = dateOf(at('next month'), undefined)
    const { quads } = modelDatedClaim(context, { ...said(context), isCurrent: false }, [
      [context.nf.since, undated],
      [context.nf.until, undated],
    ])
    expect(claimsIn([...quads, ...context.described]).map(({ basis, qualifiers }) => [basis, qualifiers])).toEqual([
      ['nf:stated', ['dcterms:type nf:former']],
    ])
  })

  it('does without the day of publication where the arithmetic came from elsewhere', () => {
    const context = newContext({ language: 'en' })
    expect(countedFrom(context, [], [nextMonth])).toEqual({
      rule: 'relative-date',
      from: [],
      arithmetic: 'month(2021-06-02) + 1 = 2021-07',
    })
  })
})

describe('publicationClaim', () => {
  it('has the basis metadata and the address it came from', () => {
    const context = newContext({ language: 'en', published: '2021-06-02', url: 'https://example.org/a' })
    const claim = publicationClaim(context)
    expect(claimsIn(claim?.quads ?? [])).toEqual([
      { triple: '<> schema:datePublished "2021-06-02"', voice: '<>', basis: 'nf:metadata', evidence: [], by: '' },
    ])
    expect(linesOf(claim?.quads ?? []).filter((line) => line.includes('wasDerivedFrom'))).toHaveLength(1)
  })

  it('takes a day only', () => {
    expect(() => publicationClaim(newContext({ language: 'en', published: '2021-06' }))).toThrow('Not a day: "2021-06"')
  })

  it('is not there where nobody knows the day', () => {
    expect(publicationClaim(newContext({ language: 'en' }))).toBeUndefined()
  })
})
