import { useEffect, useRef, useState } from 'preact/hooks'
import type { Network } from '../../network.ts'
import { press } from '../graph/keys.ts'
import type { Picture as OpenPicture } from '../graph/picture.ts'
import { useOpenPicture } from '../graph/use-open-picture.ts'

interface Props {
  readonly network: Network
  /** The thing that is pointed at or chosen. */
  readonly lit: string | undefined
  readonly point: (iri: string | undefined) => void
  readonly choose: (iri: string | undefined) => void
}

/** A network as a picture: zoomed, moved and walked through by mouse, touch and keyboard. */
export function Picture({ network, lit, point, choose }: Props) {
  const place = useRef<HTMLDivElement>(null)
  // What a picture tells goes to the page as it is then, not as it was when the picture was opened.
  const told = useRef({ point, choose })
  told.current = { point, choose }
  const [named, setNamed] = useState({ written: 0, wanted: 0 })
  const { picture, failure } = useOpenPicture(place, network, {
    point: (iri) => told.current.point(iri),
    choose: (iri) => told.current.choose(iri),
    named: setNamed,
  })
  useEffect(() => picture?.light(lit), [picture, lit])
  const onKeyDown = (event: KeyboardEvent) => {
    if (picture && press(picture, event, { network, lit, point, choose })) event.preventDefault()
  }
  if (failure !== undefined) {
    return (
      <p class="notice" role="status">
        This browser cannot draw the picture: {failure}. The table below says the same.
      </p>
    )
  }
  return (
    <div class="picture">
      <div
        ref={place}
        class="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the picture go to it
        tabIndex={0}
        aria-label="The links as a picture; the table below says the same"
        aria-describedby="picture-help"
        onKeyDown={onKeyDown}
      />
      <div class="tools">
        {picture ? <Zoom picture={picture} /> : <p class="extent">Drawing the picture …</p>}
        {picture && (
          <p class="extent">
            {named.written} of {named.wanted} names have room{named.written < named.wanted && '; zoom in for more'}
          </p>
        )}
      </div>
      <p class="help" id="picture-help">
        Arrows: from thing to thing · Enter: keep it · Escape: let it go · + and −, or the wheel after a click: zoom ·
        0: show all · Shift and arrows: move
      </p>
    </div>
  )
}

function Zoom({ picture }: { readonly picture: OpenPicture }) {
  return (
    <>
      <button type="button" onClick={picture.zoomIn} aria-label="Zoom in">
        +
      </button>
      <button type="button" onClick={picture.zoomOut} aria-label="Zoom out">
        −
      </button>
      <button type="button" onClick={picture.fit}>
        Show all
      </button>
    </>
  )
}
