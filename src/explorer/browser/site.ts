import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Ask } from '../ask.ts'
import { createNames, type Names } from '../names.ts'
import type { PageSettings } from '../settings.ts'

/** The graph that the pages show. */
export interface Site {
  readonly settings: PageSettings
  readonly names: Names
  readonly ask: Ask
}

const noSettings: PageSettings = {
  base: '',
  namespace: '',
  prefixes: {},
  source: { kind: 'file', url: '' },
  questions: [],
}

/** Each page is inside of a provider; the value here is only for its type. */
export const SiteContext = createContext<Site>({
  settings: noSettings,
  names: createNames(noSettings),
  ask: () => Promise.resolve([]),
})

export const useSite = (): Site => useContext(SiteContext)
