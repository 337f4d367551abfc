import type { Document, Name } from '../annotate/document.ts'
import { bodyOf } from '../annotate/lexicon/bodies.ts'
import { countryOf } from '../annotate/lexicon/countries.ts'
import { genderOfFirstName } from '../annotate/lexicon/given-names.ts'
import { homeLandOf } from '../annotate/lexicon/home-lands.ts'
import { wordsOf } from '../text/span.ts'
import { toPersonName } from './person-name.ts'
import { fold, isNameable } from './slug.ts'

/**
 * The names that are persons': those labelled so, and single names of another label that are the family name in
 * somebody's full name.
 *
 *     Xi Jinping spoke. Xi's words ...
 *     PER               ORG             the second is his, too
 *
 * A name without a letter is nobody's; the names of states and well-known bodies stay what they are.
 */
export function personalNames({ names, text }: Document): ReadonlySet<Name> {
  const families = new Set<string>()
  const personal = new Set<Name>()
  for (const name of names) {
    const words = wordsOf(text, name)
    if (name.type !== 'PER' || !isNameable(words)) continue
    personal.add(name)
    const { parts, surname } = toPersonName(words)
    if (parts.length < 2) continue
    families.add(surname)
    for (const first of parts.slice(0, 1)) if (genderOfFirstName(first) === undefined) families.add(first)
  }
  for (const name of names) {
    const words = wordsOf(text, name)
    if (families.has(fold(words)) && !isKnown(words)) personal.add(name)
  }
  return personal
}

/** Whether words name a state, a land or a well-known body. */
function isKnown(words: string): boolean {
  return countryOf(words) !== undefined || bodyOf(words) !== undefined || homeLandOf(words) !== undefined
}
