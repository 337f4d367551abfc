import type { Document } from '../annotate/document.ts'
import { extractEvents } from './event/extract.ts'
import { recordEvents } from './event/record.ts'
import type { Fact } from './fact.ts'
import { extractMemberships } from './membership/extract.ts'
import { recordMemberships } from './membership/record.ts'
import { extractPartnerships } from './partnership/extract.ts'
import { recordPartnerships } from './partnership/record.ts'
import type { Reading } from './reading.ts'
import { extractRoles } from './role/extract.ts'
import { recordRoles } from './role/record.ts'
import { extractStatements } from './statement/extract.ts'
import { recordStatements } from './statement/record.ts'
import { extractThemes } from './theme/extract.ts'
import { recordThemes } from './theme/record.ts'

/** What a room does: find its facts in a document, and list them as plain records once names are resolved. */
interface Kind {
  readonly extract: (document: Document) => readonly Fact[]
  readonly record: (reading: Reading) => readonly unknown[]
}

/** The rooms, one line each, in the order in which their facts are listed. */
export const kinds = {
  role: { extract: extractRoles, record: recordRoles },
  statement: { extract: extractStatements, record: recordStatements },
  event: { extract: extractEvents, record: recordEvents },
  partnership: { extract: extractPartnerships, record: recordPartnerships },
  membership: { extract: extractMemberships, record: recordMemberships },
  theme: { extract: extractThemes, record: recordThemes },
} as const satisfies Record<Fact['kind'], Kind>
