import type { ArticleEntry } from '../../overview.ts'
import { ThingLink } from './links.tsx'

/** Articles, one a row. */
export function ArticleList({ articles }: { readonly articles: readonly ArticleEntry[] }) {
  if (articles.length === 0) return <p class="quiet">There are none.</p>
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Article</th>
          <th scope="col" class="number">
            Statements
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.iri}>
            <td class="date">{article.published}</td>
            <th scope="row">
              <ThingLink named={article} />
            </th>
            <td class="number">{article.statements}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
