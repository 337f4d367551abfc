import { Heading } from '../parts/states.tsx'

/** For an address that leads to nothing. */
export function NowherePage({ address }: { readonly address: string }) {
  return (
    <>
      <Heading>Nothing is here</Heading>
      <p>
        The graph has nothing at <code>{address}</code>. It may have been built anew, or the address is not whole.
      </p>
      <p>
        <a href="#/">Start from the overview</a>, or search above.
      </p>
    </>
  )
}
