import { describe, expect, it } from 'vitest'
import { artifactCode, draftIri, normalize, withCode } from '../../src/formats/trusty.ts'
import { toInteger, toIri, toQuad, toText, type Value } from '../../src/rdf/terms.ts'

const start = 'https://example.org/np/'
const self = toIri(draftIri(start))
const head = toIri(`${self.value}#head`)
const [about, other] = [toIri('urn:p:about'), toIri('urn:p:other')]
const quad = (predicate: typeof about, object: Value) => toQuad(self, predicate, object, head)

describe('normalize', () => {
  it('leaves a blank for the code, puts types before texts, and escapes line ends and backslashes', () => {
    const quads = [
      quad(other, toText('two\nlines \\n')),
      quad(about, toText('words', 'EN')),
      quad(about, toInteger(5)),
      quad(about, toText('5')),
      quad(about, self),
    ]
    const place = 'https://example.org/np/ #head\nhttps://example.org/np/ \n'
    expect(normalize(quads, start)).toBe(
      [
        `${place}urn:p:about\nhttps://example.org/np/ \n`,
        `${place}urn:p:about\n^http://www.w3.org/2001/XMLSchema#integer 5\n`,
        `${place}urn:p:about\n^http://www.w3.org/2001/XMLSchema#string 5\n`,
        `${place}urn:p:about\n@en words\n`,
        `${place}urn:p:other\n^http://www.w3.org/2001/XMLSchema#string two\\nlines \\\\n\n`,
      ].join(''),
    )
  })

  it('does not hang on the order in which quads come', () => {
    const quads = ['b', 'a', 'c'].map((text) => quad(about, toText(text)))
    expect(normalize(quads.toReversed(), start)).toBe(normalize(quads, start))
  })
})

describe('artifactCode', () => {
  it('is RA and 43 characters of Base64 for URLs, and stands in each IRI of the draft', () => {
    const quads = [quad(about, self), quad(about, toIri('urn:x'))]
    const code = artifactCode(quads, start)
    expect(code).toMatch(/^RA[A-Za-z0-9_-]{43}$/)
    expect(
      quads
        .map((one) => withCode(one, start, code))
        .map(({ subject, object, graph }) => [subject.value, object.value, graph.value]),
    ).toEqual([
      [start + code, start + code, `${start}${code}#head`],
      [start + code, 'urn:x', `${start}${code}#head`],
    ])
  })
})
