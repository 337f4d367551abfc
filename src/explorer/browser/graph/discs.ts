import type Sigma from 'sigma'
import { nearest, type PlacedThing } from '../../nearest.ts'

/** A disc on the screen, in pixels from the upper left corner of the picture. */
export interface ScreenDisc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Where a thing is drawn; far out of sight if it is not in the picture. */
export function discOf(sigma: Sigma, iri: string): ScreenDisc {
  const shown = sigma.getNodeDisplayData(iri)
  if (!shown) return { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY, radius: 0 }
  return { ...sigma.framedGraphToViewport(shown), radius: sigma.scaleSize(shown.size) }
}

const discsOf = (sigma: Sigma): readonly PlacedThing[] =>
  sigma.getGraph().mapNodes((iri) => ({ iri, ...discOf(sigma, iri) }))

/** Pixels beside a thing that still count as the thing: a finger is wide. */
const fingerWidth = 22

/** The nearest thing that a finger may have meant. */
export function thingAt(sigma: Sigma, { x, y }: { readonly x: number; readonly y: number }): string | undefined {
  const distances = discsOf(sigma).map((disc) => ({ iri: disc.iri, away: Math.hypot(disc.x - x, disc.y - y) }))
  return distances.filter(({ away }) => away < fingerWidth).sort((a, b) => a.away - b.away)[0]?.iri
}

/** The thing that an arrow key leads to from another; it is brought into the middle if it was out of sight. */
export function thingTowards(sigma: Sigma, from: string | undefined, key: string): string | undefined {
  const found = nearest(discsOf(sigma), from, key)?.iri
  if (found !== undefined) reveal(sigma, found)
  return found
}

function reveal(sigma: Sigma, iri: string): void {
  const { width, height } = sigma.getDimensions()
  const { x, y } = discOf(sigma, iri)
  const shown = sigma.getNodeDisplayData(iri)
  const isInSight = x >= 0 && y >= 0 && x <= width && y <= height
  if (!isInSight && shown) sigma.getCamera().setState({ x: shown.x, y: shown.y })
}
