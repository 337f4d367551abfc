import { describe, expect, it } from 'vitest'
import { writeHtaccess } from '../../src/publish/htaccess.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'

const served = [
  { file: 'terms.ttl', mediaType: 'text/turtle' },
  { file: 'terms.jsonld', mediaType: 'application/ld+json' },
]
const places = { pages: 'https://pages.example/', things: 'https://facts.example/id/' }

/** The rules without what is said about them, one group after the other. */
const groupsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .trim()
    .split('\n\n')

describe('the rules that lead from our IRIs to where they are answered', () => {
  it('send a browser to the page, each media type to its file, whoever else asks to the page, and things to things', () => {
    expect(groupsOf(writeHtaccess(defaultRdfSettings, places, served))).toEqual([
      'Options +FollowSymLinks\nRewriteEngine on',
      [
        'RewriteCond %{HTTP_ACCEPT} text/html',
        'RewriteRule ^ns(/[0-9.]+)?$ https://pages.example/index.html [R=303,L]',
      ].join('\n'),
      [
        'RewriteCond %{HTTP_ACCEPT} text/turtle',
        'RewriteRule ^ns(/[0-9.]+)?$ https://pages.example/terms.ttl [R=303,L]',
        'RewriteCond %{HTTP_ACCEPT} application/ld\\+json',
        'RewriteRule ^ns(/[0-9.]+)?$ https://pages.example/terms.jsonld [R=303,L]',
      ].join('\n'),
      'RewriteRule ^ns(/[0-9.]+)?$ https://pages.example/index.html [R=303,L]',
      'RewriteRule ^id/(.+)$ https://facts.example/id/$1 [R=303,L]',
    ])
  })

  it('follow names of one’s own', () => {
    const own = { base: 'https://house.example/facts/', namespace: 'https://house.example/news.terms#' }
    const rules = groupsOf(writeHtaccess(own, places, []))
    expect(rules.at(-2)).toBe('RewriteRule ^news\\.terms(/[0-9.]+)?$ https://pages.example/index.html [R=303,L]')
    expect(rules.at(-1)).toBe('RewriteRule ^facts/(.+)$ https://facts.example/id/$1 [R=303,L]')
  })

  const withoutThings = [
    { why: 'nobody serves them', settings: defaultRdfSettings, given: { pages: places.pages } },
    {
      why: 'their IRIs begin elsewhere',
      settings: { ...defaultRdfSettings, base: 'https://house.example/id/' },
      given: places,
    },
  ]

  it.each(withoutThings)('leave things out where $why', ({ settings, given }) => {
    expect(groupsOf(writeHtaccess(settings, given, [])).at(-1)).toBe(
      'RewriteRule ^ns(/[0-9.]+)?$ https://pages.example/index.html [R=303,L]',
    )
  })

  it('say where they belong, and whether the place of the pages is known', () => {
    const first = (text: string) => text.split('\n').slice(0, 2)
    expect(first(writeHtaccess(defaultRdfSettings, places, []))).toEqual([
      '# Rules for https://w3id.org/newsfacts/, to stand in the folder that answers for it.',
      expect.stringContaining('The vocabulary is at https://pages.example/;'),
    ])
    expect(first(writeHtaccess(defaultRdfSettings, {}, []))[1]).toContain(
      'https://example.org/newsfacts/ is a placeholder',
    )
  })
})
