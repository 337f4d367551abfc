import { publicationClaim } from '../facts/claim.ts'
import { type ModelContext, triple } from '../facts/model-context.ts'
import { describeText } from '../rdf/evidence.ts'
import { type Quad, toIri, toText } from '../rdf/terms.ts'
import { dcterms, rdf, schema } from '../rdf/vocabulary.ts'
import { wordsOf } from '../text/span.ts'

/** The article itself: its hash, language, headline and address, its text, and the claim of its day of publication. */
export function describeArticle(context: ModelContext): readonly Quad[] {
  const { article } = context.reading.document
  const node = context.source.article
  const quads = [
    triple(context, node, rdf.type, schema.NewsArticle),
    triple(context, node, dcterms.identifier, toText(`sha256:${article.sha256}`)),
    triple(context, node, schema.inLanguage, toText(article.language)),
    ...describeText(context.source),
    ...(publicationClaim(context)?.quads ?? []),
  ]
  if (article.headline)
    quads.push(triple(context, node, schema.headline, toText(wordsOf(article.text, article.headline))))
  if (article.url) quads.push(triple(context, node, schema.url, toIri(article.url)))
  return quads
}
