import type { Span } from '../../text/span.ts'
import type { FactBase } from '../fact-base.ts'

/** A field of cooperation, or a subject of talks or work, that the text lists as such. Becomes a `skos:Concept`. */
export interface Theme extends FactBase {
  readonly kind: 'theme'
  /** As written: `socio-cultural sphere`, `the economy` without its article. */
  readonly words: Span
  /** Preferred label: lower case, head words such as sphere, direction, field dropped, a shared head put back. */
  readonly label: string
  /** Whether the list says what is, or what should or could be. Only `stated` ones become fields of a partnership. */
  readonly status: 'stated' | 'proposed'
}
