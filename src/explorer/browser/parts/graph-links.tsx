import { useMemo, useState } from 'preact/hooks'
import { type GraphFilter, graphAddress } from '../../graph-filter.ts'
import { type Network, readable } from '../../network.ts'
import { toAddress } from '../../route.ts'
import { useSite } from '../site.ts'
import { LinkTable } from './link-table.tsx'
import { LinkedThing } from './linked-thing.tsx'
import { Picture } from './picture.tsx'
import { UnknownNotice } from './unknown-notice.tsx'

/** Things that are shown at most: with more of them the lines hide each other. */
const mostNodes = 400

interface Props {
  readonly network: Network
  readonly filter: GraphFilter
}

/** The links of a network: a picture, what is chosen in it, and the table. */
export function Links({ network, filter }: Props) {
  const { names } = useSite()
  const [pointed, point] = useState<string>()
  const focus = filter.around === undefined ? undefined : names.thing(filter.around)
  const shown = useMemo(() => readable(network, focus, mostNodes), [network, focus])
  const chosen = filter.chosen === undefined ? focus : names.thing(filter.chosen)
  const choose = (iri: string | undefined) => {
    location.hash = graphAddress({ ...filter, chosen: iri === undefined ? undefined : names.place(iri) })
  }
  if (shown.links.length === 0) return <NoLinks filter={filter} />
  const isShown = (iri: string) => shown.nodes.some((node) => node.iri === iri)
  const isMissing = chosen !== undefined && !isShown(chosen)
  const lit = pointed !== undefined && isShown(pointed) ? pointed : chosen
  return (
    <>
      <UnknownNotice unknown={isMissing ? [`chosen=${filter.chosen}`] : []} />
      <p role="status">
        <Extent network={network} shown={shown} filter={filter} />
      </p>
      <figure class="drawing" aria-label="The links as a picture; the table below says the same">
        <Picture network={shown} lit={lit} point={point} choose={choose} />
        <LinkedThing network={shown} filter={filter} iri={lit} />
        <Legend />
      </figure>
      <LinkTable network={shown} />
    </>
  )
}

function NoLinks({ filter }: { readonly filter: GraphFilter }) {
  return (
    <p class="quiet" role="status">
      {filter.kinds.length === 0 ? 'No kind of links is chosen' : 'There are no such links'}
      {filter.around !== undefined && (
        <>
          {' '}
          around <code>{filter.around}</code>
        </>
      )}
      . <a href="#/graph">Start anew</a>
    </p>
  )
}

/** How much of the network is shown. */
function Extent({ network, shown, filter }: Props & { readonly shown: Network }) {
  const counts = `${shown.nodes.length} things and ${shown.links.length} links`
  if (filter.around !== undefined) {
    const [focused] = shown.nodes
    return (
      <>
        What is linked with <a href={toAddress(filter.around)}>{focused?.name}</a>: {counts}.{' '}
        <a href={graphAddress({ ...filter, around: undefined, chosen: undefined })}>Show everything</a>
      </>
    )
  }
  const isAll = shown.nodes.length === network.nodes.length
  return <>{isAll ? `${counts}.` : `${counts}, those of ${network.nodes.length} things that are linked most.`}</>
}

/** What the colours of things stand for, by the room of their names. */
const legend = {
  person: 'people',
  country: 'states and places',
  organisation: 'bodies',
  event: 'events',
  agent: 'others',
}

function Legend() {
  return (
    <figcaption>
      {Object.entries(legend).map(([room, name]) => (
        <span key={room} class={`key r-${room}`}>
          {name}
        </span>
      ))}
    </figcaption>
  )
}
