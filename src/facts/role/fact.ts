import type { Span } from '../../text/span.ts'
import type { FactBase } from '../fact-base.ts'

/**
 * A title that the text itself ties to a person. Becomes an `org:Post` and a claim `org:holds`.
 *
 * @example `Russian Foreign Minister Sergey Lavrov`: person `Sergey Lavrov`, title `Foreign Minister`, of `Russian`.
 */
export interface Role extends FactBase {
  readonly kind: 'role'
  /** The name of the person, without title. */
  readonly person: Span
  /** The title as written, without article; `Minister for Youth, Education and Sports`. */
  readonly title: Span
  /** State or body the post belongs to, as written (may be a demonym: `Russian`); undefined if the text does not say. */
  readonly of: Span | undefined
  /** Fields of a ministry in the title: `Youth`, `Education`, `Sports`. Empty for other posts. */
  readonly fields: readonly Span[]
  readonly status: 'current' | 'former' | 'acting' | 'designate'
}
