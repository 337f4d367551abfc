import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Network } from '../../network.ts'

/** A thing and its place in a window, in pixels from the upper left corner. */
export interface Placed {
  readonly iri: string
  readonly x: number
  readonly y: number
}

/** The size of a window in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Steps of the layout: after these nothing moves any more. */
const steps = 300

/** Pixels that the outermost things keep from the edges, for their names: of a narrow window a part. */
const margin = { x: 56, y: 26, part: 0.1 }

/** How much farther the layout is stretched along one side of the window than along the other. */
const mostStretch = 1.8

/** Pixels between linked things at most, however few there are. */
const longestLink = 80

/** Pull to the middle of a square window; along the long side of another one it is weaker, along the short one stronger. */
const pull = 0.08

/**
 * A place for each thing, so that what is linked is near, and all of the window is used. The same network in the same
 * window always has the same places: the layout begins in a spiral, in the order of the things, and draws no lots.
 */
export function layOut(network: Network, window: Size): readonly Placed[] {
  const drawn = fitInto(window, drawTogether(network, window))
  return fitInto(window, pushApart(drawn.map((thing) => towardsCorners(thing, window))))
}

/** What is linked comes together, and all other things keep away from each other. */
function drawTogether({ nodes, links }: Network, window: Size): readonly Moving[] {
  const things = nodes.map(({ iri, degree }): Moving => ({ iri, hub: roomOfHub(degree) }))
  const hubs = new Map(things.map(({ iri, hub }) => [iri, hub]))
  const roomOf = (iri: string) => hubs.get(iri) ?? 0
  const ends = links.map(({ from, to }) => ({ source: from, target: to, hub: roomOf(from) + roomOf(to) }))
  const side = sideOfEach(nodes.length, window)
  const distance = Math.min(longestLink, side * 0.7)
  const aspect = window.width / window.height
  const link = forceLink<Moving, Ends>(ends)
    .id(({ iri }) => iri)
    .distance(({ hub }) => distance + hub)
    .strength(0.6)
  const collide = forceCollide<Moving>(({ hub }) => side * 0.4 + hub)
  forceSimulation(things)
    .force('charge', forceManyBody().strength(-(side * side) / 10))
    .force('link', link)
    .force('collide', collide)
    .force('x', forceX(0).strength(pull / aspect))
    .force('y', forceY(0).strength(pull * aspect))
    .stop()
    .tick(steps)
  return things
}

/** The forces draw things into an oval; those at its edge move on into the corners of the window. */
function towardsCorners(thing: Moving & Placed, { width, height }: Size): Moving & Placed {
  const [right, down] = [(2 * thing.x) / width - 1, (2 * thing.y) / height - 1]
  const [away, side] = [Math.hypot(right, down), Math.max(Math.abs(right), Math.abs(down), 0.01)]
  const stretch = Math.min(1 / side, 1 + (away / side - 1) * away ** 2)
  return { ...thing, x: (width * (1 + right * stretch)) / 2, y: (height * (1 + down * stretch)) / 2 }
}

/** In a crowd that had to be shrunk into the window, those with most links get their room again. */
function pushApart(things: Moving[]): readonly Moving[] {
  const collide = forceCollide<Moving>(({ hub }) => 5 + hub).iterations(3)
  forceSimulation(things).force('collide', collide).stop().tick(60)
  return things
}

/** A thing that the layout moves. */
interface Moving extends SimulationNodeDatum {
  readonly iri: string
  /** Pixels that it keeps free around it. */
  readonly hub: number
}

/** A link as the layout takes it, with the room of its ends. */
interface Ends {
  readonly source: string
  readonly target: string
  readonly hub: number
}

/** Pixels that a thing with several links keeps free around it: the names of those that matter most shall have room. */
const roomOfHub = (degree: number): number => Math.min(46, 8 * Math.sqrt(degree - 1))

/** Side of the square, in pixels, that each of some things has in a window. */
export const sideOfEach = (things: number, { width, height }: Size): number =>
  Math.sqrt((width * height) / Math.max(1, things))

/** Moves, shrinks and stretches places into a window. */
function fitInto({ width, height }: Size, things: readonly Moving[]): (Moving & Placed)[] {
  const [x, y] = [rangeOf(things.map(({ x = 0 }) => x)), rangeOf(things.map(({ y = 0 }) => y))]
  const [fitX, fitY] = [
    (width - 2 * Math.min(margin.x, margin.part * width)) / x.length,
    (height - 2 * margin.y) / y.length,
  ]
  const least = Math.min(fitX, fitY)
  const [scaleX, scaleY] = [Math.min(fitX, least * mostStretch), Math.min(fitY, least * mostStretch)]
  return things.map(({ iri, hub, x: right = 0, y: down = 0 }) => ({
    iri,
    hub,
    x: width / 2 + scaleX * (right - x.middle),
    y: height / 2 + scaleY * (down - y.middle),
  }))
}

/** The middle of some numbers, and the length that they stretch over, which is never naught. */
function rangeOf(numbers: readonly number[]): { readonly middle: number; readonly length: number } {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  return { middle: (least + most) / 2, length: Math.max(most - least, longestLink) }
}
