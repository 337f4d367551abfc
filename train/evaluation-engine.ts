import { engine } from '../src/annotate/engine.ts'
import { measureTreebank } from './measure.ts'
import { f1 } from './score.ts'
import { byDocument, readTreebank } from './treebank.ts'

/** How well the words, tags and sentences of a treebank's raw texts are found; shares in points of 100. */
export interface EngineFigures {
  readonly words: number
  /** F1 of the spans of words. */
  readonly tokens: number
  /** Share of the words with the right span that have the right universal tag. */
  readonly upos: number
  /** F1 of the ends of sentences inside paragraphs: where another sentence follows. */
  readonly sentences: number
}

/** Reads each document of a treebank from its raw text and compares. */
export function measureEngine(file: string): EngineFigures {
  const { tokens, sentences, upos } = measureTreebank(engine(), byDocument(readTreebank(file)))
  return {
    words: tokens.right + tokens.missed,
    tokens: toPoints(f1(tokens)),
    upos: toPoints(upos),
    sentences: toPoints(f1(sentences)),
  }
}

/** Points of 100 with one decimal. */
function toPoints(percent: number): number {
  return Math.round(10 * percent) / 10
}
