import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Parser, type Quad, Writer } from 'n3'
import { describe, expect, it } from 'vitest'
import { initSync, Nanopub } from '../../node_modules/@nanopub/sign/web.js'
import { writeNanopubs } from '../../src/formats/nanopub.ts'
import { ask, dataset, exported, storeOf } from './exported.ts'

// Of the package only its module for browsers runs unbundled; Node is handed the WebAssembly itself.
initSync({ module: readFileSync('node_modules/@nanopub/sign/web_bg.wasm') })

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }))

/** Each nanopublication of a file as a file of its own, by its IRI. */
function parted(trig: string): ReadonlyMap<string, readonly Quad[]> {
  const byIri = new Map<string, Quad[]>()
  for (const quad of new Parser({ format: 'trig' }).parse(trig)) {
    const iri = quad.graph.value.replace(/#.*$/, '')
    byIri.set(iri, [...(byIri.get(iri) ?? []), quad])
  }
  return byIri
}

function toTriG(quads: readonly Quad[]): string {
  const writer = new Writer({ format: 'trig' })
  writer.addQuads([...quads])
  let text = ''
  writer.end((_, result) => {
    text = result
  })
  return text
}

/** Checks hash and signature with the tools of the nanopublication community; prints nothing of theirs. */
const check = (trig: string) => new Nanopub(trig).check()

/** Where a quad of a nanopublication stands: `assertion`, `provenance`, `pubinfo` or `head`. */
const partOf = ({ graph }: Quad) => graph.value.replace(/^.*#/, '')

describe.each([
  ['unsigned', undefined],
  ['signed', key],
])('nanopublications, %s', (_, signer) => {
  it('hold what they hash, by another program', async () => {
    const nanopubs = parted(await exported(writeNanopubs, dataset, signer))
    expect(nanopubs.size).toBeGreaterThan(100)
    for (const quads of nanopubs.values()) check(toTriG(quads))
  })

  it('are found out when a word is changed', async () => {
    const [[, quads] = []] = parted(await exported(writeNanopubs, dataset, signer))
    const text = toTriG(quads ?? [])
    const changed = text.replace('Four small markets', 'Five small markets')
    expect(changed).not.toBe(text)
    expect(() => check(changed)).toThrow()
  })

  it('are the same bytes for the same graph and key', async () => {
    expect(await exported(writeNanopubs, [...dataset], signer)).toBe(await exported(writeNanopubs, dataset, signer))
  })
})

describe('nanopublications', () => {
  const nanopubs = exported(writeNanopubs).then(parted)

  it('are one for each fact of the graph', async () => {
    const facts = ask(
      storeOf(),
      `PREFIX nf: <https://w3id.org/newsfacts/ns#> PREFIX schema: <http://schema.org/>
      SELECT DISTINCT ?fact ?graph { GRAPH ?graph {
        { ?fact a ?type VALUES ?type { nf:ReportedStatement nf:Claim nf:Partnership } }
        UNION { ?fact <http://www.w3.org/2005/11/its/rdf#taIdentRef> ?theme }
        UNION { ?fact a ?type ; <http://purl.org/dc/terms/conformsTo> ?rule VALUES ?type { schema:Event schema:EventSeries } } } }`,
    )
    const named = [...(await nanopubs).values()].flatMap((quads) =>
      quads
        .filter((quad) => partOf(quad) === 'pubinfo' && quad.predicate.value.endsWith('#wasDerivedFrom'))
        .map(({ object }) => object.value),
    )
    expect(named.sort()).toEqual(facts.map(({ fact }) => String(fact)).sort())
  })

  it('say together all that the graph says of a fact, and nothing else', async () => {
    const quads = [...(await nanopubs).values()].flat()
    const facts = new Set(
      quads
        .filter((quad) => quad.predicate.value.endsWith('#wasDerivedFrom') && partOf(quad) === 'pubinfo')
        .map(({ object }) => object.value),
    )
    const line = ({ subject, predicate, object }: Quad) => `${subject.value} ${predicate.value} ${object.id}`
    const given = new Set(quads.filter(({ subject }) => facts.has(subject.value)).map(line))
    const expected = new Set(dataset.filter(({ subject }) => facts.has(subject.value)).map(line))
    expect([...given].sort()).toEqual([...expected].sort())
    const all = new Set(dataset.map(line))
    const moved = quads.filter((quad) => ['assertion', 'provenance'].includes(partOf(quad)))
    expect(moved.filter((quad) => !all.has(line(quad)) && !quad.subject.value.endsWith('#assertion'))).toEqual([])
  })

  it('assert a triple only where the article vouches for it, and keep voice and words in the provenance', async () => {
    const of = async (name: string) => {
      const all = [...(await nanopubs).values()]
      const quads = all.find((one) =>
        one.some((quad) => partOf(quad) === 'pubinfo' && quad.object.value.endsWith(name)),
      )
      return (part: string) =>
        (quads ?? [])
          .filter((quad) => partOf(quad) === part)
          .map(
            ({ subject, predicate }) =>
              `${subject.value.replace(/^.*[/]/, '')} ${predicate.value.replace(/^.*[/#]/, '')}`,
          )
    }
    const spoken = await of('#level-46024f9f364e')
    expect(spoken('assertion')).not.toContain('asean--ru level')
    expect(spoken('provenance')).toEqual(
      expect.arrayContaining([
        'f3e7581d65ab3c89#level-46024f9f364e claimedIn',
        'f3e7581d65ab3c89#char=407,476 anchorOf',
        'f3e7581d65ab3c89#char=299,707 speaker',
      ]),
    )
    const vouched = await of('#hasMember-9f3c85a66745')
    expect(vouched('assertion')).toContain('asean hasMember')
  })
})
