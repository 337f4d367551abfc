import { toAddress } from '../../route.ts'
import type { Named } from '../../scope.ts'
import { useSite } from '../site.ts'

/** The name of a thing, as a link to its page if it has one. */
export function ThingLink({ named }: { readonly named: Named }) {
  const { names } = useSite()
  const place = named.iri === undefined ? undefined : names.place(named.iri)
  return place === undefined ? <span>{named.name}</span> : <a href={toAddress(place)}>{named.name}</a>
}

/** Several of them, with commas between. */
export function ThingLinks({ all }: { readonly all: readonly Named[] }) {
  return (
    <>
      {all.map((named, index) => (
        <span key={named.iri ?? named.name}>
          {index > 0 && ', '}
          <ThingLink named={named} />
        </span>
      ))}
    </>
  )
}

/** A link to a statement, a claim or a span, on the page of its article. */
export function PartLink({ iri, children }: { readonly iri: string; readonly children: string }) {
  const { names } = useSite()
  const place = names.place(iri)
  return place === undefined ? <span>{children}</span> : <a href={toAddress(place)}>{children}</a>
}
