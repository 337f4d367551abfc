import type { ComponentChildren } from 'preact'
import type { Loaded } from '../use-loaded.ts'

/** Shows something once it is here; before that, or if it never comes, says so. */
export function Shown<T>({
  loaded,
  children,
}: {
  readonly loaded: Loaded<T>
  readonly children: (value: T) => ComponentChildren
}) {
  switch (loaded.state) {
    case 'waiting':
      return (
        <p class="quiet" role="status">
          Asking the graph …
        </p>
      )
    case 'failed':
      return (
        <div role="alert" class="notice">
          <p>The graph gave no answer.</p>
          <pre>{loaded.message}</pre>
        </div>
      )
    case 'here':
      return <>{children(loaded.value)}</>
  }
}

/** Sets the title of the window along with the heading of the page. */
export function Heading({ children, kicker }: { readonly children: string; readonly kicker?: ComponentChildren }) {
  document.title = `${children} · newsfacts`
  return (
    <header class="heading">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1>{children}</h1>
    </header>
  )
}
