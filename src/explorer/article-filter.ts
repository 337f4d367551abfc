import type { Fact } from './article-facts.ts'
import { type Asked, strangersIn, wordsIn } from './asked.ts'
import { type Kind, kinds } from './claims.ts'
import type { Names } from './names.ts'
import type { Named } from './scope.ts'

/** What a reader does not want to see of an article. */
export interface ArticleFilter {
  readonly hide: readonly Kind[]
  /** Speakers by their places: `person/ada-tan`. */
  readonly mute: readonly string[]
}

/** Kinds that can be hidden: what is said of the article itself always stays. */
export const hideable: readonly Kind[] = kinds.filter((kind) => kind !== 'article')

/** How an address names a speaker: `person/ada-tan`. */
export const speakerInAddress = ({ iri = '' }: Named, names: Names): string => names.place(iri) ?? iri

/** What the address of an article asks for: `hide=theme+name&mute=person/ada-tan`. */
export function parseArticleFilter(
  parameters: URLSearchParams,
  speakers: readonly Named[],
  names: Names,
): Asked<ArticleFilter> {
  const known = speakers.map((speaker) => speakerInAddress(speaker, names))
  const [hide, mute] = [wordsIn(parameters, 'hide', hideable), wordsIn(parameters, 'mute', known)]
  const filter = { hide: hide.words ?? [], mute: mute.words ?? [] }
  return { filter, unknown: [...hide.unknown, ...mute.unknown, ...strangersIn(parameters, Object.keys(filter))] }
}

/** The end of the address of an article with a filter; empty if nothing is hidden. */
export function articleQuery({ hide, mute }: ArticleFilter): string {
  const parameters = new URLSearchParams({
    ...(hide.length > 0 && { hide: hide.join(' ') }),
    ...(mute.length > 0 && { mute: mute.join(' ') }),
  })
  return parameters.size > 0 ? `?${parameters}` : ''
}

/** Whether a fact is shown; claims of a speaker are hidden along with what the speaker says. */
export function isShown(fact: Fact, { hide, mute }: ArticleFilter, names: Names): boolean {
  const speaker =
    fact.type === 'statement' ? fact.statement.speaker : fact.type === 'claim' ? fact.claim.speaker : undefined
  return !hide.includes(fact.kind) && !(speaker && mute.includes(speakerInAddress(speaker, names)))
}

/** A list with a word that was not in it, or without one that was. */
export const toggle = <Word>(words: readonly Word[], word: Word): readonly Word[] =>
  words.includes(word) ? words.filter((other) => other !== word) : [...words, word]
