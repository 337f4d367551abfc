import { type Document, lastStartingBefore, type Token } from '../annotate/document.ts'
import { titleClassOf } from '../annotate/lexicon/titles.ts'
import { contains, type Span } from '../text/span.ts'
import type { PlacedMention } from './look-up.ts'
import { chosenIn, genderOfPronoun } from './pronoun-genders.ts'
import type { Entity, Gender, SpeechHint } from './resolution.ts'
import { isQuoted, type Standing, type Surroundings, sentenceNumber, toStanding } from './standing.ts'

/** Pronouns of the one who speaks. */
const firstPerson: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself'])

/** How many sentences back, quoted ones left out, a pronoun may go where several people of its gender are named. */
const farthestBack = 4

/**
 * Links `he`, `his`, `she` and `her` to people, in the article's own voice.
 *
 *     Ann Lee met Tom Hill. She said his plan ...
 *     -------     ++++++++  ---      +++
 *
 * The last sentence that names somebody fitting decides: its subject first, else the only one it names.
 *
 * @param people Named in the article's own voice, in text order.
 */
export function linkPronouns(
  place: Surroundings,
  people: readonly Standing[],
  statements: readonly SpeechHint[],
  genderOf: (person: Entity) => Gender,
  entityAt: (span: Span) => Entity | undefined,
): readonly PlacedMention[] {
  const { document } = place
  const unnamed = unnamedSpeakers(document, statements, entityAt)
  const known = [...people]
  const genders = new Map<Entity, Gender>()
  for (const { entity } of known) if (!genders.has(entity)) genders.set(entity, genderOf(entity))
  const links: PlacedMention[] = []
  for (const token of document.tokens) {
    const gender = genderOfPronoun.get(token.lower)
    if (!gender || isQuoted(document, token.start)) continue
    const fits = (person: Entity) => fitsGender(gender, genders.get(person))
    const entity = antecedent(place, known, statements, token, fits)
    if (!entity || isOfUnnamed(place, known, statements, unnamed, token)) continue
    genders.set(entity, gender)
    const link = { start: token.start, end: token.end, form: 'pronoun', entity } as const
    links.push(link)
    insert(known, toStanding(place, link))
  }
  return links
}

/** Speakers without a name, in text order: `a spokeswoman`; papers and bodies are none. */
function unnamedSpeakers(
  document: Document,
  statements: readonly SpeechHint[],
  entityAt: (span: Span) => Entity | undefined,
): readonly SpeechHint[] {
  const isUnnamed = ({ speaker }: SpeechHint) => {
    const noun = lastStartingBefore(document.tokens, speaker.end - 1)
    return noun?.penn === 'NN' && titleClassOf(noun.lower) !== undefined && !entityAt(speaker)
  }
  return statements.filter(isUnnamed)
}

/** Whether a pronoun that speaks goes on with somebody without a name, who spoke last: `A clerk said so. She | said no.` */
function isOfUnnamed(
  { document, narrated }: Surroundings,
  known: readonly Standing[],
  statements: readonly SpeechHint[],
  unnamed: readonly SpeechHint[],
  token: Token,
): boolean {
  if (!statements.some(({ speaker }) => speaker.start === token.start && speaker.end === token.end)) return false
  const last = unnamed.findLast(({ speaker }) => speaker.end <= token.start)
  if (!last) return false
  const isNear = narrated(sentenceNumber(document, last.speaker.start), sentenceNumber(document, token.start)) <= 1
  const others = known.filter(({ start, isSubject }) => isSubject && start > last.speaker.end && start < token.start)
  return isNear && others.every((standing) => contains(last.words, standing))
}

function fitsGender(pronoun: Gender, person: Gender | undefined): boolean {
  return person === 'unknown' || person === pronoun
}

/** Puts a standing to its place in text order; it goes near the end, or into the middle where names follow. */
function insert(standings: Standing[], standing: Standing): void {
  const after = standings.findIndex((other) => other.start > standing.start)
  standings.splice(after < 0 ? standings.length : after, 0, standing)
}

/** The person whom a pronoun goes back to; whoever is named in words that the pronoun itself says is somebody else. */
function antecedent(
  { document, narrated }: Surroundings,
  known: readonly Standing[],
  statements: readonly SpeechHint[],
  token: Token,
  fits: (person: Entity) => boolean,
): Entity | undefined {
  const spoken = statements.find((statement) => contains(statement.speaker, token))?.words
  const isOther = (standing: Standing) => spoken !== undefined && contains(spoken, standing)
  const before = known.filter((standing) => standing.end <= token.start && fits(standing.entity) && !isOther(standing))
  const sentence = sentenceNumber(document, token.start)
  const outside = isObject(token) ? before.filter((standing) => standing.sentence < sentence) : before
  const last = outside.at(-1)
  const isFar = last !== undefined && narrated(last.sentence, sentence) > farthestBack
  if (!last || (isFar && new Set(outside.map(({ entity }) => entity)).size > 1)) return undefined
  const near = outside.filter((standing) => standing.sentence === last.sentence)
  if (last.sentence < sentence || near.some(({ isSubject }) => isSubject)) return chosenIn(near)
  return (near.find(({ form }) => form === 'pronoun') ?? subjectBefore(outside, sentence))?.entity ?? chosenIn(near)
}

/** The subject of the sentence right before: `Tom Hill came. In a talk with Ned Lee, he said`. */
function subjectBefore(standings: readonly Standing[], sentence: number): Standing | undefined {
  return standings.find((standing) => standing.sentence === sentence - 1 && standing.isSubject)
}

/** Objects: `him` is not the subject of its own clause. */
function isObject(token: Token): boolean {
  return token.penn === 'PRP' && (token.lower === 'him' || token.lower === 'her')
}

/**
 * Links `I` and `my` inside the words of a statement to its speaker.
 *
 * @param statements The innermost decides: those later in the list that lie inside others.
 */
export function linkFirstPerson(
  document: Document,
  statements: readonly SpeechHint[],
  entityAt: (span: Span) => Entity | undefined,
): readonly PlacedMention[] {
  const links: PlacedMention[] = []
  for (const token of document.tokens) {
    if (!firstPerson.has(token.lower)) continue
    const around = statements.filter((statement) => contains(statement.words, token))
    const innermost = around.reduce<SpeechHint | undefined>(
      (best, statement) => (best && contains(statement.words, best.words) ? best : statement),
      undefined,
    )
    const entity = innermost && entityAt(innermost.speaker)
    if (entity?.kind === 'person') links.push({ start: token.start, end: token.end, form: 'pronoun', entity })
  }
  return links
}
