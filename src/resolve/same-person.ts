import { type Document, sentenceAt } from '../annotate/document.ts'
import { wordsOf } from '../text/span.ts'
import { givenNameGender } from './gender.ts'
import type { Form, PersonDraft } from './person-forms.ts'
import type { PersonName } from './person-name.ts'
import type { Merge } from './resolution.ts'
import { variantPart } from './spelling.ts'

/**
 * Why a form and a person are held to be one although they are not spelt alike; undefined if they are not.
 *
 *     Han  Chuon Naron
 *     Khan Chuon Naron    editDistance("Han", "Khan") = 1; other name parts equal
 *
 * Two names in one sentence are two people, and so are a man's and a woman's (`Mario`, `Maria`).
 */
export function mergeOf(document: Document, draft: PersonDraft, form: Form): Merge | undefined {
  for (const known of draft.forms) {
    const isBareForm = form.person.parts.length === 1
    const place = variantPart(isBareForm ? surnameOf(known.person) : known.person, form.person)
    if (place === undefined || isTold(document, known, form)) continue
    if (!isBareForm && place === 0 && differInGender(known, form)) continue
    return toMerge(document.text, known, form, place)
  }
  return undefined
}

/** A name without all but its last part: what a bare surname is compared with. */
function surnameOf(person: PersonName): PersonName {
  return { ...person, parts: [person.surname] }
}

/** Whether some sentence holds both names. */
function isTold(document: Document, a: Form, b: Form): boolean {
  const sentences = new Set(a.names.map((name) => sentenceAt(document, name.start)?.index))
  return b.names.some((name) => sentences.has(sentenceAt(document, name.start)?.index))
}

function differInGender(a: Form, b: Form): boolean {
  const genders = [givenNameGender(a.person), givenNameGender(b.person)]
  return genders.includes('female') && genders.includes('male')
}

function toMerge(text: string, known: Form, form: Form, place: number): Merge {
  const name = wordsOf(text, form.names[0])
  const fromEnd = place - form.person.parts.length
  const words = [writtenPart(known, wordsOf(text, known.names[0]), fromEnd), writtenPart(form, name, fromEnd)]
  const distance = `editDistance(${words.map((word) => `"${word}"`).join(', ')}) = 1`
  const reason = form.person.parts.length === 1 ? distance : `${distance}; other name parts equal`
  return { name, evidence: [known.names[0], form.names[0]], rule: 'resolve/same-person', reason }
}

/** Matches the blank and the hyphen of `Jean-Luc Moe`; not the apostrophe of `O'Hara`. */
const betweenParts = /[\s-]+/

/** A part of a name as it is written, counted from the end: -1 the last before a `Jr.`. */
function writtenPart({ person }: Form, name: string, fromEnd: number): string {
  const words = name.split(betweenParts)
  const from = words.length + fromEnd - (person.suffix ? 1 : 0)
  return words.slice(from, from + 1).join()
}
