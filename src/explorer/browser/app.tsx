import { useEffect, useRef, useState } from 'preact/hooks'
import { parseRoute, type Route } from '../route.ts'
import { Header } from './header.tsx'
import { ArticlePage } from './pages/article.tsx'
import { AskPage } from './pages/ask.tsx'
import { GraphPage } from './pages/graph.tsx'
import { ListPage } from './pages/list.tsx'
import { NowherePage } from './pages/nowhere.tsx'
import { OverviewPage } from './pages/overview.tsx'
import { SearchPage } from './pages/search.tsx'
import { ThingPage } from './pages/thing.tsx'

/** The pages, one at a time: which one the address says. */
export function App() {
  const [hash, setHash] = useState(location.hash)
  const main = useRef<HTMLElement>(null)
  const route = parseRoute(hash)
  const page = pageOf(route)
  const before = useRef(page)

  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])

  useEffect(() => {
    if (before.current === page) return
    before.current = page
    main.current?.focus()
    scrollTo(0, 0)
  }, [page])

  return (
    <>
      <Header route={route} skip={() => main.current?.focus()} />
      <main ref={main} tabIndex={-1}>
        <Page route={route} />
      </main>
      <footer>
        <p>A graph says what articles say, not what is so: each fact stands on the words it was read from.</p>
      </footer>
    </>
  )
}

/** What makes a page another page; a fact of the same article does not. */
function pageOf(route: Route): string {
  switch (route.page) {
    case 'article':
    case 'thing':
      return route.place
    case 'list':
      return `list/${route.kind}`
    default:
      return route.page
  }
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'overview':
      return <OverviewPage />
    case 'article':
      return <ArticlePage key={route.place} place={route.place} part={route.part} parameters={route.parameters} />
    case 'thing':
      return <ThingPage key={route.place} place={route.place} />
    case 'list':
      return <ListPage kind={route.kind} parameters={route.parameters} />
    case 'search':
      return <SearchPage parameters={route.parameters} />
    case 'graph':
      return <GraphPage parameters={route.parameters} />
    case 'ask':
      return <AskPage question={route.question} parameters={route.parameters} />
    case 'nowhere':
      return <NowherePage address={route.address} />
  }
}
