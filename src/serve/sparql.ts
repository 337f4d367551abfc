import type { FaultReason } from './ask.ts'
import type { Incoming } from './incoming.ts'
import { chooseType, html, tripleTypes } from './media-types.ts'
import { isFromElsewhere } from './origins.ts'
import { parseProtocol } from './protocol.ts'
import { fault, type Reply, reply } from './reply.ts'
import { serviceDescription } from './service-description.ts'
import type { Site } from './site.ts'

/** The status of each fault. */
const statuses: Readonly<Record<FaultReason, number>> = {
  malformed: 400,
  unacceptable: 406,
  large: 422,
  greedy: 503,
  late: 503,
  busy: 503,
}

/** Methods of the endpoint. */
const methods = ['GET', 'HEAD', 'POST']

/**
 * The endpoint. Asked without a query it gives its description (SPARQL 1.1 Service Description) to programs, and its
 * page to people.
 */
export async function answerSparql(incoming: Incoming, site: Site): Promise<Reply> {
  if (!methods.includes(incoming.method)) return fault(405, 'GET or POST', { allow: methods.join(', ') })
  if (incoming.method !== 'POST' && incoming.parameters.size === 0) return describeService(incoming, site)

  const parsed = parseProtocol(incoming)
  if (parsed.kind === 'reply') return parsed.reply
  const { request } = parsed
  const refusal = request.kind === 'update' ? refuseUpdate(incoming, site) : undefined
  if (refusal) return refusal

  const response = await site.engine.respond(request, incoming.isWaiting)
  switch (response.kind) {
    case 'answer':
      return reply(200, response.type, response.body, { vary: 'accept' })
    case 'changed':
      return { status: 204, headers: {}, body: '' }
    case 'fault':
      return fault(statuses[response.reason], response.message)
  }
}

/** A page of another origin could send a form to a server on this machine, so it may not change anything. */
function refuseUpdate(incoming: Incoming, { options }: Site): Reply | undefined {
  if (!options.isWritable) return fault(403, 'This graph can only be read; newsfacts serve --writable allows updates')
  if (isFromElsewhere(incoming.headers, options)) return fault(403, 'Updates from pages of other origins are refused')
  return undefined
}

function describeService({ headers }: Incoming, site: Site): Reply {
  const { accept, host = '' } = headers
  const type = chooseType(accept, [tripleTypes.ttl, html])
  const page = site.assets.get('/sparql.html')
  if (type === html && page) return { status: 200, headers: { ...page.headers, vary: 'accept' }, body: page.body }
  if (type === undefined) return fault(406, `The description of this endpoint is ${tripleTypes.ttl} or ${html}`)
  return reply(200, tripleTypes.ttl, serviceDescription(host, site.options), { vary: 'accept' })
}
