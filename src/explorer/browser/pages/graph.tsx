import { type LinkKind, linkKinds, loadNetwork, type Network, readable } from '../../network.ts'
import { toAddress } from '../../route.ts'
import { Drawing } from '../parts/drawing.tsx'
import { ThingLink } from '../parts/links.tsx'
import { Heading, Shown } from '../parts/states.tsx'
import { useSite } from '../site.ts'
import { useLoaded } from '../use-loaded.ts'

/** Things that are drawn at most: more names than these nobody can read in one picture. */
const mostNodes = 45

/** Kinds of links; those of speech are many, and shown when asked for. */
const allKinds = Object.keys(linkKinds) as LinkKind[]
const kindsAtFirst = allKinds.filter((kind) => kind !== 'speech')

/** Who and what is linked with what: as a picture, and as a table that says the same. */
export function GraphPage({ parameters }: { readonly parameters: URLSearchParams }) {
  const { ask, names } = useSite()
  const wanted = parameters.get('kinds')?.split(' ')
  const kinds = wanted ? allKinds.filter((kind) => wanted.includes(kind)) : kindsAtFirst
  const place = parameters.get('around') ?? undefined
  const loaded = useLoaded(() => loadNetwork(ask, names, kinds), kinds.join())
  return (
    <>
      <Heading>Who and what is linked</Heading>
      <KindFilter kinds={kinds} place={place} />
      <Shown loaded={loaded}>{(network) => <Shape network={network} kinds={kinds} place={place} />}</Shown>
    </>
  )
}

/** The address of the graph with these kinds of links, around a thing or not. */
function addressOf(kinds: readonly LinkKind[], place: string | undefined): string {
  return `#/graph?${new URLSearchParams({ kinds: kinds.join(' '), ...(place !== undefined && { around: place }) })}`
}

function KindFilter({ kinds, place }: { readonly kinds: readonly LinkKind[]; readonly place: string | undefined }) {
  const toggle = (kind: LinkKind) => {
    const changed = allKinds.filter((other) => kinds.includes(other) !== (other === kind))
    location.hash = addressOf(changed, place)
  }
  return (
    <fieldset class="switches">
      <legend>Links</legend>
      {allKinds.map((kind) => (
        <label key={kind} class={`switch k-${kind}`}>
          <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
          {linkKinds[kind]}
        </label>
      ))}
    </fieldset>
  )
}

interface ShapeProps {
  readonly network: Network
  readonly kinds: readonly LinkKind[]
  readonly place: string | undefined
}

function Shape({ network, kinds, place }: ShapeProps) {
  const { names } = useSite()
  const focus = place === undefined ? undefined : names.thing(place)
  const shown = readable(network, focus, mostNodes)
  const focused = network.nodes.find(({ iri }) => iri === focus)
  const around = (iri: string) => addressOf(kinds, names.place(iri))
  if (network.links.length === 0) return <p class="quiet">There are no such links.</p>
  return (
    <>
      <p role="status">
        {focused ? (
          <>
            What is linked with <a href={toAddress(place ?? '')}>{focused.name}</a>.{' '}
            <a href={addressOf(kinds, undefined)}>Show everything</a>
          </>
        ) : (
          `${shown.nodes.length} of ${network.nodes.length} things, those with most links. Choose one to see what is around it.`
        )}
      </p>
      <Drawing network={shown} focus={focus} addressOf={around} />
      <Table network={shown} />
    </>
  )
}

/** The same links in words. */
function Table({ network }: { readonly network: Network }) {
  const node = (iri: string) => network.nodes.find((known) => known.iri === iri) ?? { iri, name: iri }
  const ordered = [...network.links].sort((a, b) => b.weight - a.weight)
  return (
    <table class="list">
      <caption>The same links as a table</caption>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">Link</th>
          <th scope="col">To</th>
          <th scope="col" class="number">
            Times said
          </th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((link) => (
          <tr key={link.kind + link.from + link.to}>
            <th scope="row">
              <ThingLink named={node(link.from)} />
            </th>
            <td>{linkKinds[link.kind]}</td>
            <td>
              <ThingLink named={node(link.to)} />
            </td>
            <td class="number">{link.weight}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
