import { useState } from 'preact/hooks'
import type { Route } from '../route.ts'
import { applyTheme, isDark } from './theme.ts'

/** The pages that every page leads to. */
const links = [
  { address: '#/', name: 'Overview', is: (route: Route) => route.page === 'overview' },
  { address: '#/list/article', name: 'Articles', is: (route: Route) => isList(route, 'article') },
  { address: '#/list/person', name: 'People', is: (route: Route) => isList(route, 'person') },
  { address: '#/list/partnership', name: 'Partnerships', is: (route: Route) => isList(route, 'partnership') },
  { address: '#/graph', name: 'Graph', is: (route: Route) => route.page === 'graph' },
  { address: '#/ask', name: 'Ask', is: (route: Route) => route.page === 'ask' },
]

const isList = (route: Route, kind: string) => route.page === 'list' && route.kind === kind

interface Props {
  readonly route: Route
  /** Brings the keyboard to the page, past all this. */
  readonly skip: () => void
}

export function Header({ route, skip }: Props) {
  const searched = route.page === 'search' ? (route.parameters.get('q') ?? '') : ''
  return (
    <header class="top">
      <button type="button" class="skip" onClick={skip}>
        Skip to the page
      </button>
      <a class="brand" href="#/">
        newsfacts
      </a>
      <nav aria-label="Pages">
        <ul>
          {links.map(({ address, name, is }) => (
            <li key={address}>
              <a href={address} aria-current={is(route) ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form onSubmit={search}>
          <input
            key={searched}
            type="search"
            name="q"
            placeholder="Search"
            aria-label="Search"
            defaultValue={searched}
          />
        </form>
      </search>
      <ThemeSwitch />
    </header>
  )
}

function search(event: SubmitEvent): void {
  event.preventDefault()
  if (!(event.target instanceof HTMLFormElement)) return
  const q = new FormData(event.target).get('q')
  location.hash = `#/search?${new URLSearchParams({ q: String(q) })}`
}

function ThemeSwitch() {
  const [isOn, setOn] = useState(isDark())
  const turn = () => {
    applyTheme(isOn ? 'light' : 'dark')
    setOn(!isOn)
  }
  return (
    <button type="button" class="theme" role="switch" aria-checked={isOn} onClick={turn}>
      Dark
    </button>
  )
}
