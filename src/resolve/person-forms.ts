import type { Name } from '../annotate/document.ts'
import { wordsOf } from '../text/span.ts'
import { type Cluster, distinct } from './cluster.ts'
import { isParticle, type PersonName, toPersonName, withoutTitles } from './person-name.ts'
import type { Merge } from './resolution.ts'
import { toSlug } from './slug.ts'

/** One way to write a name, and the places where it stands; at least one. */
export interface Form {
  readonly person: PersonName
  /** In text order. */
  readonly names: readonly [Name, ...Name[]]
}

/** A person to whom forms are still being added; the first form is the fullest. */
export interface PersonDraft {
  readonly forms: [Form, ...Form[]]
  readonly names: Name[]
  readonly merges: Merge[]
}

/** The names grouped by how they are written, letter case and marks aside, in text order. */
export function formsOf(text: string, names: readonly Name[]): readonly Form[] {
  const byParts = new Map<string, { person: PersonName; names: [Name, ...Name[]] }>()
  for (const name of names) {
    const person = toPersonName(wordsOf(text, name))
    const key = [...person.parts, person.suffix].join(' ')
    const form = byParts.get(key)
    if (form) form.names.push(name)
    else byParts.set(key, { person, names: [name] })
  }
  return [...byParts.values()]
}

/** Whether a form is a single name: `Hill` or `de Mistura`, not `Tom Hill`. */
export function isBare(form: Form): boolean {
  return form.person.parts.filter((part) => !isParticle(part)).length < 2
}

/** Longest first; of two as long the one with fewer initials, then the one more often used, then the earlier one. */
export function byFullness(a: Form, b: Form): number {
  return (
    b.person.parts.length - a.person.parts.length ||
    initialsOf(a) - initialsOf(b) ||
    b.names.length - a.names.length ||
    a.names[0].start - b.names[0].start
  )
}

function initialsOf(form: Form): number {
  return form.person.parts.filter((part) => part.length === 1).length
}

/** Puts a form to a person. */
export function addForm(draft: PersonDraft, form: Form): void {
  draft.forms.push(form)
  draft.names.push(...form.names)
}

/** The person that the forms and single names were gathered for. */
export function toPersonCluster(text: string, draft: PersonDraft): Cluster {
  const names = [...draft.names].sort((a, b) => a.start - b.start)
  const words = distinct(names.map((name) => withoutTitles(wordsOf(text, name))))
  const [first, ...others] = draft.forms[0].names
  const inCapitals = (name: Name) => wordsOf(text, name) === wordsOf(text, name).toUpperCase()
  const fullest = inCapitals(first) ? (others.find((other) => !inCapitals(other)) ?? first) : first
  const name = withoutTitles(wordsOf(text, fullest))
  const otherNames = words.filter((form) => form !== name)
  return { kind: 'person', slug: toSlug(name), name, otherNames, names, demonyms: [], merges: draft.merges }
}
