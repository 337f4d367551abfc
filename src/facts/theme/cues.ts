import type { Document, Sentence } from '../../annotate/document.ts'
import { backwardCues } from './backward-cues.ts'
import { readCooperation, readScope } from './cooperation-cues.ts'
import type { CueReader, ThemeCue } from './cue.ts'
import { readExamples, readFieldOf, readNamed } from './field-cues.ts'
import { readAbout, readAttention, readTalk, readTalkVerb } from './talk-cues.ts'

/** Cues with the list behind them; at one token the first that finds something counts. */
const readers: readonly CueReader[] = [
  ...[readFieldOf, readExamples, readNamed],
  ...[readAbout, readCooperation, readTalk, readTalkVerb, readAttention, readScope],
]

/**
 * Finds where lists of subjects may start in a sentence; whether one follows is still to be seen.
 *
 * @returns Cues before a list, the last in the text first, as it stands nearest to its list; then cues behind one.
 */
export function themeCues(document: Document, sentence: Sentence): readonly ThemeCue[] {
  const cues: ThemeCue[] = []
  for (let at = sentence.last - 1; at >= sentence.first; at--) {
    const cue = firstCue(document, sentence, at)
    if (cue) cues.push(cue)
  }
  return [...cues, ...backwardCues(document, sentence)]
}

function firstCue({ tokens }: Document, { first, last }: Sentence, at: number): ThemeCue | undefined {
  for (const read of readers) {
    const cue = read(tokens, at, first, last)
    if (cue) return cue
  }
  return undefined
}
