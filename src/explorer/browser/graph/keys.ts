import type { Network } from '../../network.ts'
import type { Picture } from './picture.ts'

/** Keys that have arrows, with the parts of the picture that it moves by together with shift. */
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0.15, 0],
  ArrowLeft: [-0.15, 0],
  ArrowDown: [0, 0.15],
  ArrowUp: [0, -0.15],
}

/** What keys act upon. */
interface Walk {
  readonly network: Network
  /** The thing that is pointed at or chosen. */
  readonly lit: string | undefined
  readonly point: (iri: string | undefined) => void
  readonly choose: (iri: string | undefined) => void
}

/** Does what a key stands for; whether it stands for something. With Ctrl and the like it is the browser's. */
export function press(
  picture: Picture,
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { network, lit, point, choose }: Walk,
): boolean {
  if (ctrlKey || metaKey || altKey) return false
  const arrow = arrows[key]
  if (arrow && shiftKey) picture.move(...arrow)
  else if (arrow) point(lit === undefined ? network.nodes[0]?.iri : (picture.next(lit, key) ?? lit))
  else if (key === '+' || key === '=') picture.zoomIn()
  else if (key === '-') picture.zoomOut()
  else if (key === '0') picture.fit()
  else if (key === 'Enter' && lit !== undefined) choose(lit)
  else if (key === 'Escape') letGo({ point, choose })
  else return false
  return true
}

function letGo({ point, choose }: Pick<Walk, 'point' | 'choose'>): void {
  point(undefined)
  choose(undefined)
}
