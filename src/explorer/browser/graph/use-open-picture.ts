import { useEffect, useState } from 'preact/hooks'
import type { Network } from '../../network.ts'
import type { Picture, PictureEvents } from './picture.ts'

/** A picture, or why there is none; neither while it is opened. */
export interface Opened {
  readonly picture?: Picture
  /** Why there is no picture: `it has no WebGL`. */
  readonly failure?: string
}

/** Opens the picture of a network in an element; what draws it is loaded only now. */
export function useOpenPicture(
  place: { readonly current: HTMLElement | null },
  network: Network,
  events: Omit<PictureEvents, 'lost'>,
): Opened {
  const [opened, setOpened] = useState<Opened>({})
  useEffect(() => {
    let picture: Picture | undefined
    let isClosed = false
    const open = async () => {
      const { openPicture } = await import('./picture.ts')
      if (isClosed || !place.current) return
      picture = openPicture(place.current, network, { ...events, lost: () => fail('it has taken the canvas away') })
      setOpened({ picture })
    }
    const close = () => {
      isClosed = true
      picture?.close()
      picture = undefined
    }
    const fail = (failure: string) => {
      if (isClosed) return
      close()
      setOpened({ failure })
    }
    open().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
    return () => {
      close()
      setOpened({})
    }
  }, [network])
  return opened
}
