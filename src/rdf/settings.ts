/** Where the names of the graph live. Both are placeholders that a house of one's own replaces. */
export interface RdfSettings {
  /** Start of every IRI that stands for a thing; ends in `/`. */
  readonly base: string
  /** Start of every term of our own; ends in `#`. */
  readonly namespace: string
}

/** The settings of the published vocabulary. */
export const defaultRdfSettings: RdfSettings = {
  base: 'https://w3id.org/newsfacts/id/',
  namespace: 'https://w3id.org/newsfacts/ns#',
}
