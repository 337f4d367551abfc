import { wellKnownPath } from './data-set.ts'
import type { Incoming } from './incoming.ts'
import { corsHeaders, isRebound, preflightHeaders } from './origins.ts'
import { safetyHeaders } from './policies.ts'
import { fault, type Reply, seeOther } from './reply.ts'
import { answerResource, thingsPath } from './resource.ts'
import type { Site } from './site.ts'
import { answerSparql } from './sparql.ts'
import { answerVocabulary, versionPath } from './vocabulary.ts'

/**
 * The answer to any request:
 *
 *     /                the explorer, and its files
 *     /sparql          the endpoint, and its page
 *     /id/…            the things of the graph, and the files of the data set that it is
 *     /ns, /ns/        our own terms, their version, and their page
 *     /.well-known/void   leads to the description of the data set
 *
 * @param boundTo The name or address that the server listens on.
 */
export async function answer(incoming: Incoming, site: Site, boundTo: string): Promise<Reply> {
  const { status, headers, body } = await route(incoming, site, boundTo)
  return { status, headers: { ...safetyHeaders, ...corsHeaders(site.options), ...headers }, body }
}

async function route(incoming: Incoming, site: Site, boundTo: string): Promise<Reply> {
  const { method, path } = incoming
  if (isRebound(incoming.headers, boundTo)) return fault(421, 'This server answers to the name of this machine alone')
  if (method === 'OPTIONS') return answerPreflight(site)
  if (path === '/sparql') return answerSparql(incoming, site)
  if (method !== 'GET' && method !== 'HEAD') return fault(405, 'GET', { allow: 'GET, HEAD' })
  if (path === '/ns' || path === versionPath(site.options)) return answerVocabulary(incoming, site)
  if (path === wellKnownPath && site.dataSet) return seeOther(thingsPath + site.dataSet.place)
  if (path.startsWith(thingsPath)) return answerResource(incoming, site)
  const asset = site.assets.get(path.endsWith('/') ? `${path}index.html` : path)
  if (!asset) return fault(404, `There is no ${path}; the explorer is at /, the endpoint at /sparql`)
  return { status: 200, headers: { ...asset.headers, 'cache-control': 'no-cache' }, body: asset.body }
}

function answerPreflight({ options }: Site): Reply {
  const allowed = options.cors === undefined ? {} : preflightHeaders
  return { status: 204, headers: { allow: 'GET, HEAD, POST', ...allowed }, body: '' }
}
