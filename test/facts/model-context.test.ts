import { describe, expect, it } from 'vitest'
import { createModelContext, iriPart, periodNode, ruleNode, spanNode } from '../../src/facts/model-context.ts'
import { linesOf } from '../support/graph-lines.ts'
import { testSettings } from '../support/modelled.ts'
import { readingOf, spanOf } from '../support/reading.ts'

const text = 'Rain fell in 1999.'
const newContext = () => createModelContext(readingOf(text, [], []), testSettings)

describe('a shared node', () => {
  it('is described once, however often it is asked for', () => {
    const context = newContext()
    const nodes = [1, 2].flatMap(() => [
      spanNode(context, spanOf(text, 'Rain')),
      ruleNode(context, 'event/head'),
      periodNode(context, '1999'),
    ])
    expect(new Set(nodes).size).toBe(3)
    expect(linesOf(context.described)).toEqual([
      '<#char=0,4> nif:anchorOf "Rain"',
      '<#char=0,4> nif:beginIndex "0"',
      '<#char=0,4> nif:endIndex "4"',
      '<#char=0,4> nif:referenceContext <#char=0,18>',
      'date:1999 dcat:endDate "1999-12-31"',
      'date:1999 dcat:startDate "1999-01-01"',
      'date:1999 rdf:type dcterms:PeriodOfTime',
      'date:1999 rdf:value "1999"',
      'rule:event--head rdf:type prov:Plan',
      'rule:event--head rdfs:label "event/head"',
    ])
  })

  it('of a rule that computes has its formula', () => {
    const context = newContext()
    ruleNode(context, 'anniversary')
    expect(linesOf(context.described)).toContain('rule:anniversary rdf:value "year - ordinal"')
  })

  it('of a period is none where the text is no date', () => {
    expect(periodNode(newContext(), 'soon')).toBeUndefined()
  })
})

describe('iriPart', () => {
  it.each([
    ['Mevlüt Çavuşoğlu', 'mevlut-cavusoglu'],
    ['C++', 'c'],
    ['+/-', '%2B%2F-'],
  ])('of %s is %s', (name, expected) => {
    expect(iriPart(name)).toBe(expected)
  })
})
