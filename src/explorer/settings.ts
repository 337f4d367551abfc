/** What the pages have to know of the graph that they show; the file `settings.json` beside them. */
export interface PageSettings {
  /** Start of the IRIs of things, and of our own terms. */
  readonly base: string
  readonly namespace: string
  /** Namespaces by prefix. */
  readonly prefixes: Readonly<Record<string, string>>
  /** What the pages ask: an endpoint, or a Turtle file that they load themselves. The address is relative to the page. */
  readonly source: { readonly kind: 'endpoint' | 'file'; readonly url: string }
  /** Queries to begin with. */
  readonly questions: readonly PageQuestion[]
}

export interface PageQuestion {
  /** `cq01` */
  readonly name: string
  readonly title: string
  readonly sparql: string
}

/** The name of the one policy of trusted types that the pages of a copy have: it lets them start the thread of the graph. */
export const threadPolicy = 'newsfacts-thread'
