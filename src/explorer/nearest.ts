/** A thing at its place on the screen; `y` grows downwards. */
export interface PlacedThing {
  readonly iri: string
  readonly x: number
  readonly y: number
}

/** Where an arrow key points, by its name: a step to the right, and one down. */
const directions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
])

/** How much farther a thing counts that is to the side and not straight ahead. */
const sideways = 2

/**
 * The thing that an arrow key leads to from another: the nearest one that is more ahead than to the side.
 *
 *       .  x          from o to the right: x is more above than ahead, and passed over
 *     o      .  <-
 *
 * @param from Where to start; without it the first thing of all is meant.
 * @returns `undefined` if there is nothing that way, or the key is none with an arrow.
 */
export function nearest(
  things: readonly PlacedThing[],
  from: string | undefined,
  key: string,
): PlacedThing | undefined {
  const direction = directions.get(key)
  const start = things.find(({ iri }) => iri === from)
  if (!direction) return undefined
  if (!start) return things[0]
  const [right, down] = direction
  let best: PlacedThing | undefined
  let least = Number.POSITIVE_INFINITY
  for (const thing of things) {
    const [dx, dy] = [thing.x - start.x, thing.y - start.y]
    const ahead = dx * right + dy * down
    const aside = Math.abs(dx * down) + Math.abs(dy * right)
    const distance = ahead + sideways * aside
    if (ahead <= 0 || aside > ahead || distance >= least) continue
    best = thing
    least = distance
  }
  return best
}
