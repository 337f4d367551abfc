import type { NounPhrase } from '../annotate/chunks.ts'
import type { Document } from '../annotate/document.ts'
import { bodyOf } from '../annotate/lexicon/bodies.ts'
import { blocNouns, firmNouns, nameNouns, publicNouns } from '../annotate/lexicon/body-nouns.ts'
import type { Entity } from './resolution.ts'
import { fold } from './slug.ts'

/**
 * The bodies that a definite noun may mean: those whose name holds it, else any firm for `the company` and any
 * league of states for `the bloc`.
 *
 *     The Ministry of Health and Acme Inc. agreed. The ministry said the company ...
 *         ------------------     ++++++++          --------     ++++++++
 */
export function bodiesOf(document: Document, phrase: NounPhrase, entities: readonly Entity[]): readonly Entity[] {
  const words = document.tokens.slice(phrase.first + 1, phrase.last).map((token) => token.lower)
  const noun = words.at(-1) ?? ''
  const isBare = words.length === 1
  const bodies = entities.filter((entity) => entity.kind === 'organisation')
  const named = nameNouns.has(noun)
    ? bodies.filter((body) => words.every((word) => nameWords(body).includes(word)))
    : []
  if (named.length > 0) return named
  if (firmNouns.has(noun) && isKind(document, phrase)) return bodies.filter(isFirm)
  return isBare && blocNouns.has(noun) ? bodies.filter(isLeague) : []
}

/** Whether before the noun of a phrase stand at most nouns, which say what kind of firm it is: `the car company`. */
function isKind(document: Document, phrase: NounPhrase): boolean {
  return document.tokens.slice(phrase.first + 1, phrase.last).every((token) => token.upos === 'NOUN')
}

function nameWords(body: Entity): readonly string[] {
  return fold([body.name, ...body.otherNames].join(' ')).split(' ')
}

function isFirm(body: Entity): boolean {
  return !isListed(body) && !nameWords(body).some((word) => publicNouns.has(word))
}

/** Whether a body is one of the well-known international ones. */
function isListed(body: Entity): boolean {
  return bodyOf(body.name) !== undefined
}

const isLeague = isListed
