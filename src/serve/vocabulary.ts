import { extname } from 'node:path'
import { writeVocabularySite } from '../publish/vocabulary-site.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { type Asset, typeOf } from './assets.ts'
import type { Incoming } from './incoming.ts'
import { chooseType, html, tripleTypes } from './media-types.ts'
import { pagePolicy } from './policies.ts'
import { fault, type Reply, reply, seeOther } from './reply.ts'
import type { Site } from './site.ts'

/** Path of the vocabulary's page and files; the namespace itself is the same without the slash. */
export const vocabularyPath = '/ns/'

/** The page of the vocabulary and its files, by path. */
export async function readVocabulary(settings: RdfSettings): Promise<ReadonlyMap<string, Asset>> {
  const files = await writeVocabularySite(settings, [], settings.namespace)
  const assets = [...files].map(([name, content]): readonly [string, Asset] => {
    const path = vocabularyPath + name
    const headers = { 'content-type': typeOf(name), ...pagePolicy(path) }
    return [path, { headers, body: Buffer.from(content) }]
  })
  // A file without a name before its ending is for another web server.
  return new Map(assets.filter(([path]) => extname(path) !== ''))
}

/** What our own terms mean: `/ns` for the namespace, whose terms are its fragments; RDF, or for people a page. */
export function answerVocabulary({ headers }: Incoming, { assets }: Site): Reply {
  const offered = [...Object.values(tripleTypes), html]
  const type = chooseType(headers.accept, offered)
  if (type === html) return seeOther(vocabularyPath, { vary: 'accept' })
  const [ending] = Object.entries(tripleTypes).find(([, known]) => known === type) ?? []
  const file = assets.get(`${vocabularyPath}newsfacts.${ending}`)
  if (type === undefined || !file) return fault(406, `There is ${offered.join(', ')}`)
  return reply(200, type, Buffer.from(file.body).toString('utf8'), { vary: 'accept' })
}
