import { bodyRows } from './bodies-list.ts'
import { listed } from './listed.ts'

/** A well-known international body, and the ways in which English news names it. */
export interface Body {
  /** The last part of its IRI: `asean`, `world-bank`. */
  readonly slug: string
  /** `Association of Southeast Asian Nations`. */
  readonly name: string
  /** Short forms in capitals or as a word: `ASEAN`, `Asean`; empty where it has none. */
  readonly acronyms: readonly string[]
  /** Other spellings and everyday names: `Arab League`. */
  readonly otherNames: readonly string[]
}

/** International bodies, in the order of the list. */
export const bodies: readonly Body[] = bodyRows.map(([slug, name, acronyms, otherNames]) => ({
  slug,
  name,
  acronyms: listed(acronyms),
  otherNames: listed(otherNames),
}))

const byForm = new Map<string, Body>()
for (const body of bodies) {
  for (const form of [body.name, ...body.acronyms, ...body.otherNames]) byForm.set(form, body)
}

/**
 * The international body that words name in full, by acronym or by another name, with or without `the`; undefined if
 * none. Case counts: `who` is no body.
 */
export function bodyOf(words: string): Body | undefined {
  const form = words[3] === ' ' && /^the /i.test(words) ? words.slice('the '.length) : words
  return byForm.get(form.replace('’', "'"))
}
