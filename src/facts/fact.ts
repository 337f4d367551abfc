import type { EventFact } from './event/fact.ts'
import type { Membership } from './membership/fact.ts'
import type { Partnership } from './partnership/fact.ts'
import type { Role } from './role/fact.ts'
import type { Statement } from './statement/fact.ts'
import type { Theme } from './theme/fact.ts'

/** One fact as read, before names are resolved: everything in it is a stretch of the text. */
export type Fact = Statement | Role | EventFact | Partnership | Membership | Theme
