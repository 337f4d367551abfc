import type { Token } from '../../../annotate/document.ts'
import { itemAt } from '../../../annotate/item-at.ts'
import { speechPhrases } from '../../../annotate/lexicon/speech-phrases.ts'
import { type SpeechVerb, type SpeechVerbForm, speechVerbs } from '../../../annotate/lexicon/speech-verbs.ts'
import type { Statement } from '../fact.ts'
import { isAdverb, isFiniteAt, type SpeechText, subjectBefore } from '../speech-text.ts'
import { alwaysVerbs, isTied, isVerb } from './cue-verbs.ts'
import { beWords, type Group, groupBefore } from './verb-group.ts'

/** Words that attribute speech: a verb or a phrase of several words, with its auxiliaries. */
export interface Cue {
  /** The words themselves, tokens `first` to `last` (exclusive): `said`, `pointed out`. */
  readonly first: number
  readonly last: number
  /** The first token of the verb group: `has` of `has also said`. */
  readonly group: number
  readonly verb: SpeechVerb
  /** `participle`: without a subject of its own beside it (`, adding that`). */
  readonly form: 'finite' | 'participle'
  readonly stance: Statement['stance']
}

/** A text with its cues. */
export interface Speech extends SpeechText {
  /** In text order, inside quotations too. */
  readonly cues: readonly Cue[]
  /** The cue whose first word is the token. */
  readonly cueAt: (token: number) => Cue | undefined
}

/** Finds the cues of a text. */
export function toSpeech(text: SpeechText): Speech {
  const cues = findCues(text)
  const byToken = new Map(cues.map((cue) => [cue.first, cue]))
  return { ...text, cues, cueAt: (token) => byToken.get(token) }
}

function findCues(text: SpeechText): readonly Cue[] {
  const cues: Cue[] = []
  const { tokens } = text
  for (let at = 0; at < tokens.length; at++) {
    const cue = cueWords.has(itemAt(tokens, at).lower) ? cueAt(text, at) : undefined
    if (!cue) continue
    cues.push(cue)
    at = cue.last - 1
  }
  return cues
}

/** The verb that a phrase of several words counts as; `is clear` only where people are. */
const phraseVerb: SpeechVerb = { base: 'say', clause: 'that', act: 'say', hasHearer: false, isOfPeople: false }

const stateVerb: SpeechVerb = { ...phraseVerb, isOfPeople: true }

function cueAt(text: SpeechText, at: number): Cue | undefined {
  const length = phraseLength(text, at)
  if (length > 0) return toCue(text, at, at + length, toPhraseForm(text.token(at)))
  const form = speechVerbs.get(text.token(at).lower)
  return form && !isTied(text, at) && isVerb(text, at, form) ? toCue(text, at, at + 1, form) : undefined
}

/** How many tokens a phrase of several words takes here; 0 if none stands here. */
function phraseLength(text: SpeechText, at: number): number {
  const phrases = phrasesByFirst.get(text.token(at).lower)
  if (!phrases) return 0
  const found = phrases.filter((phrase) => phrase.every((words, place) => words.includes(text.token(at + place).lower)))
  return Math.max(0, ...found.map((phrase) => phrase.length))
}

const phrasesByFirst: ReadonlyMap<string, (typeof speechPhrases)[number][]> = groupByFirst()

/** Words that a cue may begin with. */
const cueWords: ReadonlySet<string> = new Set([...phrasesByFirst.keys(), ...speechVerbs.keys()])

function groupByFirst(): Map<string, (typeof speechPhrases)[number][]> {
  const groups = new Map<string, (typeof speechPhrases)[number][]>()
  for (const phrase of speechPhrases) {
    for (const word of phrase.slice(0, 1).flat()) groups.set(word, [...(groups.get(word) ?? []), phrase])
  }
  return groups
}

function toPhraseForm({ lower }: Token): SpeechVerbForm {
  const isState = beWords.some((word) => word === lower)
  return { verb: isState ? stateVerb : phraseVerb, form: lower.endsWith('ing') && !isState ? 'gerund' : 'past' }
}

/** A verb group, with the start of the one that expects it (`is expected | to say`). */
function groupOf(text: SpeechText, at: number): Group & { readonly expecting: number | undefined } {
  const group = groupBefore(text, at)
  const isAwaited = group.isInfinitive && expecting.has(text.token(group.first - 1).lower)
  return { ...group, expecting: isAwaited ? groupBefore(text, group.first - 1).first : undefined }
}

/** Makes a cue of the words, unless they are passive (`was told`), an infinitive (`to say`) or a noun (`the saying`). */
function toCue(text: SpeechText, first: number, last: number, { verb, form }: SpeechVerbForm): Cue | undefined {
  const group = groupOf(text, first)
  const isPhrase = last - first > 1
  const hasBe = beWords.some((word) => group.words.has(word))
  const isBare = group.words.size === 0 && !alwaysVerbs.has(text.token(first).lower)
  if (form === 'past' && hasBe) return undefined
  if (form === 'past' && !isPhrase && isBare && isReduced(text, first)) return undefined
  if (group.isInfinitive && group.expecting === undefined) return undefined
  if (form === 'gerund' && !hasBe && isNominal(text.token(first - 1))) return undefined
  const isHypothetical = group.hasModal || group.isInfinitive || group.isNegated
  const stance = isHypothetical ? 'hypothetical' : verb.act === 'deny' ? 'denied' : 'said'
  const hasSubject = form !== 'gerund' || hasBe
  return {
    first,
    last,
    group: group.expecting ?? group.first,
    verb,
    form: hasSubject ? 'finite' : 'participle',
    stance,
  }
}

/** Marks behind a verb that ends its clause. */
const closing: ReadonlySet<string> = new Set(['.', ',', ';', ':', '"', '“', "''", '«'])

/** Whether a past form without auxiliary is a participle: `plans announced in May`, `, revealed at a fair,`. */
function isReduced(text: SpeechText, at: number): boolean {
  const { penn } = text.token(at)
  if ((penn !== 'VBN' && penn !== 'JJ') || text.token(at - 1).penn === 'CC' || leadsToThat(text, at + 1)) return false
  const subject = subjectBefore(text, at)
  const next = text.token(at + 1)
  if (!subject) return next.penn !== 'NNP'
  const opensClause = text.phraseAt(at + 1)?.first === at + 1 || isAdverb(next)
  return subject.kind === 'noun' && !closing.has(next.form) && !opensClause
}

/** Words between a verb and the `that` of its clause, at most: `announced on Friday in a statement that`. */
const longestLead = 8

/** Whether `that` comes before any other verb. */
function leadsToThat(text: SpeechText, first: number): boolean {
  let at = first
  while (at < first + longestLead && text.token(at).lower !== 'that' && !isFiniteAt(text, at)) at++
  return text.token(at).lower === 'that'
}

/** Words before `to say` that make the speech a thing to come. Own list. */
const expecting: ReadonlySet<string> = new Set(
  'about declined due expected going hopes intends likely plans poised refused scheduled set supposed wants'.split(' '),
)

/** Tags before a gerund that make it a noun: `the saying`, `his writing`. */
function isNominal({ penn }: Token): boolean {
  return ['DT', 'PRP$', 'JJ', 'POS'].includes(penn)
}
