import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import { useMemo, useState } from 'preact/hooks'
import type { Network, Node } from '../../network.ts'

/** A thing with its place on the plane. */
interface Placed extends Node, SimulationNodeDatum {}

/** The plane, in units of the picture; it is scaled to the width of the page. */
const width = 960
const height = 620

/** Room at the sides for names. */
const margin = 70

/** Steps of the layout: after these nothing moves any more. */
const steps = 400

interface Props {
  readonly network: Network
  readonly focus: string | undefined
  /** Where a thing leads to. */
  readonly addressOf: (iri: string) => string
}

/** Things and links as a picture. Each thing is a link, so it can be reached and read without seeing it. */
export function Drawing({ network, focus, addressOf }: Props) {
  const [pointed, setPointed] = useState<string>()
  const nodes = useMemo(() => layOut(network), [network])
  const place = new Map(nodes.map((node) => [node.iri, node]))
  const near = new Set(
    network.links.filter(({ from, to }) => from === pointed || to === pointed).flatMap(({ from, to }) => [from, to]),
  )
  const isFaint = (iri: string) => pointed !== undefined && iri !== pointed && !near.has(iri)
  return (
    <figure class="drawing" aria-label="The links as a picture; the table below says the same">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has the name */}
      <svg viewBox={`0 0 ${width} ${height}`}>
        {network.links.map(({ kind, from, to, weight }) => {
          const [a, b] = [place.get(from), place.get(to)]
          const faint = pointed !== undefined && from !== pointed && to !== pointed
          return a && b ? (
            <line
              key={kind + from + to}
              class={`link k-${kind} ${faint ? 'faint' : ''}`}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
              stroke-width={Math.min(5, 1 + Math.log2(weight))}
            />
          ) : undefined
        })}
        {nodes.map((node) => (
          <a
            key={node.iri}
            href={addressOf(node.iri)}
            class={`node r-${node.room} ${isFaint(node.iri) ? 'faint' : ''} ${node.iri === focus ? 'focus' : ''}`}
            aria-label={`${node.name}, ${node.room}, ${node.degree} links`}
            onMouseEnter={() => setPointed(node.iri)}
            onMouseLeave={() => setPointed(undefined)}
            onFocus={() => setPointed(node.iri)}
            onBlur={() => setPointed(undefined)}
          >
            <circle cx={node.x} cy={node.y} r={radiusOf(node)} />
            <text x={node.x} y={(node.y ?? 0) + radiusOf(node) + 13} text-anchor="middle">
              {node.name.length > 28 ? `${node.name.slice(0, 27)}…` : node.name}
            </text>
          </a>
        ))}
      </svg>
    </figure>
  )
}

const radiusOf = ({ degree }: Node): number => 5 + 2.5 * Math.sqrt(degree)

/** The same network always gives the same picture: the layout begins in a spiral and draws no lots. */
function layOut({ nodes, links }: Network): readonly Placed[] {
  const placed: Placed[] = nodes.map((node) => ({ ...node }))
  const ends = links.map(({ from, to }) => ({ source: from, target: to }))
  forceSimulation(placed)
    .force('charge', forceManyBody().strength(-260))
    .force(
      'link',
      forceLink<Placed, { source: string; target: string }>(ends)
        .id(({ iri }) => iri)
        .distance(80)
        .strength(0.5),
    )
    .force('collide', forceCollide<Placed>(36))
    .force('x', forceX(width / 2).strength(0.05))
    .force('y', forceY(height / 2).strength(0.08))
    .stop()
    .tick(steps)
  return fill(placed)
}

/** Moves and scales all places so that they fill the plane. */
function fill(nodes: readonly Placed[]): readonly Placed[] {
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)]
  const scale = (value: number, all: readonly number[], size: number) => {
    const [least, most] = [Math.min(...all), Math.max(...all)]
    return most === least ? size / 2 : margin + ((value - least) / (most - least)) * (size - 2 * margin)
  }
  return nodes.map((node) => ({ ...node, x: scale(node.x ?? 0, xs, width), y: scale(node.y ?? 0, ys, height) - 8 }))
}
