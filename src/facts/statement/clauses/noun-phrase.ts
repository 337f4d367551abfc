import { notingForms, standForms } from '../../../annotate/lexicon/speech-verbs.ts'
import { scopeOf } from '../scope.ts'
import { isFirstPerson } from '../speakers/source.ts'
import { speakerBefore } from '../speakers/speaker-before.ts'
import { hasFinite, type SpeechText } from '../speech-text.ts'
import type { Found } from '../statement.ts'
import { clauseSpan, startsClause } from './clause.ts'

/** The rules of statements whose words are no clause; by the labelling guide none where they stand alone. */
export const nounPhraseRules: ReadonlySet<string> = new Set([
  'statement/note-noun-phrase',
  'statement/stand-noun-phrase',
])

/**
 * What a body is said to note, welcome or recognise, where the words are a noun phrase.
 *
 *     The union welcomes the growth of trade, both sides should do more
 *                        -------------------
 *
 * A verb of both lists takes a stand. Such a phrase asserts nothing by itself: {@link extractStatements} keeps it in a
 * headline and inside what someone says.
 */
export function readNounPhrase(text: SpeechText, verb: number): Found | undefined {
  const rule = standForms.has(text.token(verb).lower) ? 'statement/stand-noun-phrase' : 'statement/note-noun-phrase'
  const phrase = text.phraseAt(verb + 1)
  if (!phrase || phrase.first > verb + 1 || phrase.kind === 'time' || isPartOfWord(text, verb)) return undefined
  const scope = scopeOf(text, verb)
  const speaker = speakerBefore(text, verb, scope.first)
  if (!speaker || isFirstPerson(text, speaker) || startsClause(text, verb + 1, scope.last)) return undefined
  const words = clauseSpan(text, { first: verb + 1, last: phraseEnd(text, verb + 1, scope.last) })
  return { rule, words, speaker, cue: { first: verb, last: verb + 1 } }
}

/** `a well- | recognized | symbol`: no verb of its own. */
function isPartOfWord(text: SpeechText, verb: number): boolean {
  return text.token(verb - 1).form === '-'
}

/** The verbs after which such a phrase may stand. */
export const nounPhraseVerbs: ReadonlySet<string> = new Set([...notingForms, ...standForms])

/** The end of the sentence, or the comma before a clause of its own. */
function phraseEnd(text: SpeechText, first: number, limit: number): number {
  for (let at = first; at < limit; at++) {
    if (text.token(at).form === ';') return at
    if (text.token(at).form === ',' && startsClause(text, at + 1, limit) && !hasFinite(text, first, at)) return at
  }
  return limit
}
