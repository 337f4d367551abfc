import { useEffect, useState } from 'preact/hooks'
import { type ArticleView, type Fact, type Mark, select, toArticleView } from '../../article-facts.ts'
import type { Kind } from '../../claims.ts'
import { loadArticle } from '../../load.ts'
import { isWebAddress } from '../../names.ts'
import type { Scope } from '../../scope.ts'
import type { Segment } from '../../segments.ts'
import { ArticleText } from '../parts/article-text.tsx'
import { FactPanel } from '../parts/fact-panel.tsx'
import { Filters, type Hidden } from '../parts/filters.tsx'
import { Shown } from '../parts/states.tsx'
import { useSite } from '../site.ts'
import { useLoaded } from '../use-loaded.ts'
import { NowherePage } from './nowhere.tsx'

/** An article: its text, lit by speaker and kind, beside the facts that stand on it. */
export function ArticlePage({ place, part }: { readonly place: string; readonly part: string | undefined }) {
  const { ask, names } = useSite()
  const iri = names.thing(place)
  const loaded = useLoaded(async () => {
    const scope = await loadArticle(ask, names, iri)
    return { scope, view: toArticleView(scope, iri) }
  }, iri)
  return (
    <Shown loaded={loaded}>
      {({ scope, view }) =>
        view ? <Article scope={scope} view={view} part={part} /> : <NowherePage address={place} />
      }
    </Shown>
  )
}

const nothingHidden: Hidden = { speakers: new Set(), kinds: new Set<Kind>() }

function Article({
  scope,
  view,
  part,
}: {
  readonly scope: Scope
  readonly view: ArticleView
  readonly part: string | undefined
}) {
  const [hidden, setHidden] = useState(nothingHidden)
  const [looking, setLooking] = useState<Segment<Mark>>()
  const selection = part === undefined ? undefined : select(view, part)
  const isShown = (fact: Fact) => !hidden.kinds.has(fact.kind) && !isHiddenSpeaker(fact, hidden)
  const close = () => setLooking(undefined)

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setLooking(undefined)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  useEffect(() => {
    document.title = `${view.headline} · newsfacts`
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
    document.querySelector('.text .lit')?.scrollIntoView({ block: 'center', behavior })
  }, [part, view])

  return (
    <div class="reading">
      <article class="text">
        <p class="kicker">
          {view.published && <time dateTime={view.published}>{view.published}</time>}
          {view.url !== undefined && isWebAddress(view.url) && (
            <>
              {' · '}
              <a href={view.url} rel="noreferrer noopener">
                {hostOf(view.url)}
              </a>
            </>
          )}
        </p>
        <ArticleText view={view} selection={selection} isShown={isShown} look={setLooking} />
      </article>
      <aside class="panel" aria-label="Facts of this article">
        {part !== undefined && !selection && (
          <p role="alert" class="notice">
            This article has no part “{part}”. Its facts are below.
          </p>
        )}
        <Filters view={view} hidden={hidden} change={setHidden} />
        <FactPanel view={view} scope={scope} selection={selection} looking={looking} isShown={isShown} close={close} />
      </aside>
    </div>
  )
}

/** Claims of a speaker are hidden along with what the speaker says. */
function isHiddenSpeaker(fact: Fact, { speakers }: Hidden): boolean {
  const speaker =
    fact.type === 'statement' ? fact.statement.speaker : fact.type === 'claim' ? fact.claim.speaker : undefined
  return speaker?.iri !== undefined && speakers.has(speaker.iri)
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url
}
