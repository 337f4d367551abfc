import { type GraphChoices, loadGraphChoices, missingIn } from '../../graph-choices.ts'
import { type GraphFilter, graphAddress, parseGraphFilter } from '../../graph-filter.ts'
import { loadNetwork } from '../../network.ts'
import { GraphFilters } from '../parts/graph-filters.tsx'
import { Links } from '../parts/graph-links.tsx'
import { Heading, Shown } from '../parts/states.tsx'
import { UnknownNotice } from '../parts/unknown-notice.tsx'
import { useSite } from '../site.ts'
import { useLoaded } from '../use-loaded.ts'

const noChoices: GraphChoices = { themes: [], articles: [] }

/** Who and what is linked with what: as a picture, and as a table that says the same. */
export function GraphPage({ parameters }: { readonly parameters: URLSearchParams }) {
  const { ask, names } = useSite()
  const { filter, unknown } = parseGraphFilter(parameters)
  const choices = useLoaded(() => loadGraphChoices(ask, names), 'choices')
  const network = useNetwork(filter)
  const isHere = choices.state === 'here'
  return (
    <>
      <Heading>Who and what is linked</Heading>
      <UnknownNotice unknown={unknown} missing={isHere ? missingIn(filter, choices.value) : []} />
      <GraphFilters filter={filter} choices={isHere ? choices.value : noChoices} />
      <Shown loaded={network}>{(network) => <Links network={network} filter={filter} />}</Shown>
    </>
  )
}

function useNetwork(filter: GraphFilter) {
  const { ask, names } = useSite()
  const toIri = (place: string | undefined) => (place === undefined ? undefined : names.thing(place))
  const wanted = { ...filter, theme: toIri(filter.theme), article: toIri(filter.article) }
  // What is lit, and around what, changes nothing of what is asked.
  const key = graphAddress({ ...filter, around: undefined, chosen: undefined })
  return useLoaded(() => loadNetwork(ask, names, wanted), key)
}
