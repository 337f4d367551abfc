import { describe, expect, it } from 'vitest'
import { layOut } from '../../src/explorer/browser/graph/layout.ts'
import type { Network } from '../../src/explorer/network.ts'

/** A network of things by their names, `a-b` for each link. */
function network(...pairs: readonly string[]): Network {
  const links = pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('-')
    return { kind: 'role' as const, from, to, facts: ['urn:fact'] }
  })
  const ends = links.flatMap(({ from, to }) => [from, to])
  const nodes = [...new Set(ends)].map((iri) => ({
    ...{ iri, name: iri, room: 'person' },
    degree: ends.filter((end) => end === iri).length,
  }))
  return { nodes, links, articles: new Map() }
}

const star = network('a-b', 'a-c', 'a-d', 'a-e', 'f-g', 'h-i')

describe('layOut', () => {
  it('gives the same network the same places', () => {
    expect(layOut(star, { width: 860, height: 560 })).toEqual(layOut(star, { width: 860, height: 560 }))
  })

  it.each([
    { width: 860, height: 560 },
    { width: 358, height: 500 },
  ])('uses the room of a window of $width by $height', ({ width, height }) => {
    const places = layOut(star, { width, height })
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
    expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...xs)).toBeLessThanOrEqual(width)
    expect(Math.max(...ys)).toBeLessThanOrEqual(height)
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(0.6 * width)
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.6 * height)
  })

  it('puts what is linked nearer than what is not', () => {
    const at = new Map(layOut(star, { width: 860, height: 560 }).map((place) => [place.iri, place]))
    const away = (one: string, other: string) => {
      const [a = { x: 0, y: 0 }, b = { x: 0, y: 0 }] = [at.get(one), at.get(other)]
      return Math.hypot(a.x - b.x, a.y - b.y)
    }
    expect(away('f', 'g')).toBeLessThan(away('f', 'a'))
    expect(away('h', 'i')).toBeLessThan(away('h', 'f'))
  })

  it('leaves two things near each other, and one in the middle', () => {
    const [a, b] = layOut(network('a-b'), { width: 860, height: 560 })
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeLessThan(800)
    expect(layOut(network('a-a'), { width: 860, height: 560 })).toMatchObject([{ iri: 'a', x: 430, y: 280 }])
    expect(layOut(network(), { width: 860, height: 560 })).toEqual([])
  })
})
