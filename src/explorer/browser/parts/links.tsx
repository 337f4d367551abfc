import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { toAddress } from '../../route.ts'
import { articleOf, type Named } from '../../scope.ts'
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

/** The article that is read now, and the end of its address: what is hidden of it stays hidden from part to part. */
export const ReadArticle = createContext({ place: '', query: '' })

/** The way to the address of the article that is read, or of a part of it. */
export function useAddressHere(): (part?: string) => string {
  const { place, query } = useContext(ReadArticle)
  return (part) => toAddress(part === undefined ? place : `${place}#${part}`) + query
}

/** A link to a statement, a claim or a span, on the page of its article. */
export function PartLink({ iri, children }: { readonly iri: string; readonly children: string }) {
  const { names } = useSite()
  const read = useContext(ReadArticle)
  const place = names.place(iri)
  if (place === undefined) return <span>{children}</span>
  return <a href={toAddress(place) + (articleOf(place) === read.place ? read.query : '')}>{children}</a>
}
