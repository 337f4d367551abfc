import { strangersIn, valueIn } from '../../asked.ts'
import { isListed, type ListEntry, type ListedKind, listed, loadList } from '../../lists.ts'
import { loadArticles } from '../../overview.ts'
import { toAddress } from '../../route.ts'
import { ArticleList } from '../parts/article-list.tsx'
import { ThingLink } from '../parts/links.tsx'
import { Heading, Shown } from '../parts/states.tsx'
import { UnknownNotice } from '../parts/unknown-notice.tsx'
import { useSite } from '../site.ts'
import { useLoaded } from '../use-loaded.ts'
import { NowherePage } from './nowhere.tsx'

/** All things of a kind. */
export function ListPage({ kind, parameters }: { readonly kind: string; readonly parameters: URLSearchParams }) {
  if (kind === 'article') return <Articles parameters={parameters} />
  return isListed(kind) ? <Things kind={kind} parameters={parameters} /> : <NowherePage address={`list/${kind}`} />
}

/** A year or a month. Matches `2019`, `2019-10`; not `2019-1`. */
const yearOrMonth = /^\d{4}(-\d{2})?$/

/** Articles, all of them or those of a month or a year. */
function Articles({ parameters }: { readonly parameters: URLSearchParams }) {
  const { ask, names } = useSite()
  const { value: time = '', unknown } = valueIn(parameters, 'in', yearOrMonth)
  const loaded = useLoaded(() => loadArticles(ask, names), 'articles')
  return (
    <>
      <Heading>{time === '' ? 'Articles' : `Articles of ${time}`}</Heading>
      <UnknownNotice unknown={[...unknown, ...strangersIn(parameters, ['in'])]} />
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

function Things({ kind, parameters }: { readonly kind: ListedKind; readonly parameters: URLSearchParams }) {
  const { ask, names } = useSite()
  const loaded = useLoaded(() => loadList(ask, names, kind), kind)
  const [title] = listed[kind]
  return (
    <>
      <Heading>{title}</Heading>
      <UnknownNotice unknown={strangersIn(parameters, [])} />
      <OtherLists kind={kind} />
      <Shown loaded={loaded}>
        {(entries) => (entries.length === 0 ? <p class="quiet">There are none.</p> : <ThingTable entries={entries} />)}
      </Shown>
    </>
  )
}

/** Things with how often they are named, and what else is said of them if anything is of any. */
function ThingTable({ entries }: { readonly entries: readonly ListEntry[] }) {
  const haveNotes = entries.some(({ notes }) => notes.length > 0)
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Name</th>
          {haveNotes && <th scope="col">Said to be</th>}
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
            {haveNotes && <td>{entry.notes.join(', ')}</td>}
            <td class="number">{entry.mentions}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
