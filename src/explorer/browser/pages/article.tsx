import { useEffect, useState } from 'preact/hooks'
import { type ArticleView, type Fact, type Mark, select, toArticleView } from '../../article-facts.ts'
import { type ArticleFilter, articleQuery, isShown, parseArticleFilter } from '../../article-filter.ts'
import { loadArticle } from '../../load.ts'
import { isWebAddress } from '../../names.ts'
import { toAddress } from '../../route.ts'
import type { Scope } from '../../scope.ts'
import type { Segment } from '../../segments.ts'
import { ArticleText } from '../parts/article-text.tsx'
import { FactPanel } from '../parts/fact-panel.tsx'
import { Filters } from '../parts/filters.tsx'
import { ReadArticle } from '../parts/links.tsx'
import { Shown } from '../parts/states.tsx'
import { UnknownNotice } from '../parts/unknown-notice.tsx'
import { useSite } from '../site.ts'
import { useLoaded } from '../use-loaded.ts'
import { NowherePage } from './nowhere.tsx'

/** What the address of an article says. */
interface Address {
  readonly place: string
  /** The fact or the stretch of the text that is selected. */
  readonly part: string | undefined
  readonly parameters: URLSearchParams
}

/** An article: its text, lit by speaker and kind, beside the facts that stand on it. */
export function ArticlePage(address: Address) {
  const { ask, names } = useSite()
  const iri = names.thing(address.place)
  const loaded = useLoaded(async () => {
    const scope = await loadArticle(ask, names, iri)
    return { scope, view: toArticleView(scope, iri) }
  }, iri)
  return (
    <Shown loaded={loaded}>
      {({ scope, view }) =>
        view ? <Article scope={scope} view={view} {...address} /> : <NowherePage address={address.place} />
      }
    </Shown>
  )
}

interface Props extends Address {
  readonly scope: Scope
  readonly view: ArticleView
}

function Article({ scope, view, place, part, parameters }: Props) {
  const { names } = useSite()
  const { filter, unknown } = parseArticleFilter(parameters, view.speakers, names)
  const [looking, setLooking] = useState<Segment<Mark>>()
  const selection = part === undefined ? undefined : select(view, part)
  const close = () => setLooking(undefined)
  const isVisible = (fact: Fact) => isShown(fact, filter, names)
  const change = (changed: ArticleFilter) => {
    location.hash = toAddress(part === undefined ? place : `${place}#${part}`) + articleQuery(changed)
  }
  useEscape(close)
  useTitleAndLight(view, part)
  return (
    <ReadArticle.Provider value={{ place, query: articleQuery(filter) }}>
      <div class="reading">
        <article class="text">
          <Kicker view={view} />
          <ArticleText view={view} selection={selection} isShown={isVisible} look={setLooking} />
        </article>
        <aside class="panel" aria-label="Facts of this article">
          <UnknownNotice unknown={unknown} />
          {part !== undefined && !selection && (
            <p role="alert" class="notice">
              This article has no part “{part}”. Its facts are below.
            </p>
          )}
          <Filters view={view} filter={filter} change={change} />
          <FactPanel {...{ view, scope, selection, looking, close }} isShown={isVisible} />
        </aside>
      </div>
    </ReadArticle.Provider>
  )
}

/** When and where an article was published. */
function Kicker({ view: { published, url } }: { readonly view: ArticleView }) {
  return (
    <p class="kicker">
      {published && <time dateTime={published}>{published}</time>}
      {url !== undefined && isWebAddress(url) && (
        <>
          {' · '}
          <a href={url} rel="noreferrer noopener">
            {hostOf(url)}
          </a>
        </>
      )}
    </p>
  )
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url)

function useEscape(close: () => void): void {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** Sets the title of the window, and brings the words that are lit into sight. */
function useTitleAndLight(view: ArticleView, part: string | undefined): void {
  useEffect(() => {
    document.title = `${view.headline} · newsfacts`
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
    document.querySelector('.text .lit')?.scrollIntoView({ block: 'center', behavior })
  }, [part, view])
}
