import Sigma from 'sigma'
import type { Network } from '../../network.ts'
import { type Camera, cameraOf } from './camera.ts'
import { type Colours, readColours } from './colours.ts'
import { thingAt, thingTowards } from './discs.ts'
import { type NameCount, paintNames } from './names-painter.ts'
import { toGraph } from './to-graph.ts'
import { leaveWheelToPage, watch } from './watch.ts'

/** A picture of a network on a canvas, as the page around it handles it. */
export interface Picture extends Camera {
  /** Lights a thing and what is linked with it; nothing in particular with `undefined`. */
  readonly light: (iri: string | undefined) => void
  /** The thing that an arrow key leads to from another; it is brought into sight. */
  readonly next: (from: string | undefined, key: string) => string | undefined
  readonly close: () => void
}

/** What a picture tells of the reader's mouse or finger, and of itself. */
export interface PictureEvents {
  readonly point: (iri: string | undefined) => void
  readonly choose: (iri: string | undefined) => void
  /** How many names have room now. */
  readonly named: (names: NameCount) => void
  /** The browser has taken the canvas away: it has few, and a graphics card may fail. */
  readonly lost: () => void
}

/**
 * Draws a network into an element.
 *
 * @throws Error where the browser has no WebGL.
 */
export function openPicture(container: HTMLElement, network: Network, events: PictureEvents): Picture {
  demandWebGl()
  const size = { width: container.clientWidth, height: container.clientHeight }
  const graph = toGraph(network, size)
  const now: { colours: Colours; lit: string | undefined } = { colours: readColours(container), lit: undefined }
  const isNear = (iri: string) => now.lit === undefined || iri === now.lit || graph.areNeighbors(now.lit, iri)
  const sigma = new Sigma(graph, container, {
    ...settings,
    nodeReducer: (iri, node) => {
      const near = isNear(iri)
      return { ...node, color: near ? now.colours.ofRoom(node.room) : now.colours.faint, zIndex: near ? 1 : 0 }
    },
    edgeReducer: (edge, link) => {
      const near = now.lit === undefined || graph.hasExtremity(edge, now.lit)
      return { ...link, color: near ? now.colours.ofKind(link.kind) : now.colours.faint, zIndex: near ? 1 : 0 }
    },
  })
  sigma.setCustomBBox({ x: [0, size.width], y: [0, size.height] })
  listen(sigma, events)
  for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener('webglcontextlost', events.lost)
  sigma.on('afterRender', () => events.named(paintNames(sigma, { ...now, isNear })))
  const stopWheel = leaveWheelToPage(container)
  const stop = watch(container, () => {
    now.colours = readColours(container)
    sigma.refresh()
  })
  return {
    light: (iri) => {
      now.lit = iri !== undefined && graph.hasNode(iri) ? iri : undefined
      sigma.refresh({ skipIndexation: true, schedule: true })
    },
    next: (from, key) => thingTowards(sigma, from, key),
    ...cameraOf(sigma, () => now.lit),
    close: () => {
      stop()
      stopWheel()
      sigma.kill()
    },
  }
}

function demandWebGl(): void {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
  if (!context) throw new Error('it has no WebGL')
  // A browser has few of them at a time.
  context.getExtension('WEBGL_lose_context')?.loseContext()
}

/** How Sigma draws: no names, which are written where they have room; the nearest and the farthest that a reader can go. */
const settings = {
  allowInvalidContainer: true,
  zIndex: true,
  renderLabels: false,
  stagePadding: 0,
  defaultDrawNodeHover: () => undefined,
  minCameraRatio: 0.02,
  maxCameraRatio: 2,
}

function listen(sigma: Sigma, { point, choose }: PictureEvents): void {
  sigma.on('enterNode', ({ node }) => point(node))
  sigma.on('leaveNode', () => point(undefined))
  sigma.on('clickNode', ({ node }) => choose(node))
  sigma.on('clickStage', ({ event }) => choose(thingAt(sigma, event)))
}
