import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildGraph } from '../../src/build-graph.ts'

/** An article whose text tries whatever a page could take for markup. */
const hostile = `---
url: https://newsfacts.example/hostile
published: 2024-05-06
language: en
---
Minister <script>globalThis.hacked=1</script> opens port

“We opened <img src=x onerror="globalThis.hacked=1"> a port,” Ms Ada Tan <svg onload=globalThis.hacked=1> said on Monday.

“It is '"></a><iframe srcdoc="<script>parent.hacked=1</script>"></iframe> safe,” Transport Minister Ada Tan said.
`

/** The words of the hostile headline, as a reader must see them. */
export const hostileHeadline = 'Minister <script>globalThis.hacked=1</script> opens port'

/**
 * A folder with the graph of the sample articles and the hostile one, which gets an address that no reader of articles
 * would take: `graph.nq`, `graph.ttl`.
 */
export async function buildSample({ withHostile = true } = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'newsfacts-browser-'))
  cpSync('articles', join(folder, 'articles'), { recursive: true })
  if (withHostile) writeFileSync(join(folder, 'articles', 'hostile.md'), hostile)
  const { files } = await buildGraph([join(folder, 'articles')])
  for (const name of ['graph.nq', 'graph.ttl']) {
    const text = files.get(name) ?? ''
    writeFileSync(
      join(folder, name),
      text.replaceAll('https://newsfacts.example/hostile', 'javascript:globalThis.hacked=1'),
    )
  }
  return folder
}
