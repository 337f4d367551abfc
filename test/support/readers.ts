import { Parser } from 'n3'
import { Store } from 'oxigraph'
import { graph, parse, type Statement } from 'rdflib'

/** What the terms of every reader have in common. */
interface Term {
  readonly termType: string
  readonly value: string
  readonly language?: string
  readonly datatype?: { readonly value: string }
}

/** What the triples of every reader have in common. */
interface Triple {
  readonly subject: Term
  readonly predicate: Term
  readonly object: Term
}

/** A graph as a sorted list of lines, each once: equal lists are equal graphs, for no node is blank. */
export function toLines(triples: readonly Triple[]): readonly string[] {
  const lines = triples.map(({ subject, predicate, object }) =>
    JSON.stringify([subject, predicate, object].map(partsOf)),
  )
  return [...new Set(lines)].sort()
}

function partsOf({ termType, value, language, datatype }: Term): readonly (string | undefined)[] {
  return termType === 'Literal' ? [termType, value, language, datatype?.value] : [termType, value]
}

export function readWithN3(text: string, format: string): readonly string[] {
  return toLines(new Parser({ format }).parse(text))
}

export function readWithOxigraph(text: string, format: string): readonly string[] {
  const store = new Store()
  store.load(text, { format })
  return toLines(store.match(undefined, undefined, undefined, undefined))
}

export function readWithRdflib(text: string, format: string): Promise<readonly string[]> {
  const store = graph()
  return new Promise((done, failed) => {
    parse(text, store, 'https://w3id.org/newsfacts/id/', format, (error) =>
      error ? failed(error) : done(toLines(store.statements as readonly Statement[])),
    )
  })
}
