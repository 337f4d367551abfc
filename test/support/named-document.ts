import { annotate } from '../../src/annotate/annotate.ts'
import type { Document, Name } from '../../src/annotate/document.ts'
import { bodyOf } from '../../src/annotate/lexicon/bodies.ts'
import { countryOf, isDemonym } from '../../src/annotate/lexicon/countries.ts'
import { toArticle } from '../../src/text/article.ts'

/** The day on which the articles of these tests appear. */
export const published = '2019-10-21'

/** Matches `<Chad>`, `<PER:Awa Ba>`; not `a < b`. Takes the type and the words. */
const mark = /<(?:(PER|ORG|LOC|MISC):)?([^<>]+)>/g

/**
 * A document whose names are marked by hand, so that no test hangs on the model of names; its other layers are read.
 *
 *     <Chad> and <PER:Awa Ba> met.
 *
 * @param marked States and demonyms need no type; any other name without one is of an organisation.
 * @param day When the article appears; empty where it does not say.
 */
export function namedDocument(marked: string, day = published): Document {
  const text = marked.replaceAll(mark, '$2')
  const document = annotate(
    toArticle('test', 'articles/test.txt', text, { language: 'en', ...(day && { published: day }) }),
  )
  let removed = 0
  const names = [...marked.matchAll(mark)].map((found, index): Name => {
    const [whole, type, words = ''] = found
    const start = found.index - removed
    removed += whole.length - words.length
    const end = start + words.length
    const first = document.tokens.findIndex((token) => token.start === start)
    const last = document.tokens.findIndex((token) => token.end === end) + 1
    if (first < 0 || last <= first) throw new Error(`"${words}" is not made of whole tokens in: ${text}`)
    return { index, start, end, first, last, type: toType(type, words) }
  })
  return { ...document, names }
}

function toType(type: string | undefined, words: string): Name['type'] {
  if (type === 'PER' || type === 'ORG' || type === 'LOC' || type === 'MISC') return type
  if (isDemonym(words)) return 'MISC'
  return countryOf(words) && !bodyOf(words) ? 'LOC' : 'ORG'
}
