import { everythingAround, graphAddress } from '../../graph-filter.ts'
import { useSite } from '../site.ts'

/** Other ways to see a thing: in the graph, and for programs; a copy of the pages without a server has only the first. */
export function Downloads({ place }: { readonly place: string }) {
  const { settings } = useSite()
  const name = encodeURI(place)
  return (
    <p class="downloads">
      <a href={graphAddress(everythingAround(place))}>What is linked with it</a>
      {settings.source.kind === 'endpoint' && (
        <>
          {' · '}For programs: <a href={`id/${name}.ttl`}>Turtle</a>, <a href={`id/${name}.jsonld`}>JSON-LD</a>,{' '}
          <a href={`id/${name}.rdf`}>RDF/XML</a>
        </>
      )}
    </p>
  )
}
