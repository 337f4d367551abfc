import type { Document, Sentence } from '../../annotate/document.ts'
import { discussedParticiples, namingParticiples, predicateWords } from '../../annotate/lexicon/theme-cues.ts'
import { sharedHeads } from '../../annotate/lexicon/theme-heads.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { cooperationCue, especiallyCue, scopeCue } from './cooperation-cues.ts'
import type { CueReader, ReadCue, ThemeCue } from './cue.ts'
import { examplesCue } from './examples-cue.ts'
import { fieldOfCue } from './field-cues.ts'
import { namedCue } from './named-cue.ts'
import { predicateCueAt } from './predicates.ts'
import { rowCueAt } from './rows.ts'
import { aboutCue, talkCue } from './talk-cues.ts'
import { talkVerbCue, waysCue } from './talk-verb-cues.ts'
import { chargeCue, practiceCue } from './work-cues.ts'

/** Cues with the list behind them, in the order in which they are tried at one token. */
const readers: readonly CueReader[] = [
  ...[fieldOfCue, examplesCue, namedCue],
  ...[aboutCue, cooperationCue, especiallyCue, talkCue, talkVerbCue, waysCue, scopeCue, chargeCue, practiceCue],
]

/** Readers by the words at which they read: most words of a text have none. */
const readersByWord: ReadonlyMap<string, readonly ReadCue[]> = indexReaders()

/** Words of predicates whose subject may be the list. */
const subjectWords: ReadonlySet<string> = new Set([...discussedParticiples, ...namingParticiples, ...predicateWords])

/**
 * Finds where lists of subjects may start in a sentence; whether one follows is still to be seen.
 *
 * @returns Cues before a list, the last in the text first, as it stands nearest to its list; then cues behind one: predicates, nouns.
 */
export function themeCues(document: Document, sentence: Sentence): readonly ThemeCue[] {
  const { tokens } = document
  const cues: ThemeCue[] = []
  const predicates: ThemeCue[] = []
  const rows: ThemeCue[] = []
  for (let at = sentence.last - 1; at >= sentence.first; at--) {
    const word = lowerAt(tokens, at)
    for (const read of readersByWord.get(word) ?? []) {
      const cue = read(tokens, at, sentence.first, sentence.last)
      if (cue) cues.push(cue)
    }
    const predicate = subjectWords.has(word) ? predicateCueAt(document, sentence, at) : undefined
    if (predicate) predicates.unshift(predicate)
    const row = sharedHeads.has(word) ? rowCueAt(document, sentence, at) : undefined
    if (row) rows.unshift(row)
  }
  return [...cues, ...predicates, ...rows]
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
