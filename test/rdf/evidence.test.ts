import { describe, expect, it } from 'vitest'
import { createTextSource, describeSpan, describeText, spanNode } from '../../src/rdf/evidence.ts'
import { toIri } from '../../src/rdf/terms.ts'
import { linesOf } from '../support/graph-lines.ts'
import { spanOf } from '../support/reading.ts'

const text = '🙂 Norway agrees.'
const source = createTextSource(text, toIri('https://w3id.org/newsfacts/id/article/0123456789abcdef'))

describe('a span', () => {
  it('is named and described in code points, with the very words there', () => {
    const span = spanOf(text, 'Norway')
    const node = spanNode(source, span)
    expect(linesOf(describeSpan(source, node, span))).toEqual([
      '<#char=2,8> nif:anchorOf "Norway"',
      '<#char=2,8> nif:beginIndex "2"',
      '<#char=2,8> nif:endIndex "8"',
      '<#char=2,8> nif:referenceContext <#char=0,16>',
    ])
  })
})

describe('the text', () => {
  it('is one node of the article, its length in code points', () => {
    expect(linesOf(describeText(source))).toEqual([
      '<#char=0,16> nif:beginIndex "0"',
      '<#char=0,16> nif:endIndex "16"',
      `<#char=0,16> nif:isString "${text}"`,
      '<#char=0,16> nif:sourceUrl <>',
      '<#char=0,16> rdf:type nif:Context',
    ])
  })
})
