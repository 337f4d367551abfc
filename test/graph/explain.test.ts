import { describe, expect, it } from 'vitest'
import { findContradictions } from '../../src/graph/contradictions.ts'
import { explain } from '../../src/graph/explain.ts'
import { modelArticle } from '../../src/graph/model.ts'
import { indexQuads, readRdf, subjectsOf } from '../../src/rdf/read.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { newsfactsTerms, rdf } from '../../src/rdf/vocabulary.ts'
import { iriOf } from '../support/graph-lines.ts'
import { testSettings } from '../support/modelled.ts'
import { sampleReading } from '../support/sample-reading.ts'

const nf = newsfactsTerms(defaultRdfSettings.namespace)
const article = 'https://w3id.org/newsfacts/id/article/f9d7ce7d5ae30267'

/** Another source, by which the partnership began earlier. */
const rival = readRdf(`
  @prefix nf: <${defaultRdfSettings.namespace}> .
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
  <urn:rival> a nf:Claim ; rdf:subject <https://w3id.org/newsfacts/id/partnership/no--pacific-union> ;
    rdf:predicate nf:level ; rdf:object nf:strategic-partnership ; nf:since <urn:date> .
  <urn:date> rdf:value "1996" .
`)
const quads = [...modelArticle(sampleReading, testSettings), ...rival]
const graph = indexQuads([...quads, ...findContradictions(quads, defaultRdfSettings)])
const lines = (name: string) => explain(graph, name, defaultRdfSettings)?.split('\n') ?? []

/** The name of the one claim with this predicate and these qualifiers. */
const claimWith = (predicate: 'level' | 'anniversary') =>
  subjectsOf(graph, rdf.predicate, nf[predicate]).find(({ value }) => value.startsWith(article))?.value ?? ''

describe('explain, of a claim', () => {
  const level = claimWith('level')
  const found = lines(level)

  it('says what is claimed, by whom, on what basis, by which rule and arithmetic, and from what', () => {
    expect(found.slice(0, 8)).toEqual([
      'Norway and Pacific Union: level: strategic partnership',
      `            ${level}`,
      '',
      `voice       Ada Berg, in ${article}#char=33,174`,
      'basis       computed',
      'since       2011',
      'rule        anniversary',
      'arithmetic  2021 - 10 = 2011',
    ])
    expect(found[8]).toMatch(
      /^from {8}Norway and Pacific Union: anniversary: 10, of strategic partnership, in 2021, says Ada Berg, .*#anniv/,
    )
  })

  it('says what stands against it', () => {
    expect(found[9]).toBe(
      'against     strategic partnership since 1996 against since 2011 (2021 - 10 = 2011), urn:rival',
    )
  })

  it('marks its words in the article', () => {
    expect(found.slice(10)).toEqual([
      '',
      'words       characters 55 to 137 of “Union and Norway grow closer 🙂”',
      '    … grow closer 🙂 “This year we keep the 10th anniversary of the strategic partnership',
      '                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '    between the Pacific Union and Norway, which rests on trade and sea ports,” …',
      '    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '',
    ])
  })

  it('names the article where it speaks itself, and the rule that read it', () => {
    const [claim] = subjectsOf(graph, rdf.object, iriOf('country:ws'))
    expect(lines(claim?.value ?? '').slice(0, 6)).toEqual([
      'Pacific Union: has member: Samoa',
      `            ${claim?.value}`,
      '',
      `voice       the article itself, ${article}`,
      'basis       stated',
      'rule        membership/includes',
    ])
  })
})

describe('explain, of a statement', () => {
  it('says who, how, as what, where and about what, with the words and those that attribute them', () => {
    const found = lines(`${article}#char=33,174`)
    expect(found.slice(0, 10)).toEqual([
      'Ada Berg: a statement, as the article has it',
      `            ${article}#char=33,174`,
      '',
      'form        direct',
      'as          Fisheries Minister',
      'at          IV Congress of the Ocean Society (OSC)',
      'about       port',
      '            trade',
      'part of     Union and Norway grow closer 🙂',
      'rule        statement/quote-name-verb',
    ])
    expect(found).toContain('said by     characters 176 to 262 of “Union and Norway grow closer 🙂”')
    expect(found).toContain(
      'claims      Norway and Pacific Union: anniversary: 10, of strategic partnership, in 2021, says Ada Berg',
    )
  })

  it('names the statement that it is part of', () => {
    expect(lines(`${article}#char=313,319`)).toContain('part of     statement of Ada Berg')
  })

  it('says that it was denied', () => {
    expect(lines(`${article}#char=343,360`)).toContain('stance      denied')
  })
})

describe('explain, of anything else', () => {
  it('takes a name with a prefix, and lists places, claims and statements', () => {
    const found = lines('person:ada-berg')
    expect(found.slice(0, 4)).toEqual([
      'Ada Berg',
      '            https://w3id.org/newsfacts/id/person/ada-berg',
      '',
      'is a        Person',
    ])
    expect(found).toContain('named       characters 195 to 203 of “Union and Norway grow closer 🙂”')
    expect(found).toContain('claims      Ada Berg: alternate name: Ada Bergh')
    expect(found).toContain(`said        ${article}#char=286,319`)
  })

  it('shows the words of a span, and what they are the words of', () => {
    expect(lines(`${article}#char=286,312`)).toEqual([
      'the Pacific Union welcomes',
      `            ${article}#char=286,312`,
      '',
      'words       characters 286 to 312 of “Union and Norway grow closer 🙂”',
      '    … Society (OSC). Ada Bergh added that the Pacific Union welcomes Norway. Officials denied',
      '                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '    that Tonga is …',
      `show        statement of Pacific Union, ${article}#char=313,319`,
      '',
    ])
    expect(lines(`${article}#char=362,403`)).toContainEqual(
      expect.stringMatching(/^show {8}Pacific Union: has member: Fiji, http.*#hasMember-/),
    )
  })

  it('shows where a theme is named', () => {
    expect(lines('theme:trade')).toContain('named       characters 154 to 159 of “Union and Norway grow closer 🙂”')
  })

  it('has nothing to list of a rule but its name', () => {
    expect(lines('rule:theme--list')).toEqual([
      'theme/list',
      '            https://w3id.org/newsfacts/id/rule/theme--list',
      '',
      'is a        Plan',
      '',
    ])
  })

  it.each(['person:nobody', 'urn:nothing', 'no iri', 'nobody'])('says nothing of %s, which the graph lacks', (name) => {
    expect(explain(graph, name, defaultRdfSettings)).toBeUndefined()
  })

  it('shows no words where the graph lacks the text', () => {
    const bare = indexQuads(readRdf(`<urn:a> a <urn:Thing> ; <${nf.evidence.value}> <urn:a#span> .`))
    expect(explain(bare, 'urn:a', defaultRdfSettings)).toBe('urn:a\n            urn:a\n\nis a        urn:Thing\n\n')
  })
})
