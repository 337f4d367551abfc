import { type GraphFilter, graphAddress } from '../../graph-filter.ts'
import { type Link, linkKinds, linksOf, type Network } from '../../network.ts'
import { useSite } from '../site.ts'
import { FactLinks } from './fact-links.tsx'
import { ThingLink } from './links.tsx'

/** Links that are listed beside the picture; the table has all of them. */
const mostListed = 40

interface Props {
  readonly network: Network
  readonly filter: GraphFilter
  /** The thing that is pointed at or chosen. */
  readonly iri: string | undefined
}

/** What a thing in the picture is, what it is linked with, and where that is told. */
export function LinkedThing({ network, filter, iri }: Props) {
  const { names } = useSite()
  const node = network.nodes.find((known) => known.iri === iri)
  if (!node) {
    return (
      <aside class="linked" aria-label="What is pointed at">
        <p class="quiet">Point at a thing to see what it is linked with; choose it to keep it here.</p>
      </aside>
    )
  }
  const links = linksOf(network, node.iri)
  const around = names.place(node.iri)
  return (
    <aside class="linked" aria-label="What is pointed at" aria-live="polite">
      <p class="kicker">{node.room}</p>
      <h2>
        <ThingLink named={node} />
      </h2>
      <p class="by">
        {links.length === 1 ? '1 link' : `${links.length} links`}
        {filter.around !== around && around !== undefined && (
          <>
            {' · '}
            <a href={graphAddress({ ...filter, around, chosen: undefined })}>Show only what is around it</a>
          </>
        )}
      </p>
      <ul class="plain">
        {links.slice(0, mostListed).map((link) => (
          <LinkItem key={link.kind + link.from + link.to} link={link} from={node.iri} network={network} />
        ))}
      </ul>
      {links.length > mostListed && <p class="by">and {links.length - mostListed} more, in the table</p>}
    </aside>
  )
}

/** A link as a sentence, in which the thing whose links are listed leads nowhere. */
function LinkItem({ link, from, network }: { readonly link: Link; readonly from: string; readonly network: Network }) {
  const end = (iri: string) => {
    const named = network.nodes.find((node) => node.iri === iri) ?? { iri, name: iri }
    return iri === from ? named.name : <ThingLink named={named} />
  }
  return (
    <li class={`k-${link.kind}`}>
      {end(link.from)} {linkKinds[link.kind]} {end(link.to)}
      <div class="by">
        <FactLinks link={link} articles={network.articles} />
      </div>
    </li>
  )
}
