/** Colours that a canvas is painted with, as `#rrggbb`: those of the style sheet, in the theme of the moment. */
export interface Colours {
  readonly ink: string
  readonly card: string
  readonly accent: string
  /** What is not lit while something else is. */
  readonly faint: string
  /** Of a thing by its room. */
  readonly ofRoom: (room: string) => string
  /** Of a link by its kind; of several kinds at once by `undefined`. */
  readonly ofKind: (kind: string | undefined) => string
}

const rooms = ['person', 'country', 'place', 'organisation', 'event', 'theme']
const kinds = ['role', 'membership', 'partnership', 'event', 'speech']

/** Reads the colours that classes of the style sheet have now: `.r-person`, `.k-role`. */
export function readColours(place: HTMLElement): Colours {
  const probe = place.ownerDocument.createElement('i')
  place.append(probe)
  const read = (colour: string, name = ''): string => {
    probe.className = name
    probe.style.color = colour
    return toHex(getComputedStyle(probe).color)
  }
  const ofRooms = new Map(rooms.map((room) => [room, read('var(--fill)', `r-${room}`)]))
  const ofKinds = new Map(kinds.map((kind) => [kind, read(halfOfKind, `k-${kind}`)]))
  const quiet = read('var(--quiet)')
  const colours = {
    ink: read('var(--ink)'),
    card: read('var(--card)'),
    accent: read('var(--accent)'),
    faint: read('var(--line)'),
    ofRoom: (room: string) => ofRooms.get(room) ?? quiet,
    ofKind: (kind: string | undefined) => ofKinds.get(kind ?? '') ?? quiet,
  }
  probe.remove()
  return colours
}

/** Links are paler than the things that they lead to. */
const halfOfKind = 'color-mix(in srgb, var(--kind) 60%, var(--card))'

/** Any colour that a browser knows as `#rrggbb`: painted, and read back. */
function toHex(colour: string): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) return '#808080'
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
