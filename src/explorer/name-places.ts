/** A rectangle on the screen, in pixels; `y` grows downwards. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A thing as a disc on the screen, in pixels. */
export interface Disc {
  readonly iri: string
  /** The middle. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** How wide its name can be written, the whole first and then what it can be shortened to; empty if it is to have none. */
  readonly nameWidths: readonly number[]
}

/** Where a name is written, and which of its widths has room. */
export interface NamePlace extends Box {
  readonly choice: number
}

/** The screen, and how high a line of text is, in pixels. */
export interface Screen {
  readonly width: number
  readonly height: number
  readonly lineHeight: number
}

/** Pixels between a disc and its name. */
const gap = 3

/** Side of a square of the screen, in pixels: a box is only compared with those that share a square with it. */
const square = 64

/**
 * Where the names of discs are written, each on the first side of its disc that has room.
 *
 *        4            a name never meets another one, a disc, or the edge of the screen;
 *     3  o  2         a disc without room on any side has none
 *        1
 *
 * @param discs Those that matter most first: they have the first choice.
 * @returns Places of names by IRI.
 */
export function placeNames(discs: readonly Disc[], screen: Screen): ReadonlyMap<string, NamePlace> {
  const room = createRoom()
  const inSight = discs.filter((disc) =>
    meets(boxOf(disc), { left: 0, top: 0, right: screen.width, bottom: screen.height }),
  )
  for (const disc of inSight) room.take(disc.iri, boxOf(disc))
  const places = new Map<string, NamePlace>()
  for (const disc of inSight) {
    const sides = disc.nameWidths.flatMap((width, choice) => sidesOf(disc, width, screen.lineHeight, choice))
    const place = sides.find((side) => isInside(side, screen) && room.isFree(disc.iri, side))
    if (!place) continue
    room.take('', place)
    places.set(disc.iri, place)
  }
  return places
}

const boxOf = ({ x, y, radius }: Disc): Box => ({
  ...{ left: x - radius, right: x + radius },
  ...{ top: y - radius, bottom: y + radius },
})

/** Places that a name can have: below, right, left, above, between these, and upon a disc that still shows around it. */
function sidesOf({ x, y, radius }: Disc, width: number, height: number, choice: number): readonly NamePlace[] {
  const away = radius + gap
  const at = (left: number, top: number) => ({ left, top, right: left + width, bottom: top + height, choice })
  const [below, middle, above] = [y + away, y - height / 2, y - away - height]
  const [toLeft, centred, toRight] = [x - away - width, x - width / 2, x + away]
  return [
    ...[at(centred, below), at(toRight, middle), at(toLeft, middle), at(centred, above)],
    ...[at(x, below), at(x - width, below), at(x, above), at(x - width, above)],
    ...(radius * 2 > height * 0.7 ? [at(centred, middle)] : []),
  ]
}

const isInside = ({ left, top, right, bottom }: Box, { width, height }: Screen): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height

interface Room {
  /** Takes room for a disc, or for a name, which has no owner. */
  readonly take: (owner: string, box: Box) => void
  /** Whether the name of a disc meets nothing but the disc itself. */
  readonly isFree: (owner: string, box: Box) => boolean
}

function createRoom(): Room {
  const taken = new Map<string, { readonly owner: string; readonly box: Box }[]>()
  return {
    take: (owner, box) => {
      for (const key of squaresOf(box)) {
        const others = taken.get(key)
        if (others) others.push({ owner, box })
        else taken.set(key, [{ owner, box }])
      }
    },
    isFree: (owner, box) =>
      !squaresOf(box).some((key) => taken.get(key)?.some((other) => other.owner !== owner && meets(box, other.box))),
  }
}

/** Whether two boxes have more in common than an edge. */
export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function squaresOf({ left, top, right, bottom }: Box): readonly string[] {
  const keys: string[] = []
  for (let x = Math.floor(left / square); x * square <= right; x++) {
    for (let y = Math.floor(top / square); y * square <= bottom; y++) keys.push(`${x},${y}`)
  }
  return keys
}
