import { bodyOf } from '../annotate/lexicon/bodies.ts'
import { blocNouns, firmNouns, nameNouns, publicNouns } from '../annotate/lexicon/body-nouns.ts'
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
}

/** The organisations among the entities of an article. */
export function toKnownBodies(entities: readonly Entity[]): readonly KnownBody[] {
  return entities
    .filter((entity) => entity.kind === 'organisation')
    .map((body) => {
      const words = new Set(fold([body.name, ...body.otherNames].join(' ')).split(' '))
      const isListed = bodyOf(body.name) !== undefined
      return { body, words, isListed, isFirm: !isListed && ![...words].some((word) => publicNouns.has(word)) }
    })
}

/**
 * The bodies that a definite noun may mean: those whose name holds it, else any firm for `the company` and any
 * league of states for `the bloc`.
 *
 *     The Ministry of Health and Acme Inc. agreed. The ministry said the company ...
 *         ------------------     ++++++++              --------     ++++++++
 */
export function bodiesOf({ tokens, words, noun }: Definite, bodies: readonly KnownBody[]): readonly Entity[] {
  const named = nameNouns.has(noun) ? bodies.filter((known) => words.every((word) => known.words.has(word))) : []
  if (named.length > 0) return named.map(({ body }) => body)
  const isKind = tokens.length === 1 || tokens.every((token) => token.upos === 'NOUN')
  if (firmNouns.has(noun) && isKind) return bodies.filter(({ isFirm }) => isFirm).map(({ body }) => body)
  if (!blocNouns.has(noun) || words.length > 1) return []
  return bodies.filter(({ isListed }) => isListed).map(({ body }) => body)
}
