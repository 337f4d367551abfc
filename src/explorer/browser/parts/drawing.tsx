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

/** Where the layout is centred; the picture is cut out around what there is. */
const middle = { x: 0, y: 0 }

/** Room around the outermost things, for their names. */
const margin = { x: 80, top: 30, bottom: 85 }

/** Least size of the picture, so that a few things are not drawn huge. */
const least = { width: 760, height: 420 }

/** Steps of the layout: after these nothing moves any more. */
const steps = 400

/** Characters of a line of a name; longer names take several. */
const longestLine = 22

/** From one line of a name to the next. */
const lineHeight = 14

/** What the colours of things stand for, by the room of their names. */
const legend = {
  person: 'people',
  country: 'states and places',
  organisation: 'bodies',
  event: 'events',
  theme: 'themes',
}

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
      <svg viewBox={viewBoxOf(nodes)}>
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
            onMouseEnter={() => setPointed(node.iri)}
            onMouseLeave={() => setPointed(undefined)}
            onFocus={() => setPointed(node.iri)}
            onBlur={() => setPointed(undefined)}
          >
            <circle cx={node.x} cy={node.y} r={radiusOf(node)} />
            <text text-anchor="middle">
              {linesOf(node.name).map((line, index) => (
                <tspan key={line} x={node.x} y={(node.y ?? 0) + radiusOf(node) + lineHeight * (index + 1)}>
                  {index > 0 && ' '}
                  {line}
                </tspan>
              ))}
            </text>
          </a>
        ))}
      </svg>
      <figcaption>
        {Object.entries(legend).map(([room, name]) => (
          <span key={room} class={`key r-${room}`}>
            {name}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

const radiusOf = ({ degree }: Node): number => 5 + 2.5 * Math.sqrt(degree)

/** Room that a thing needs so that names do not meet: half of the width of its own, more or less. */
const roomOf = (node: Node): number => 16 + 2.7 * Math.max(...linesOf(node.name).map((line) => line.length))

/** A name broken at blanks into lines that are not too long. */
function linesOf(name: string): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < longestLine) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return lines
}

/** The same network always gives the same picture: the layout begins in a spiral and draws no lots. */
function layOut({ nodes, links }: Network): readonly Placed[] {
  const placed: Placed[] = nodes.map((node) => ({ ...node }))
  const ends = links.map(({ from, to }) => ({ source: from, target: to }))
  forceSimulation(placed)
    .force('charge', forceManyBody().strength(-320))
    .force(
      'link',
      forceLink<Placed, Ends>(ends)
        .id(({ iri }) => iri)
        .distance(70)
        .strength(0.6),
    )
    .force('collide', forceCollide<Placed>(roomOf))
    .force('x', forceX(middle.x).strength(0.06))
    .force('y', forceY(middle.y).strength(0.14))
    .stop()
    .tick(steps)
  return placed
}

/** A link as the layout takes it. */
interface Ends {
  readonly source: string
  readonly target: string
}

/** The part of the plane that holds all things and their names. */
function viewBoxOf(nodes: readonly Placed[]): string {
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)]
  const [left, top] = [Math.min(...xs) - margin.x, Math.min(...ys) - margin.top]
  const width = Math.max(...xs) + margin.x - left
  const height = Math.max(...ys) + margin.bottom - top
  const [wider, taller] = [Math.max(0, least.width - width), Math.max(0, least.height - height)]
  return [left - wider / 2, top - taller / 2, width + wider, height + taller].map(Math.round).join(' ')
}
