import type { DateMention } from '../../annotate/document.ts'
import type { Span } from '../../text/span.ts'
import type { FactBase } from '../fact-base.ts'

/** One member of one body. Becomes a claim `org:hasMember`; other standings keep apart from it. */
export interface Membership extends FactBase {
  readonly kind: 'membership'
  readonly organisation: Span
  readonly member: Span
  /** `member` alone becomes `org:hasMember` without an end. */
  readonly standing: 'member' | 'former' | 'observer' | 'candidate' | 'partner'
  readonly since: DateMention | undefined
  readonly until: DateMention | undefined
}
