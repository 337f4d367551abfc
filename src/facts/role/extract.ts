import { type Document, type Sentence, within } from '../../annotate/document.ts'
import { compareSpans } from '../../text/span.ts'
import { titlesAfterName } from './after-name.ts'
import { titlesOfAppointment } from './appointed.ts'
import { titlesBeforeName } from './before-name.ts'
import { toChunks } from './chunks.ts'
import { titlesOfCopula } from './copula.ts'
import type { Role } from './fact.ts'
import { readTitleGroups } from './title-group.ts'

/**
 * Finds the titles that an article itself ties to a named person.
 *
 *     Russian Foreign Minister Sergey Lavrov met Ann Lee, head of the agency.
 *     ======= ++++++++++++++++ -------------     -------  ++++        ======    - person, + title, = of
 *
 * Titles that are denied, planned or only possible yield nothing.
 *
 * @returns In text order of the person and then the title; each title of a person once in a place.
 */
export function extractRoles(document: Document): readonly Role[] {
  const roles: Role[] = []
  for (const sentence of document.sentences) {
    if (!hasPerson(document, sentence)) continue
    const chunks = toChunks(document, sentence)
    const groups = readTitleGroups(chunks)
    roles.push(
      ...titlesBeforeName(chunks, groups),
      ...titlesAfterName(chunks, groups),
      ...titlesOfCopula(chunks, groups),
      ...titlesOfAppointment(chunks, groups),
    )
  }
  return withoutDoubles(roles).sort((a, b) => compareSpans(a.person, b.person) || compareSpans(a.title, b.title))
}

/** Whether a sentence names a person, or takes one up by `he` or `she`. */
function hasPerson(document: Document, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index++) {
    const word = document.tokens[index]?.lower
    if (word === 'he' || word === 'she') return true
  }
  return within(document.names, sentence).some((name) => name.type === 'PER')
}

/** Roles without those that an earlier rule found at the same place. */
function withoutDoubles(roles: readonly Role[]): Role[] {
  const seen = new Set<string>()
  return roles.filter(({ person, title }) => {
    const key = [person.start, title.start, title.end].join(' ')
    return seen.size < seen.add(key).size
  })
}
