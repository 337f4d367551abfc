import { describe, expect, it } from 'vitest'
import { toSlug } from '../../src/resolve/slug.ts'

describe('toSlug', () => {
  it.each([
    ['Han Chuon Naron', 'han-chuon-naron'],
    ['Mevlüt Çavuşoğlu', 'mevlut-cavusoglu'],
    ['Cathal O’Neill, Jr.', 'cathal-o-neill-jr'],
    ['Иван Попов', 'иван-попов'],
    ['中村', '中村'],
    ['—', ''],
  ])('makes of %s the slug %s', (name, slug) => {
    expect(toSlug(name)).toBe(slug)
  })
})
