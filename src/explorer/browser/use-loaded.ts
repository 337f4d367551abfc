import { useEffect, useState } from 'preact/hooks'

/** Something that takes time to come. */
export type Loaded<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string }

/** Loads something again whenever its key changes; what was asked for before comes too late and is dropped. */
export function useLoaded<T>(load: () => Promise<T>, key: string): Loaded<T> {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly result: Loaded<T> }>()
  useEffect(() => {
    let isLate = false
    const set = (result: Loaded<T>) => {
      if (!isLate) setLoaded({ key, result })
    }
    load().then(
      (value) => set({ state: 'here', value }),
      (error: unknown) => set({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isLate = true
    }
  }, [key])
  return loaded?.key === key ? loaded.result : { state: 'waiting' }
}
