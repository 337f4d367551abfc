import type { Link, Network } from '../../network.ts'
import { articleOf } from '../../scope.ts'
import { PartLink } from './links.tsx'

/** Articles that are named for a link at once; the others are folded away. */
const mostArticles = 3

/** Characters of a headline that are shown. */
const longestHeadline = 60

/** Where the facts behind a link are told: the articles, each a link to the words of the first of its facts, before the others. */
export function FactLinks({ link, articles }: { readonly link: Link; readonly articles: Network['articles'] }) {
  const byArticle = new Map<string, string[]>()
  for (const fact of link.facts) byArticle.set(articleOf(fact), [...(byArticle.get(articleOf(fact)) ?? []), fact])
  const told = Array.from(byArticle, ([article, facts]) => ({ headline: articles.get(article) ?? article, facts }))
  const others = told.slice(mostArticles)
  return (
    <>
      <ArticleLinks told={told.slice(0, mostArticles)} />
      {others.length > 0 && (
        <details>
          <summary>and {others.length} more</summary>
          <ArticleLinks told={others} />
        </details>
      )}
    </>
  )
}

/** Facts that an article tells. */
interface Told {
  readonly headline: string
  readonly facts: readonly string[]
}

function ArticleLinks({ told }: { readonly told: readonly Told[] }) {
  return (
    <>
      {told.map(({ headline, facts: [first = '', ...more] }, index) => (
        <span key={first}>
          {index > 0 && '; '}
          <PartLink iri={first}>{shorten(headline)}</PartLink>
          {more.length > 0 && <MoreFacts facts={more} />}
        </span>
      ))}
    </>
  )
}

/** The facts of an article after the first: `(fact 2, fact 3)`. */
function MoreFacts({ facts }: { readonly facts: readonly string[] }) {
  return (
    <>
      {' ('}
      {facts.map((fact, index) => (
        <span key={fact}>
          {index > 0 && ', '}
          <PartLink iri={fact}>{`fact ${index + 2}`}</PartLink>
        </span>
      ))}
      )
    </>
  )
}

const shorten = (headline: string): string =>
  headline.length > longestHeadline ? `${headline.slice(0, longestHeadline).trimEnd()}…` : headline
