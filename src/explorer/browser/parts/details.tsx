import type { ComponentChildren } from 'preact'
import type { Named } from '../../scope.ts'
import { ThingLinks } from './links.tsx'

/** What is known of one fact, a name and what it is beside each other. */
export function Details({ children }: { readonly children: ComponentChildren }) {
  return <dl class="details">{children}</dl>
}

interface DetailProps {
  readonly name: string
  /** Without anything to say there is no detail. */
  readonly isThere?: boolean
  readonly children: ComponentChildren
}

export function Detail({ name, isThere = true, children }: DetailProps) {
  if (!isThere) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** A detail that is a list of things; none if there are none. */
export function ThingsDetail({ name, things }: { readonly name: string; readonly things: readonly Named[] }) {
  return (
    <Detail name={name} isThere={things.length > 0}>
      <ThingLinks all={things} />
    </Detail>
  )
}
