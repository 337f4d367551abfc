import { type Document, type Name, type Sentence, sentenceAt, type Token } from '../../annotate/document.ts'
import { bodyOf } from '../../annotate/lexicon/bodies.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import { startVerbs } from '../../annotate/lexicon/partnership-words.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { isPossessive } from '../../annotate/token-kinds.ts'
import { cover, type Span, wordsOf } from '../../text/span.ts'
import { raisedTies } from './raised.ts'
import type { RelationMention } from './relations.ts'
import { type Parties, single, verbBefore } from './surroundings.ts'

/** Levels of relations between states, whose parties a report often leaves to be understood. */
const levelsOfStates: ReadonlySet<string> = new Set([
  'comprehensive-strategic-partnership',
  'strategic-cooperative-partnership',
  'global-strategic-partnership',
  'special-strategic-partnership',
  'strategic-partnership',
  'comprehensive-partnership',
])

/**
 * Rule `partnership/two-states`: the level of a relation between states, where the text speaks of two only.
 *
 *     Mr Ba met his Malian host in Chad. The two leaders raised bilateral ties to a strategic partnership.
 *                   ^^^^^^         ^^^^              ~~~~~~ --------------- ++
 *
 * They are looked for in the sentence, then in its paragraph up to there, then in the whole text up to there; where one
 * of these names three, the relation stays open. A bloc may stand for one of them. Of any agreement that two leaders
 * signed, their states are the parties.
 */
export function twoStates(document: Document, mention: RelationMention): Parties | undefined {
  const isOpen = mention.form === 'relation' && isOfStates(document, mention)
  const pair = statesOfLeaders(document, mention) ?? (isOpen ? pairOfStates(document, mention.sentence) : undefined)
  return pair && single('partnership/two-states', pair, evidenceOf(mention, pair))
}

/** The two states named with two persons or more who bring a relation about: `Malian minister Ba and Chadian minister Ali | signed`. */
function statesOfLeaders(document: Document, mention: RelationMention): readonly Span[] | undefined {
  const { tokens, text } = document
  const verb = verbBefore(tokens, mention)
  if (verb === undefined || !startVerbs.has(lowerAt(tokens, verb)) || mention.level === 'cooperation') return undefined
  const subject = document.names.filter(({ first, last }) => first >= mention.sentence.first && last <= verb)
  if (subject.filter(({ type }) => type === 'PER').length < 2) return undefined
  const states = new Map<string, Span>()
  for (const name of subject) {
    const state = countryOf(wordsOf(text, name))?.code
    if (state) keepFirst(states, state, { start: name.start, end: name.end })
  }
  return states.size === 2 ? [...states.values()] : undefined
}

/** The only two states that a sentence, its paragraph, or the text up to it speaks of. */
export function pairOfStates(document: Document, sentence: Sentence): readonly Span[] | undefined {
  for (const sentences of scopesOf(document, sentence)) {
    const found = actorsIn(document, sentences)
    if (found.states.length > 2) return undefined
    const pair = pairOf(found, sentences.length === 1)
    if (pair) return pair
  }
  return undefined
}

/** Only the names of the sentence itself are part of what tells the relation. */
function evidenceOf({ sentence, label }: RelationMention, states: readonly Span[]): Span {
  return cover(label, ...states.filter(({ start }) => start >= sentence.start))
}

const definite: ReadonlySet<string> = new Set(['the', 'this', 'their', 'our'])

/** Verbs that take a relation further, so that there is one. Own list. */
const furtheringVerbs: ReadonlySet<string> = new Set(
  listed(
    'deepen, deepens, deepened, deepening, strengthen, strengthens, strengthened, strengthening, expand, expanded, ' +
      'expanding, enhance, enhanced, enhancing, promote, promoted, promoting, advance, advanced, advancing',
  ),
)

/** Whether ties are raised to it, it is brought about or taken further, or it is taken for granted as that of both. */
function isOfStates(document: Document, mention: RelationMention): boolean {
  const { tokens } = document
  if (isPossessive(tokens[mention.first - 1])) return false
  if (raisedTies(document, mention).length > 0) return true
  if (!levelsOfStates.has(mention.level)) return false
  const verb = verbBefore(tokens, mention)
  const lower = verb === undefined ? '' : lowerAt(tokens, verb)
  return definite.has(mention.before) || startVerbs.has(lower) || furtheringVerbs.has(lower)
}

/** The sentence, its paragraph and the text, each up to the end of the sentence. */
function scopesOf({ sentences }: Document, sentence: Sentence): readonly (readonly Sentence[])[] {
  const before = sentences.slice(0, sentence.index + 1)
  return [[sentence], before.filter(({ paragraph }) => paragraph === sentence.paragraph), before]
}

/** The first mention of each state and bloc in some sentences, those that only tell where something was apart. */
interface Actors {
  readonly states: readonly Span[]
  readonly blocs: readonly Span[]
  readonly places: readonly Span[]
}

function actorsIn(document: Document, sentences: readonly Sentence[]): Actors {
  const indexes = new Set(sentences.map(({ index }) => index))
  const [states, blocs, places] = [new Map<string, Span>(), new Map<string, Span>(), new Map<string, Span>()]
  for (const name of document.names) {
    const sentence = sentenceAt(document, name.start)
    if (!sentence || !indexes.has(sentence.index)) continue
    const words = wordsOf(document.text, name)
    const state = countryOf(words)?.code
    const bloc = bodyOf(words)?.slug
    const span = { start: name.start, end: name.end }
    if (state && isPlace(document.tokens, name)) keepFirst(places, state, span)
    else if (state) keepFirst(states, state, span)
    else if (bloc) keepFirst(blocs, bloc, span)
  }
  const onlyPlaces = [...places].filter(([code]) => !states.has(code)).map(([, span]) => span)
  return { states: [...states.values()], blocs: [...blocs.values()], places: onlyPlaces }
}

function keepFirst(spans: Map<string, Span>, key: string, span: Span): void {
  if (!spans.has(key)) spans.set(key, span)
}

/** `in Chad`, `Gao, Mali` */
function isPlace(tokens: readonly Token[], { first }: Name): boolean {
  return (
    lowerAt(tokens, first - 1) === 'in' || (formAt(tokens, first - 1) === ',' && tokens[first - 2]?.upos === 'PROPN')
  )
}

/**
 * The only two that act; a state and a bloc; or where one acts and nobody else, the other as a place. Beyond the sentence
 * a third as a place leaves it open.
 */
function pairOf({ states, blocs, places }: Actors, isSentence: boolean): readonly Span[] | undefined {
  if (states.length === 2) return isSentence || places.length === 0 ? states : undefined
  if (states.length === 1 && blocs.length === 1) return [...blocs, ...states]
  return states.length === 1 && blocs.length === 0 && places.length === 1 ? [...states, ...places] : undefined
}
