import { render } from 'preact'
import { createNames } from '../names.ts'
import { toAddress } from '../route.ts'
import type { PageSettings } from '../settings.ts'
import { App } from './app.tsx'
import { openAsk } from './open-ask.ts'
import { SiteContext } from './site.ts'
import { applyTheme, savedTheme } from './theme.ts'
import './explorer.css'

/** Finds out which graph the pages show, and shows them. */
async function start(root: HTMLElement): Promise<void> {
  applyTheme(savedTheme())
  moveToAddress()
  const settings: PageSettings = await (await fetch('settings.json')).json()
  const site = { settings, names: createNames(settings), ask: await openAsk(settings.source) }
  root.replaceChildren()
  render(
    <SiteContext.Provider value={site}>
      <App />
    </SiteContext.Provider>,
    root,
  )
}

/** `/?at=article/f3e7…#level-46…`, where a server sends the IRI of a thing, becomes `/#/article/f3e7…/level-46…`. */
function moveToAddress(): void {
  const place = new URLSearchParams(location.search).get('at')
  if (place !== null) history.replaceState(undefined, '', location.pathname + toAddress(place + location.hash))
}

const root = document.getElementById('app')
if (root) {
  start(root).catch((error: unknown) => {
    root.textContent = `The graph cannot be opened: ${error instanceof Error ? error.message : error}`
  })
}
