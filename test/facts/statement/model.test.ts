import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../src/facts/statement/fact.ts'
import { modelStatement } from '../../../src/facts/statement/model.ts'
import { linesOf } from '../../support/graph-lines.ts'
import { modelled } from '../../support/modelled.ts'
import { entityOf, readingOf, spanOf } from '../../support/reading.ts'

const text = 'Berg said that the Reef Union welcomes “the turn” of Fiji. “We agree,” officials said.'
const at = (words: string) => spanOf(text, words)

const entities = [
  entityOf('person', 'ada-berg', 'Ada Berg', [at('Berg')]),
  entityOf('organisation', 'reef-union', 'Reef Union', [at('Reef Union')]),
]

const outer: Statement = {
  kind: 'statement',
  rule: 'statement/name-verb-that',
  evidence: at('Berg said that the Reef Union welcomes “the turn” of Fiji'),
  form: 'mixed',
  words: at('the Reef Union welcomes “the turn” of Fiji'),
  speaker: at('Berg'),
  cue: at('said'),
  attribution: at('Berg said'),
  stance: 'said',
  quoted: [at('the turn')],
}

const inner: Statement = {
  ...outer,
  rule: 'statement/name-verb',
  words: at('“the turn” of Fiji'),
  speaker: at('Reef Union'),
  cue: at('welcomes'),
  attribution: at('the Reef Union welcomes'),
}

const direct: Statement = {
  ...outer,
  form: 'direct',
  words: at('We agree,'),
  speaker: at('officials'),
  attribution: at('officials said'),
  quoted: [at('We agree,')],
}

const facts = [outer, inner, direct]

const model = (statement: Statement) => {
  const lines = linesOf(modelled(readingOf(text, facts, entities), (context) => modelStatement(statement, context)))
  return lines.filter((line) => !line.includes(' nif:'))
}

describe('modelStatement', () => {
  it('writes speaker, form, attribution, quoted words and rule; the article is what it is part of', () => {
    expect(model(outer).filter((line) => line.startsWith('<#'))).toEqual([
      '<#char=15,57> dcterms:conformsTo rule:statement--name-verb-that',
      '<#char=15,57> nf:attribution <#char=0,9>',
      '<#char=15,57> nf:form nf:mixed',
      '<#char=15,57> nf:speaker person:ada-berg',
      '<#char=15,57> prov:wasQuotedFrom <#char=40,48>',
      '<#char=15,57> rdf:type nf:ReportedStatement',
      '<#char=15,57> schema:isPartOf <>',
    ])
  })

  it('nests speech in the speech that reports it', () => {
    expect(model(inner)).toContain('<#char=39,57> schema:isPartOf <#char=15,57>')
  })

  it('writes a direct statement as a quotation too, and gives an unnamed speaker a node at its place', () => {
    const lines = model(direct)
    expect(lines).toContain('<#char=60,69> rdf:type schema:Quotation')
    expect(lines.filter((line) => line.includes('#agent'))).toEqual([
      '<#agent-71,80> nf:evidence <#char=71,80>',
      '<#agent-71,80> rdf:type prov:Agent',
      '<#agent-71,80> rdfs:label "officials"',
      '<#char=60,69> nf:speaker <#agent-71,80>',
    ])
  })

  it.each(['denied', 'asked', 'hypothetical'] as const)('marks what was only %s', (stance) => {
    expect(model({ ...outer, stance })).toContain(`<#char=15,57> dcterms:type nf:${stance}`)
  })
})
