import { type Document, type Token, tokenAt } from '../annotate/document.ts'
import { contains } from '../text/span.ts'
import { bodiesOf, type KnownBody, toKnownBodies } from './body-nouns.ts'
import { type Definite, toDefinite } from './definite.ts'
import type { PlacedMention } from './look-up.ts'
import type { Entity, RoleHint, SpeechHint } from './resolution.ts'
import { nameOver, type Standing, type Surroundings } from './standing.ts'
import { type HeldTitle, holdersOf } from './title-nouns.ts'

/**
 * Links definite nouns to the one person or body they can stand for: titles (`the minister`), kinds of bodies (`the
 * ministry`, `the company`), after the name was told.
 *
 * @param standings The names, in text order.
 * @param roles Their owners are definite without an article: `company` in `company CEO`.
 * @param statements Whoever is named in the words that a noun says is somebody else.
 * @returns Articles left out of the spans.
 */
export function linkNouns(
  place: Surroundings,
  entities: readonly Entity[],
  standings: readonly Standing[],
  titles: readonly HeldTitle[],
  roles: readonly RoleHint[],
  statements: readonly SpeechHint[],
): readonly PlacedMention[] {
  const bodies = toKnownBodies(place.document, entities)
  return definites(place, roles).flatMap((definite) => {
    const others = namedInOwnWords(standings, statements, definite)
    const fitting = candidates(place.document, definite, titles, bodies).filter((entity) => !others.has(entity))
    const entity = chooseBefore(standings, fitting, definite.start)
    return entity ? [{ start: definite.start, end: definite.end, form: 'noun', entity }] : []
  })
}

const nobody: ReadonlySet<Entity> = new Set()

/** The people named in what a noun says; none where it does not speak. */
function namedInOwnWords(
  standings: readonly Standing[],
  statements: readonly SpeechHint[],
  { start, end }: Definite,
): ReadonlySet<Entity> {
  const spoken = statements.find(({ speaker }) => contains(speaker, { start, end }))?.words
  if (!spoken) return nobody
  const named = standings.filter((standing) => contains(spoken, standing))
  return new Set(named.map(({ entity }) => entity).filter(({ kind }) => kind === 'person'))
}

function candidates(
  document: Document,
  definite: Definite,
  titles: readonly HeldTitle[],
  bodies: readonly KnownBody[],
): readonly Entity[] {
  const holders = holdersOf(document, definite, titles)
  return holders.length > 0 ? holders : bodiesOf(definite, bodies)
}

/** The definite nouns of a document, and the owners of titles. */
function definites({ document }: Surroundings, roles: readonly RoleHint[]): readonly Definite[] {
  const found = new Map<number, Definite>()
  for (const token of document.tokens) {
    const definite = token.lower === 'the' ? definiteAfter(document, token.index + 1) : undefined
    if (definite) found.set(definite.start, definite)
  }
  for (const { of } of roles) {
    const first = of && tokenAt(document, of.start)
    const last = of && tokenAt(document, of.end - 1)
    const owner = first && last && toDefinite(document.tokens.slice(first.index, last.index + 1))
    if (owner && !found.has(owner.start)) found.set(owner.start, owner)
  }
  return [...found.values()]
}

/** Parts of speech in a definite noun, its article left out. */
const inside: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/** Prepositions after a noun that tell which one is meant: `the president of Peru`, `the alliance between them`. */
const telling: ReadonlySet<string> = new Set(['of', 'between', 'with'])

/** Longest definite noun, in tokens. */
const longestNoun = 8

/** The words from a token on, up to the last noun; undefined where they end in a name, or a preposition tells which. */
function definiteAfter(document: Document, first: number): Definite | undefined {
  const words: Token[] = []
  for (const token of document.tokens.slice(first, first + longestNoun)) {
    if (telling.has(token.lower)) return undefined
    if (!inside.has(token.upos) && token.penn !== 'VBG') break
    words.push(token)
  }
  const definite = toDefinite(words)
  return definite && !nameOver(document, definite.end - 1) ? definite : undefined
}

/**
 * The candidate that a noun goes back to: the only one; else the only one in the last sentence that names any; else
 * the one named most often before, if none is named as often.
 */
function chooseBefore(
  standings: readonly Standing[],
  candidates: readonly Entity[],
  offset: number,
): Entity | undefined {
  if (candidates.length === 0) return undefined
  const before = standings.filter((standing) => standing.start < offset && candidates.includes(standing.entity))
  const last = before.at(-1)
  if (!last) return undefined
  const near = new Set(
    before.filter((standing) => standing.sentence === last.sentence).map((standing) => standing.entity),
  )
  return near.size === 1 ? last.entity : mostNamed(before)
}

function mostNamed(standings: readonly Standing[]): Entity | undefined {
  const counts = new Map<Entity, number>()
  for (const { entity } of standings) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const [first, ...others] = [...counts].filter(([, count]) => count === most)
  return first && others.length === 0 ? first[0] : undefined
}
