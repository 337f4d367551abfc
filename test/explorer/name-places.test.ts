import { describe, expect, it } from 'vitest'
import { type Box, type Disc, meets, placeNames } from '../../src/explorer/name-places.ts'

const screen = { width: 400, height: 300, lineHeight: 16 }

const disc = (iri: string, x: number, y: number, radius = 5, ...nameWidths: readonly number[]): Disc => ({
  ...{ iri, x, y, radius },
  nameWidths: nameWidths.length > 0 ? nameWidths : [40],
})

/** A disc that is to have no name. */
const nameless = (iri: string, x: number, y: number, radius = 5): Disc => ({
  ...{ iri, x, y, radius, nameWidths: [] },
})

/** Where each name stands, seen from its disc; `-` for a name without room. */
function sides(discs: readonly Disc[]): readonly string[] {
  const places = placeNames(discs, screen)
  return discs.map(({ iri, x, y }) => {
    const box = places.get(iri)
    if (!box) return `${iri} -`
    const across = box.right <= x ? 'left' : box.left >= x ? 'right' : ''
    const down = box.bottom <= y ? 'above' : box.top >= y ? 'below' : ''
    return [iri, down, across].filter((word) => word !== '').join(' ')
  })
}

describe('placeNames', () => {
  it.each([
    { why: 'there is room', discs: [disc('a', 200, 150)], found: ['a below'] },
    {
      why: 'another disc is below',
      discs: [disc('a', 200, 150), disc('b', 200, 165)],
      found: ['a right', 'b below'],
    },
    {
      why: 'it is at the lower right edge',
      discs: [disc('a', 392, 292)],
      found: ['a left'],
    },
    {
      why: 'left, right and below are taken',
      discs: [disc('a', 200, 150), disc('b', 200, 165), disc('c', 220, 150), disc('d', 180, 150)],
      found: ['a above', 'b below', 'c right', 'd left'],
    },
    {
      why: 'only a corner is free',
      discs: [
        disc('a', 200, 150),
        ...[nameless('b', 185, 150), nameless('c', 215, 150)],
        ...[nameless('d', 195, 165), nameless('e', 200, 135)],
      ],
      found: ['a below right', 'b -', 'c -', 'd -', 'e -'],
    },
    {
      why: 'a disc is large enough to bear it, and nothing else is free',
      discs: [
        disc('a', 200, 150, 8),
        nameless('b', 200, 170, 12),
        nameless('c', 200, 130, 12),
        nameless('d', 228, 150, 4),
        nameless('e', 172, 150, 4),
      ],
      found: ['a', 'b -', 'c -', 'd -', 'e -'],
    },
    {
      why: 'nothing is free',
      discs: [disc('a', 200, 150, 5, 500), nameless('b', 100, 10)],
      found: ['a -', 'b -'],
    },
    {
      why: 'two are at the same place: the first comes first',
      discs: [disc('a', 200, 150), disc('b', 200, 150)],
      found: ['a below', 'b right'],
    },
    { why: 'only the short name has room', discs: [disc('a', 200, 150, 5, 500, 40)], found: ['a below'] },
    { why: 'the disc is out of sight', discs: [disc('a', Number.NEGATIVE_INFINITY, 10)], found: ['a -'] },
  ])('finds a place when $why', ({ discs, found }) => {
    expect(sides(discs)).toEqual(found)
  })

  it('tells which width has room', () => {
    const widths = placeNames([disc('a', 200, 150, 5, 500, 40), disc('b', 200, 50, 5, 90, 40)], screen)
    expect(Array.from(widths, ([iri, { choice, left, right }]) => [iri, choice, right - left])).toEqual([
      ['a', 1, 40],
      ['b', 0, 90],
    ])
  })

  it('never lets a name meet another one, a disc of another thing, or the edge', () => {
    const discs = Array.from({ length: 120 }, (_, i) =>
      disc(`${i}`, (i * 61.8) % 400, (i * 37.7) % 300, 2 + (i % 7), 20 + ((i * 13) % 120)),
    )
    const names: readonly (readonly [string, Box])[] = [...placeNames(discs, screen)]
    expect(names.length).toBeGreaterThan(10)
    const wrong = names.flatMap(([iri, box], index) => [
      ...names.slice(index + 1).filter(([, other]) => meets(box, other)),
      ...discs.filter(({ iri: other, x, y, radius: r }) => {
        return other !== iri && meets(box, { left: x - r, right: x + r, top: y - r, bottom: y + r })
      }),
      ...(meets(box, { left: 0, top: 0, right: 400, bottom: 300 }) && box.left >= 0 && box.right <= 400 ? [] : [iri]),
    ])
    expect(wrong).toEqual([])
  })

  it('finds room for more names as the discs move apart', () => {
    const zoomed = (by: number) =>
      Array.from({ length: 60 }, (_, i) =>
        disc(`${i}`, 200 + by * (((i * 61.8) % 80) - 40), 150 + by * (((i * 37.7) % 60) - 30), 3),
      )
    const counts = [1, 2, 4].map((by) => placeNames(zoomed(by), screen).size)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(new Set(counts).size).toBe(3)
  })
})
