import { describe, expect, it } from 'vitest'
import { writeHtaccess } from '../../src/publish/htaccess.ts'

describe('the rules that lead from the namespace to the pages', () => {
  const rules = writeHtaccess('ns', 'https://pages.example/', [
    { file: 'terms.ttl', mediaTypes: ['text/turtle', 'text/n3'] },
    { file: 'terms.jsonld', mediaTypes: ['application/ld+json'] },
  ])

  it('send a browser to the page, before all else', () => {
    expect(rules.split('\n').slice(4, 6)).toEqual([
      'RewriteCond %{HTTP_ACCEPT} text/html',
      'RewriteRule ^ns$ https://pages.example/index.html [R=303,NE,L]',
    ])
  })

  it('send each media type to its file: one of several is enough', () => {
    expect(rules).toContain(
      [
        'RewriteCond %{HTTP_ACCEPT} text/turtle [OR]',
        'RewriteCond %{HTTP_ACCEPT} text/n3',
        'RewriteRule ^ns$ https://pages.example/terms.ttl [R=303,L]',
        'RewriteCond %{HTTP_ACCEPT} application/ld\\+json',
        'RewriteRule ^ns$ https://pages.example/terms.jsonld [R=303,L]',
      ].join('\n'),
    )
  })

  it('send whoever asks for nothing known, and for a version, to the page', () => {
    expect(rules.trimEnd().split('\n').at(-1)).toBe(
      'RewriteRule ^ns(/.*)?$ https://pages.example/index.html [R=303,NE,L]',
    )
  })
})
