import { type Document, sentenceAt } from '../annotate/document.ts'
import { isDiminutive } from '../annotate/lexicon/diminutives.ts'
import { wordsOf } from '../text/span.ts'
import { givenNameGender } from './gender.ts'
import type { Form, PersonDraft } from './person-forms.ts'
import type { PersonName } from './person-name.ts'
import type { Merge } from './resolution.ts'
import { variantPart } from './spelling.ts'

/**
 * Why a form and a person are held to be one although they are not spelt alike; undefined if they are not.
 *
 *     Alia  Ben Salem
 *     Aliya Ben Salem    editDistance("Alia", "Aliya") = 1; other name parts equal
 *
 * Two names in one sentence are two people, and so are a man's and a woman's (`Mario`, `Maria`).
 */
export function mergeOf(document: Document, draft: PersonDraft, form: Form): Merge | undefined {
  for (const known of draft.forms) {
    const merge = isBareName(form) ? bareMerge(document.text, known, form) : fullMerge(document.text, known, form)
    if (merge && !isTold(document, known, form)) return merge
  }
  return undefined
}

function isBareName(form: Form): boolean {
  return form.person.parts.length === 1
}

/** Rule `resolve/same-person` for a surname alone: news tells a full name first, so one without is likely a slip. */
function bareMerge(text: string, known: Form, form: Form): Merge | undefined {
  if (variantPart(surnameOf(known.person), form.person) === undefined) return undefined
  return toMerge(text, known, form, (a, b) => `editDistance("${a}", "${b}") = 1`, 0)
}

/** Rule `resolve/same-person` for a full name: a letter in one part, or a short form of the given name. */
function fullMerge(text: string, known: Form, form: Form): Merge | undefined {
  const place = variantPart(known.person, form.person)
  if (place !== undefined && !(place === 0 && differInGender(known, form)))
    return toMerge(text, known, form, (a, b) => `editDistance("${a}", "${b}") = 1; other name parts equal`, place)
  if (isShortGivenName(known.person, form.person))
    return toMerge(text, known, form, (a, b) => `shortForm("${a}") = "${b}"; other name parts equal`, 0)
  if (isShortGivenName(form.person, known.person))
    return toMerge(text, known, form, (a, b) => `shortForm("${b}") = "${a}"; other name parts equal`, 0)
  return undefined
}

/** Whether one name has the everyday short form of the other's given name, and all else alike: `Bill` for `William`. */
function isShortGivenName(full: PersonName, short: PersonName): boolean {
  if (full.suffix !== short.suffix || full.parts.slice(1).join(' ') !== short.parts.slice(1).join(' ')) return false
  return isDiminutive(`${short.parts[0]}`, `${full.parts[0]}`)
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

function toMerge(
  text: string,
  known: Form,
  form: Form,
  reason: (known: string, other: string) => string,
  place: number,
): Merge {
  const name = wordsOf(text, form.names[0])
  const fromEnd = place - form.person.parts.length
  const words = [writtenPart(known, wordsOf(text, known.names[0]), fromEnd), writtenPart(form, name, fromEnd)] as const
  return { name, evidence: [known.names[0], form.names[0]], rule: 'resolve/same-person', reason: reason(...words) }
}

/** Matches the blank and the hyphen of `Jean-Luc Moe`; not the apostrophe of `O'Hara`. */
const betweenParts = /[\s-]+/

/** A part of a name as it is written, counted from the end: -1 the last before a `Jr.`. */
function writtenPart({ person }: Form, name: string, fromEnd: number): string {
  const words = name.split(betweenParts)
  const from = words.length + fromEnd - (person.suffix ? 1 : 0)
  return words.slice(from, from + 1).join()
}
