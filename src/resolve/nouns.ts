import { type Document, type Token, tokenAt } from '../annotate/document.ts'
import { titleClassOf } from '../annotate/lexicon/titles.ts'
import { indexFrom } from '../annotate/token-access.ts'
import { contains, type Span } from '../text/span.ts'
import { bodiesOf, type KnownBody, toKnownBodies } from './body-nouns.ts'
import { type Definite, toDefinite } from './definite.ts'
import type { PlacedMention } from './look-up.ts'
import type { Entity, RoleHint, SpeechHint } from './resolution.ts'
import { nameOver, type Standing, type Surroundings } from './standing.ts'
import { isInitials } from './title-likeness.ts'
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
  return definites(place, roles, statements).flatMap((definite) => {
    const others = namedInOwnWords(standings, statements, definite)
    const fitting = candidates(place.document, definite, titles, bodies).filter((entity) => !others.has(entity))
    const [only, ...rest] = isInHeadline(place.document, definite) ? fitting : []
    const ahead = rest.length === 0 ? only : undefined
    const entity = chooseBefore(standings, fitting, definite.start) ?? ahead
    return entity ? [{ start: definite.start, end: definite.end, form: 'noun', entity }] : []
  })
}

/** Whether a noun stands in the headline, which may tell what the report names only behind it. */
function isInHeadline(document: Document, definite: Span): boolean {
  return document.paragraphs.some((paragraph) => paragraph.kind === 'headline' && contains(paragraph, definite))
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

/** The definite nouns of a document, titles that speak without an article, and the owners of titles. */
function definites(
  { document }: Surroundings,
  roles: readonly RoleHint[],
  statements: readonly SpeechHint[],
): readonly Definite[] {
  const found = new Map<number, Definite>()
  for (const token of document.tokens) {
    const definite = token.lower === 'the' ? definiteAfter(document, token.index + 1) : undefined
    if (definite) found.set(definite.start, definite)
  }
  const spans = [...roles.map(({ of }) => of), ...statements.map(({ speaker }) => bareTitle(document, speaker))]
  const owners = spans.map((span) => span && toDefinite(tokensOver(document, span)))
  for (const owner of owners) if (owner && !found.has(owner.start)) found.set(owner.start, owner)
  return [...found.values(), ...statements.flatMap(({ speaker }) => ownedTitle(document, speaker) ?? [])]
}

function tokensOver({ tokens }: Document, { start, end }: Span): readonly Token[] {
  return tokens.slice(indexFrom(tokens, start), indexFrom(tokens, end))
}

/** A speaker named by whom a title serves: `the party's | spokesperson`. */
function ownedTitle(document: Document, speaker: Span): Definite | undefined {
  const tokens = tokensOver(document, speaker)
  const mark = tokens.findIndex(({ penn }) => penn === 'POS')
  const title = mark > 0 ? toDefinite(tokens.slice(mark + 1)) : undefined
  const isTitle = title !== undefined && titleClassOf(title.noun) !== undefined && !nameOver(document, speaker.end - 1)
  return isTitle ? { ...title, start: speaker.start, end: speaker.end } : undefined
}

/** A speaker named by a title alone, as headlines do: `Home Minister said`; not `a | minister said`. */
function bareTitle(document: Document, speaker: Span): Span | undefined {
  const first = tokenAt(document, speaker.start)
  const last = tokenAt(document, speaker.end - 1)
  if (!first || !last || nameOver(document, last.start)) return undefined
  const isTitle = titleClassOf(last.lower) !== undefined || isInitials(last.form)
  const before = document.tokens[first.index - 1]
  const isOwned = before !== undefined && (before.upos === 'DET' || before.upos === 'PRON' || before.penn === 'POS')
  return isTitle && !isOwned ? speaker : undefined
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
  const definite = toDefinite(words, fieldAfter(document, first + words.length))
  return definite && !nameOver(document, definite.end - 1) ? definite : undefined
}

/** What a title is for, from its preposition on: `for the | internal market |`. */
function fieldAfter({ tokens }: Document, index: number): readonly Token[] {
  if (tokens[index]?.lower !== 'for') return []
  const first = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1
  const words = tokens.slice(first, first + longestNoun)
  const end = words.findIndex(({ upos }) => !inside.has(upos))
  return words.slice(0, end)
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
