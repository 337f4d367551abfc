import { annotate } from '../src/annotate/annotate.ts'
import type { Paragraph } from '../src/annotate/document.ts'
import { toArticle } from '../src/text/article.ts'
import type { Span } from '../src/text/span.ts'
import { readTreebank, type TreebankSentence } from './treebank.ts'

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

/** A treebank's document as text, and what is to be found in it. */
interface GoldText {
  readonly text: string
  readonly words: ReadonlyMap<string, string>
  readonly sentenceEnds: ReadonlySet<number>
}

/** Reads each document of a treebank (of those whose name is to be measured) from its raw text and compares. */
export function measureEngine(file: string, isMeasured: (document: string) => boolean = () => true): EngineFigures {
  const counts = { gold: 0, found: 0, same: 0, tagged: 0, goldEnds: 0, foundEnds: 0, sameEnds: 0 }
  for (const gold of toTexts(readTreebank(file).filter(({ document }) => isMeasured(document)))) {
    const { tokens, sentences, paragraphs } = annotate(toArticle('treebank', file, gold.text, { language: 'en' }))
    const same = tokens.filter((token) => gold.words.has(keyOf(token)))
    const ends = endsInside(sentences, paragraphs)
    counts.gold += gold.words.size
    counts.found += tokens.length
    counts.same += same.length
    counts.tagged += same.filter((token) => gold.words.get(keyOf(token)) === token.upos).length
    counts.goldEnds += gold.sentenceEnds.size
    counts.foundEnds += ends.length
    counts.sameEnds += ends.filter((end) => gold.sentenceEnds.has(end)).length
  }
  return {
    words: counts.gold,
    tokens: points((2 * counts.same) / (counts.gold + counts.found)),
    upos: points(counts.tagged / counts.same),
    sentences: points((2 * counts.sameEnds) / (counts.goldEnds + counts.foundEnds)),
  }
}

function endsInside(
  sentences: readonly (Span & { paragraph: number })[],
  paragraphs: readonly Paragraph[],
): readonly number[] {
  return sentences.filter(({ end, paragraph }) => end < (paragraphs[paragraph]?.end ?? end)).map(({ end }) => end)
}

function toTexts(sentences: readonly TreebankSentence[]): readonly GoldText[] {
  const documents = new Set(sentences.map(({ document }) => document))
  return [...documents].map((name) => toText(sentences.filter(({ document }) => document === name)))
}

/** The text of a document: a blank line between paragraphs, spaces where the treebank has them. */
function toText(sentences: readonly TreebankSentence[]): GoldText {
  let text = ''
  const words = new Map<string, string>()
  const sentenceEnds = new Set<number>()
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.startsParagraph && index > 0) text = `${text.trimEnd()}\n\n`
    for (const { form, upos, isLoose } of sentence.words) {
      words.set(keyOf({ start: text.length, end: text.length + form.length }), upos)
      text += isLoose ? `${form} ` : form
    }
    const isInside = index + 1 < sentences.length && !sentences[index + 1]?.startsParagraph
    if (isInside) sentenceEnds.add(text.trimEnd().length)
  }
  return { text: text.trimEnd(), words, sentenceEnds }
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`
}

/** A share in points of 100, one decimal. */
function points(share: number): number {
  return Math.round(1000 * share) / 10
}
