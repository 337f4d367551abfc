import jsonld, { type JsonLdDocument, type NodeObject } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { refuseNetwork, toJsonLd } from '../../src/graph/json-ld.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { namespaces } from '../../src/rdf/vocabulary.ts'
import { readOntologyFile, readTriples } from './ontology-files.ts'
import { readOutputFile } from './output-graphs.ts'

const context: Record<string, unknown> = JSON.parse(readOntologyFile('context.jsonld'))['@context']
const entries = Object.entries(context).filter(([name]) => name !== '@version')
const prefixes = entries.filter(([, value]) => typeof value === 'string' && /^http/.test(value))

/** What a term of the context stands for, before prefixes are resolved. */
function meaningOf(definition: unknown): string {
  if (typeof definition === 'string') return definition
  const { '@id': id, '@reverse': reverse } = definition as { readonly '@id'?: string; readonly '@reverse'?: string }
  return id ?? reverse ?? ''
}

describe('the context', () => {
  it('declares the prefixes that the code has, for the same namespaces', () => {
    expect(Object.fromEntries(prefixes)).toEqual({ ...namespaces, nf: defaultRdfSettings.namespace })
  })

  it.each(entries.filter((entry) => !prefixes.includes(entry)))(
    'gives %s a meaning under one of its prefixes',
    (_name, value) => {
      const [prefix] = meaningOf(value).split(':')
      expect(['@id', '@type', ...prefixes.map(([name]) => name)]).toContain(prefix)
    },
  )

  it('gives no two names to one meaning, but for the two uses of rdf:value and the ways back', () => {
    const meanings = entries
      .filter(([, value]) => !JSON.stringify(value).includes('@reverse'))
      .map(([, value]) => meaningOf(value))
    expect(meanings.filter((meaning, index) => meanings.indexOf(meaning) !== index)).toEqual(['rdf:value'])
  })

  it('names every property that the graph of the sample articles uses', () => {
    const document = JSON.parse(readOutputFile('graph.jsonld'))
    const keys = new Set(document['@graph'].flatMap((node: object) => Object.keys(node)))
    expect([...keys].filter((key) => String(key).includes(':'))).toEqual([])
  })
})

/** An example as the project writes JSON-LD. */
function jsonLdOf(name: string): Promise<string> {
  return toJsonLd(readTriples(name), { '@context': JSON.parse(readOntologyFile('context.jsonld'))['@context'] })
}

/** The article of an example as a tree, as the frame makes it. */
async function frameOf(name: string): Promise<NodeObject> {
  const document: JsonLdDocument = JSON.parse(await jsonLdOf(name))
  const frame = { ...JSON.parse(readOntologyFile('frame.jsonld')), '@context': context }
  // `@always`: a statement appears wherever it belongs; `omitDefault`: what is not there is left out, not null.
  const options = { embed: '@always', omitGraph: true, omitDefault: true, documentLoader: refuseNetwork } as const
  const { '@context': _context, ...tree } = await jsonld.frame(document, frame, options)
  return tree
}

describe('the frame', () => {
  it('makes one tree of an article: statements, the statements inside them, their claims', async () => {
    const tree = await frameOf('examples/valid/nested-statement.ttl')

    const article = 'https://w3id.org/newsfacts/id/article/example'
    expect(tree).toEqual({
      id: article,
      type: 'Article',
      statements: [
        {
          id: `${article}#char=14,66`,
          type: 'Statement',
          form: 'indirect',
          text: 'the Dam Council had warned that the wall would break',
          start: 14,
          end: 66,
          speaker: { id: 'https://w3id.org/newsfacts/id/person/tan', type: 'Person', name: 'Tan' },
          attribution: [{ id: `${article}#char=0,8`, text: 'Tan said', start: 0, end: 8 }],
          statements: [
            {
              id: `${article}#char=46,66`,
              type: 'Statement',
              form: 'indirect',
              text: 'the wall would break',
              speaker: {
                id: 'https://w3id.org/newsfacts/id/organisation/dam-council',
                type: 'Organisation',
                name: 'Dam Council',
              },
            },
          ],
        },
      ],
    })
  })

  it('puts each claim below the voice that makes it, with its words', async () => {
    const tree = await frameOf('examples/valid/anniversary.ttl')
    const [statement] = [tree.statements].flat()
    const claims = [Object(statement).claims].flat().map((claim) => ({
      claimed: `${claim.predicate} ${claim.object.id ?? claim.object}`,
      basis: claim.basis,
      words: claim.evidence.map(({ text }: { readonly text: string }) => text),
    }))
    const anniversary = '15th anniversary of our alliance with Brazil'
    expect(claims).toEqual([
      { claimed: 'nf:anniversary 15', basis: 'stated', words: [anniversary] },
      { claimed: 'nf:anniversary 15', basis: 'computed', words: ['This year', anniversary] },
      { claimed: 'nf:level nf:alliance', basis: 'computed', words: [anniversary] },
    ])
  })
})
