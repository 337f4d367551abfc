import Yasgui from '@zazuko/yasgui'
import '@zazuko/yasgui/build/yasgui.min.css'
import type { PageSettings } from '../settings.ts'
import './sparql.css'

/** Shows the editor for the endpoint of this server, with the prefixes of the graph and the questions to begin with. */
async function start(place: HTMLElement, choice: HTMLSelectElement): Promise<void> {
  const settings: PageSettings = await (await fetch('settings.json')).json()
  const [first] = settings.questions
  // The editor takes the query of an address, and removes it there.
  const isAsked = location.hash !== ''
  place.replaceChildren()
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint: new URL('sparql', location.href).href },
    copyEndpointOnNewTab: true,
    persistenceId: null,
  })
  if (first && !isAsked) yasgui.getTab()?.setQuery(first.sparql)
  for (const { name, title } of settings.questions) choice.append(new Option(title, name))
  choice.addEventListener('change', () => {
    const question = settings.questions.find(({ name }) => name === choice.value)
    if (!question) return
    const tab = yasgui.addTab(true)
    tab.setName(question.name)
    tab.setQuery(question.sparql)
    tab.query()
  })
}

const place = document.getElementById('editor')
const choice = document.getElementById('question')
if (place && choice instanceof HTMLSelectElement) void start(place, choice)
