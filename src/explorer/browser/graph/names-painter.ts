import type Sigma from 'sigma'
import { type Box, type Disc, placeNames } from '../../name-places.ts'
import type { Colours } from './colours.ts'
import { discOf } from './discs.ts'

/** Height of a name and of its line, in pixels of the screen. */
const fontSize = 12.5
const lineHeight = 16

/** Characters of a name that are written, and if these have no room; the page beside the picture has all of it. */
const longestNames = [34, 18]

/** What a painter has to know of the moment. */
export interface Moment {
  readonly colours: Colours
  /** The thing that is lit: it has a ring, and its name comes first. */
  readonly lit: string | undefined
  /** Whether a thing is lit, or linked with what is lit, or nothing is lit. */
  readonly isNear: (iri: string) => boolean
}

/** How many names have room. */
export interface NameCount {
  readonly written: number
  /** Things in sight that are to have a name. */
  readonly wanted: number
}

/**
 * Writes the names of things into a picture that has just been drawn, as many as have room. Those that matter most come
 * first in the graph and have room first; as the reader zooms in there is room for more.
 *
 * @returns How many names are written, of how many things in sight that are to have one.
 */
export function paintNames(sigma: Sigma, { colours, lit, isNear }: Moment): NameCount {
  const context = sigma.getCanvases().labels?.getContext('2d')
  if (!context) return { written: 0, wanted: 0 }
  context.font = `${fontSize}px ${getComputedStyle(context.canvas).fontFamily}`
  const texts = new Map<string, readonly string[]>()
  const discs = sigma.getGraph().mapNodes((iri, { name }): Disc => {
    const choices = isNear(iri) ? [...new Set(longestNames.map((longest) => shorten(String(name), longest)))] : []
    texts.set(iri, choices)
    return { iri, ...discOf(sigma, iri), nameWidths: choices.map((text) => context.measureText(text).width) }
  })
  const first = discs.filter(({ iri }) => iri === lit)
  for (const disc of first) drawRing(context, disc, colours.accent)
  const { width, height } = sigma.getDimensions()
  const places = placeNames([...first, ...discs.filter(({ iri }) => iri !== lit)], { width, height, lineHeight })
  for (const [iri, place] of places) write(context, texts.get(iri)?.[place.choice] ?? '', place, colours)
  const wanted = discs.filter(
    ({ x, y, nameWidths }) => nameWidths.length > 0 && x >= 0 && y >= 0 && x <= width && y <= height,
  )
  return { written: places.size, wanted: Math.max(places.size, wanted.length) }
}

const shorten = (name: string, longest: number): string =>
  name.length > longest ? `${name.slice(0, longest).trimEnd()}…` : name

/** Text with the colour of the paper around it, so that it can be read upon links. */
function write(context: CanvasRenderingContext2D, text: string, { left, top }: Box, colours: Colours): void {
  const middle = top + lineHeight / 2
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = colours.card
  context.strokeText(text, left, middle)
  context.fillStyle = colours.ink
  context.fillText(text, left, middle)
}

function drawRing(context: CanvasRenderingContext2D, { x, y, radius }: Disc, colour: string): void {
  context.beginPath()
  context.arc(x, y, radius + 2, 0, 2 * Math.PI)
  context.lineWidth = 2.5
  context.strokeStyle = colour
  context.stroke()
}
