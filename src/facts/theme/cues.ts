import type { Document, Sentence } from '../../annotate/document.ts'
import { discussedParticiples } from '../../annotate/lexicon/theme-cues.ts'
import { pairedHeads, sharedHeads } from '../../annotate/lexicon/theme-heads.ts'
import { lowerAt } from '../../annotate/token-kinds.ts'
import { backwardCueAt } from './backward-cues.ts'
import { cooperationCue, scopeCue } from './cooperation-cues.ts'
import type { CueReader, ReadCue, ThemeCue } from './cue.ts'
import { examplesCue, fieldOfCue, namedCue } from './field-cues.ts'
import { aboutCue, attentionCue, talkCue, talkVerbCue } from './talk-cues.ts'

/** Cues with the list behind them, in the order in which they are tried at one token. */
const readers: readonly CueReader[] = [
  ...[fieldOfCue, examplesCue, namedCue],
  ...[aboutCue, cooperationCue, talkCue, talkVerbCue, attentionCue, scopeCue],
]

/** Readers by the words at which they read: most words of a text have none. */
const readersByWord: ReadonlyMap<string, readonly ReadCue[]> = indexReaders()

/** Words at which a cue may stand that is known by what is before it. */
const backwardWords: ReadonlySet<string> = new Set([...sharedHeads, ...pairedHeads, ...discussedParticiples])

/**
 * Finds where lists of subjects may start in a sentence; whether one follows is still to be seen.
 *
 * @returns Cues before a list, the last in the text first, as it stands nearest to its list; then cues behind one.
 */
export function themeCues(document: Document, sentence: Sentence): readonly ThemeCue[] {
  const { tokens } = document
  const cues: ThemeCue[] = []
  const backward: ThemeCue[] = []
  for (let at = sentence.last - 1; at >= sentence.first; at--) {
    const word = lowerAt(tokens, at)
    for (const read of readersByWord.get(word) ?? []) {
      const cue = read(tokens, at, sentence.first, sentence.last)
      if (cue) cues.push(cue)
    }
    const behind = backwardWords.has(word) ? backwardCueAt(document, sentence, at) : undefined
    if (behind) backward.unshift(behind)
  }
  return [...cues, ...backward]
}

function indexReaders(): ReadonlyMap<string, readonly ReadCue[]> {
  const index = new Map<string, ReadCue[]>()
  for (const { words, read } of readers) {
    for (const word of words) {
      const known = index.get(word)
      if (known) known.push(read)
      else index.set(word, [read])
    }
  }
  return index
}
