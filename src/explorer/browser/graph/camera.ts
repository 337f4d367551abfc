import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'

/** Ways to come nearer and to look elsewhere. */
export interface Camera {
  /** Comes nearer to the thing that is lit, or else to the middle. */
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  /** Shows all of the network. */
  readonly fit: () => void
  /** Moves the picture by parts of its size. */
  readonly move: (right: number, down: number) => void
}

/** Milliseconds in which the picture moves to another place; at once for readers who want nothing to move. */
const moveTime = 200

/** How much nearer the reader is after one step. */
const zoomStep = 1.6

/**
 * The camera of a picture that shows all of its network now.
 *
 * @param lit Which thing is lit at the moment.
 */
export function cameraOf(sigma: Sigma, lit: () => string | undefined): Camera {
  const camera = sigma.getCamera()
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const go = (state: Partial<CameraState>) => {
    if (isStill) camera.setState(state)
    else void camera.animate(state, { duration: moveTime })
  }
  const placeOf = (iri: string | undefined): Partial<CameraState> => {
    const shown = iri === undefined ? undefined : sigma.getNodeDisplayData(iri)
    return shown ? { x: shown.x, y: shown.y } : {}
  }
  const { x, y, ratio } = camera.getState()
  return {
    zoomIn: () => go({ ...placeOf(lit()), ratio: camera.getBoundedRatio(camera.ratio / zoomStep) }),
    zoomOut: () => go({ ratio: camera.getBoundedRatio(camera.ratio * zoomStep) }),
    fit: () => go({ x, y, ratio }),
    move: (right, down) => go({ x: camera.x + right * camera.ratio, y: camera.y - down * camera.ratio }),
  }
}
