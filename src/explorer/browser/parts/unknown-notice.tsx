interface Props {
  /** What an address asks for that the page does not know, so that it is left out: `kinds=rolle`. */
  readonly unknown: readonly string[]
  /** What it asks for rightly, but the graph has not: `theme/nothing`. */
  readonly missing?: readonly string[]
}

/** Says what is wrong with an address. */
export function UnknownNotice({ unknown, missing = [] }: Props) {
  if (unknown.length === 0 && missing.length === 0) return null
  return (
    <div role="alert" class="notice">
      {unknown.length > 0 && (
        <p>
          The address asks for what is not known here; it is left out: <code>{unknown.join(', ')}</code>
        </p>
      )}
      {missing.length > 0 && (
        <p>
          The graph has nothing called <code>{missing.join(', ')}</code>
        </p>
      )}
    </div>
  )
}
