import { linkKinds, type Network } from '../../network.ts'
import { FactLinks } from './fact-links.tsx'
import { ThingLink } from './links.tsx'

/** The links of a picture in words: the same ones, those that most facts say first. */
export function LinkTable({ network }: { readonly network: Network }) {
  const nodes = new Map(network.nodes.map((node) => [node.iri, node]))
  const called = (iri: string) => nodes.get(iri) ?? { iri, name: iri }
  const ordered = [...network.links].sort((a, b) => b.facts.length - a.facts.length)
  return (
    <table class="list links">
      <caption>The same links as a table</caption>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">Link</th>
          <th scope="col">To</th>
          <th scope="col" class="number">
            Facts
          </th>
          <th scope="col">Told in</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((link) => (
          <tr key={link.kind + link.from + link.to}>
            <th scope="row">
              <ThingLink named={called(link.from)} />
            </th>
            <td>{linkKinds[link.kind]}</td>
            <td>
              <ThingLink named={called(link.to)} />
            </td>
            <td class="number">{link.facts.length}</td>
            <td class="by">
              <FactLinks link={link} articles={network.articles} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
