import { type Document, lastStartingBefore, tokenAt } from '../annotate/document.ts'
import { bodyOf } from '../annotate/lexicon/bodies.ts'
import { blocNouns, firmNouns, mediaNames, mediaNouns, nameNouns, publicNouns } from '../annotate/lexicon/body-nouns.ts'
import type { Span } from '../text/span.ts'
import type { Definite } from './definite.ts'
import type { Entity } from './resolution.ts'
import { fold } from './slug.ts'

/** A body of an article with what nouns can say of it. */
export interface KnownBody {
  readonly body: Entity
  /** All words of its names, folded. */
  readonly words: ReadonlySet<string>
  /** Whether it is one of the well-known international ones. */
  readonly isListed: boolean
  /** Whether nothing in its names says that it is a public body. */
  readonly isFirm: boolean
  /** Whether it brings news: its name says so, or somebody is said to have told it something. */
  readonly isMedium: boolean
  /** Nouns that the article puts beside its name: `newspaper` in `the newspaper Acta` or `Acta, a newspaper`. */
  readonly kinds: ReadonlySet<string>
}

/** The organisations among the entities of an article. */
export function toKnownBodies(document: Document, entities: readonly Entity[]): readonly KnownBody[] {
  return entities
    .filter((entity) => entity.kind === 'organisation')
    .map((body) => {
      const words = new Set(fold([body.name, ...body.otherNames].join(' ')).split(' '))
      const isListed = bodyOf(body.name) !== undefined
      const isFirm = !isListed && ![...words].some((word) => publicNouns.has(word))
      const names = body.mentions.filter(({ form }) => form === 'name')
      const isMedium = [...words].some((word) => mediaNames.has(word)) || names.some((name) => isTold(document, name))
      const kinds = new Set(names.flatMap((name) => kindsBeside(document, name)))
      return { body, words, isListed, isFirm, isMedium, kinds }
    })
}

/** Whether somebody told a body something: `told | the Herald`. */
function isTold({ tokens }: Document, name: Span): boolean {
  const before = lastStartingBefore(tokens, name.start - 1)
  const verb = before?.lower === 'the' ? tokens[before.index - 1] : before
  return verb?.lower === 'told'
}

/** Longest description of a body behind its name, in tokens: `, a daily newspaper`. */
const longestDescription = 8

/** The nouns right before a name and at the end of a description in commas after it. */
function kindsBeside(document: Document, name: Span): readonly string[] {
  const { tokens } = document
  const before = lastStartingBefore(tokens, name.start - 1)
  const kinds = before?.penn === 'NN' ? [before.lower] : []
  const comma = tokenAt(document, name.end)
  const opener = comma && tokens[comma.index + 1]
  if (comma?.form !== ',' || opener?.upos !== 'DET') return kinds
  const words = tokens.slice(opener.index + 1, opener.index + longestDescription)
  const end = words.findIndex(({ upos }) => !describing.has(upos))
  const noun = words[end - 1]
  return noun?.penn === 'NN' ? [...kinds, noun.lower] : kinds
}

/** Parts of speech in a description up to its noun. */
const describing: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/**
 * The bodies that a definite noun may mean: those whose name holds it, else those that the article calls so, else any
 * firm for `the company`, any that brings news for `the newspaper`, any league of states for `the bloc`.
 *
 *     The Ministry of Health and Acme Inc. agreed. The ministry said the company ...
 *         ------------------     ++++++++              --------     ++++++++
 */
export function bodiesOf({ tokens, words, noun }: Definite, bodies: readonly KnownBody[]): readonly Entity[] {
  const named = nameNouns.has(noun) ? bodies.filter((known) => words.every((word) => known.words.has(word))) : []
  if (named.length > 0) return named.map(({ body }) => body)
  const described = bodies.filter(
    ({ kinds }) => kinds.has(noun) || shortNouns.get(noun)?.some((kind) => kinds.has(kind)),
  )
  if (described.length > 0) return described.map(({ body }) => body)
  const isKind = tokens.length === 1 || tokens.every((token) => token.upos === 'NOUN')
  if (firmNouns.has(noun) && isKind) return bodies.filter(({ isFirm }) => isFirm).map(({ body }) => body)
  if (mediaNouns.has(words.join(' '))) return bodies.filter(({ isMedium }) => isMedium).map(({ body }) => body)
  if (words.length > 1) return []
  if (blocNouns.has(noun)) return bodies.filter(({ isListed }) => isListed).map(({ body }) => body)
  return []
}

/** Shorter nouns for what was called by a longer one. Own list. */
const shortNouns: ReadonlyMap<string, readonly string[]> = new Map([
  ['paper', ['newspaper', 'daily', 'tabloid', 'broadsheet']],
  ['site', ['website']],
  ['channel', ['broadcaster', 'station']],
  ['broadcaster', ['channel', 'station']],
])
