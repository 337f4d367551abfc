import { describe, expect, it } from 'vitest'
import { html } from '../../src/publish/html.ts'

describe('a template of HTML', () => {
  it('escapes text, inside attributes too', () => {
    expect(html`<b title="${`"'`}">${'<i> & co'}</b>`.markup).toBe('<b title="&quot;&#39;">&lt;i&gt; &amp; co</b>')
  })

  it('takes other HTML and numbers as they are, and several after another', () => {
    expect(html`<ul>${[1, '<', html`<li>`]}</ul>`.markup).toBe('<ul>1&lt;<li></ul>')
  })
})
