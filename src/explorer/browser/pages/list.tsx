import { isListed, type ListedKind, listed, loadList } from '../../lists.ts'
import { loadArticles } from '../../overview.ts'
import { toAddress } from '../../route.ts'
import { ArticleList } from '../parts/article-list.tsx'
import { ThingLink } from '../parts/links.tsx'
import { Heading, Shown } from '../parts/states.tsx'
import { useSite } from '../site.ts'
import { useLoaded } from '../use-loaded.ts'
import { NowherePage } from './nowhere.tsx'

/** All things of a kind. */
export function ListPage({ kind, parameters }: { readonly kind: string; readonly parameters: URLSearchParams }) {
  if (kind === 'article') return <Articles time={parameters.get('in') ?? ''} />
  return isListed(kind) ? <Things kind={kind} /> : <NowherePage address={`list/${kind}`} />
}

/** Articles, all of them or those of a month or a year. */
function Articles({ time }: { readonly time: string }) {
  const { ask, names } = useSite()
  const loaded = useLoaded(() => loadArticles(ask, names), 'articles')
  return (
    <>
      <Heading>{time === '' ? 'Articles' : `Articles of ${time}`}</Heading>
      {time !== '' && (
        <p>
          <a href="#/list/article">All articles</a>
        </p>
      )}
      <Shown loaded={loaded}>
        {(articles) => <ArticleList articles={articles.filter(({ published }) => published.startsWith(time))} />}
      </Shown>
    </>
  )
}

function Things({ kind }: { readonly kind: ListedKind }) {
  const { ask, names } = useSite()
  const loaded = useLoaded(() => loadList(ask, names, kind), kind)
  const [title] = listed[kind]
  return (
    <>
      <Heading>{title}</Heading>
      <OtherLists kind={kind} />
      <Shown loaded={loaded}>
        {(entries) =>
          entries.length === 0 ? (
            <p class="quiet">There are none.</p>
          ) : (
            <table class="list">
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">Said to be</th>
                  <th scope="col" class="number">
                    Places in the text
                  </th>
                </tr>
              </thead>
              <tbody>
                {entries.map((entry) => (
                  <tr key={entry.iri}>
                    <th scope="row">
                      <ThingLink named={entry} />
                    </th>
                    <td>{entry.notes.join(', ')}</td>
                    <td class="number">{entry.mentions}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Shown>
    </>
  )
}

function OtherLists({ kind }: { readonly kind: ListedKind }) {
  return (
    <nav class="kinds" aria-label="Kinds of things">
      {Object.entries(listed).map(([name, [title]]) => (
        <a key={name} href={toAddress(`list/${name}`)} aria-current={name === kind ? 'page' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  )
}
