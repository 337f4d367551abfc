import { type Ask, toRows } from '../ask.ts'
import type { PageSettings } from '../settings.ts'

/** The way to the graph: an endpoint that is asked over HTTP, or a file that is loaded and asked in this page. */
export async function openAsk({ kind, url }: PageSettings['source']): Promise<Ask> {
  if (kind === 'endpoint') return (sparql) => askEndpoint(url, sparql)
  const { openFile } = await import('./ask-file.ts')
  return openFile(url)
}

async function askEndpoint(url: string, sparql: string): ReturnType<Ask> {
  const headers = { 'content-type': 'application/sparql-query', accept: 'application/sparql-results+json' }
  const response = await fetch(url, { method: 'POST', headers, body: sparql })
  if (!response.ok) throw new Error(await response.text())
  return toRows(await response.json())
}
