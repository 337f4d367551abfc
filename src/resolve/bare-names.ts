import type { Document, Name } from '../annotate/document.ts'
import { genderOfFirstName } from '../annotate/lexicon/given-names.ts'
import type { Problem } from '../problem.ts'
import { wordsOf } from '../text/span.ts'
import { givenNameGender, honorificGender } from './gender.ts'
import { addForm, type Form, type PersonDraft } from './person-forms.ts'
import type { PersonName } from './person-name.ts'
import { mergeOf } from './same-person.ts'

/**
 * Gives the places of a single name to the people it can stand for.
 *
 *     Tom Hill met Ann Hill. Ms Hill smiled.    `Ms` leaves only Ann
 *
 * Where several fit, the one named last before it is meant, and a `person/homonym` doubt says so.
 */
export function placeBareForm(document: Document, drafts: PersonDraft[], form: Form): readonly Problem[] {
  const fitting = fittingPeople(drafts, form)
  const [fit, ...others] = fitting
  if (!fit) placeUnknown(document, drafts, form)
  else if (others.length === 0) addForm(fit, form)
  else return form.names.flatMap((name) => placeHomonym(document, fitting, name))
  return []
}

/**
 * The people of whose full name the form is a part: as family name, which may stand first (`Xi Jinping`, `Lee Hsien
 * Loong`); else as given name; else anywhere.
 */
function fittingPeople(drafts: readonly PersonDraft[], form: Form): readonly PersonDraft[] {
  const part = form.person.surname
  const isGivenName = genderOfFirstName(part) !== undefined
  const ways: readonly ((person: PersonName) => boolean)[] = [
    ({ surname, parts }) => surname === part || (parts[0] === part && !isGivenName),
    ({ parts }) => parts[0] === part,
    ({ parts }) => parts.includes(part),
  ]
  for (const fits of ways) {
    const fitting = drafts.filter((draft) => draft.forms.some(({ person }) => fits(person)))
    if (fitting.length > 0) return fitting
  }
  return []
}

/** A single name that no full name holds: a slip of one, or a person who is named so only. */
function placeUnknown(document: Document, drafts: PersonDraft[], form: Form): void {
  for (const draft of drafts) {
    const merge = mergeOf(document, draft, form)
    if (!merge) continue
    addForm(draft, form)
    draft.merges.push(merge)
    return
  }
  drafts.push({ forms: [form], names: [...form.names], merges: [] })
}

/** Gives one place of an ambiguous name to the likeliest person. */
function placeHomonym(document: Document, fitting: readonly PersonDraft[], name: Name): readonly Problem[] {
  const gender = honorificGender(document.text, name)
  const ofGender = fitting.filter((draft) => {
    const genders = [gender, givenNameGender(draft.forms[0].person)]
    return !(genders.includes('female') && genders.includes('male'))
  })
  const candidates = ofGender.length > 0 ? ofGender : fitting
  const chosen = latestNamed(candidates, name.start)
  chosen?.names.push(name)
  if (candidates.length < 2) return []
  const words = wordsOf(document.text, name)
  const people = candidates.map((draft) => wordsOf(document.text, draft.forms[0].names[0]))
  const message = `${words} may be ${people.join(' or ')}; taken for the one named last. Check who is meant.`
  return [
    {
      severity: 'doubt',
      file: document.article.file,
      span: { start: name.start, end: name.end },
      rule: 'person/homonym',
      message,
    },
  ]
}

/** The person named last before `offset`; the one named first after it if none was. */
function latestNamed(people: readonly PersonDraft[], offset: number): PersonDraft | undefined {
  let latest: PersonDraft | undefined
  let latestStart = -1
  for (const draft of people) {
    for (const { start } of draft.names) {
      if (start >= offset || start <= latestStart) continue
      latest = draft
      latestStart = start
    }
  }
  return latest ?? people[0]
}
