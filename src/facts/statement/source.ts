import { documentNouns } from '../../annotate/lexicon/speech-nouns.ts'
import type { Speaker } from './speaker.ts'
import type { SpeechText } from './speech-text.ts'

/** The first token of the noun phrase at a speaker's head: `a report` of `a report by the agency`. */
export function headOf(text: SpeechText, { first }: Speaker): number {
  return text.phraseAt(first)?.first ?? first
}

/** Whether a speaker is a paper, a study, a figure: its head noun says so. */
export function isDocument(text: SpeechText, speaker: Speaker): boolean {
  const phrase = text.phraseAt(speaker.first)
  const head = text.tokens[(phrase?.last ?? speaker.last) - 1]?.lower ?? ''
  return documentNouns.has(head) || documentNouns.has(singular(head))
}

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}
