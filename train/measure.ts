import type { Name } from '../src/annotate/document.ts'
import type { Engine } from '../src/annotate/engine.ts'
import { toRow } from '../src/annotate/model/row.ts'
import { findNames } from '../src/annotate/names/names.ts'
import { findParagraphs } from '../src/annotate/segments/paragraphs.ts'
import { findSentences } from '../src/annotate/segments/sentences.ts'
import { findWords } from '../src/annotate/segments/tokens.ts'
import { tagWords } from '../src/annotate/tags/tags.ts'
import { toArticle } from '../src/text/article.ts'
import type { NamedText } from './names-data.ts'
import { addTo, noScore, type Score } from './score.ts'
import { type TreebankSentence, toText } from './treebank.ts'

/** How well raw text is read. */
export interface TreebankScores {
  readonly tokens: Score
  /** Ends of sentences inside paragraphs. */
  readonly sentences: Score
  /** Per cent of the rightly found tokens that have the right universal tag. */
  readonly upos: number
}

/** The genres of GUM that read like news; the rest of its test texts are a travel guide. */
export const newsLike = /^GUM_(?:academic|bio|court|interview|news|speech)/

/** Reads treebank documents from their text alone and compares. */
export function measureTreebank(
  { forms, tagger }: Pick<Engine, 'forms' | 'tagger'>,
  documents: readonly (readonly TreebankSentence[])[],
): TreebankScores {
  let [tokens, sentences, right] = [noScore, noScore, 0]
  for (const document of documents) {
    const { text, tags, ends } = toText(document)
    const paragraphs = findParagraphs(toArticle('treebank', 'treebank', text, { language: 'en' }))
    const words = findWords(text, paragraphs)
    const found = findSentences(text, words, paragraphs)
    for (const { start, end, upos } of tagWords(tagger, toRow(forms, words, found), words, found)) {
      const key = `${start}-${end}`
      if (tags.get(key) === upos) right++
      tokens = addTo(tokens, tags.delete(key) ? 'right' : 'invented')
    }
    tokens = { ...tokens, missed: tokens.missed + tags.size }
    for (const { index, paragraph, end } of found) {
      if (found[index + 1]?.paragraph === paragraph)
        sentences = addTo(sentences, ends.delete(end) ? 'right' : 'invented')
    }
    sentences = { ...sentences, missed: sentences.missed + ends.size }
  }
  return { tokens, sentences, upos: (100 * right) / tokens.right }
}

/** What is done to the names found in a text before they are compared. */
export type Mend = (text: NamedText, names: readonly Name[]) => readonly Name[]

/** Finds the names of texts and compares: exact words and type, for all names and for each type. */
export function measureNames(
  { forms, namer }: Pick<Engine, 'forms' | 'namer'>,
  texts: readonly NamedText[],
  mend: Mend = (_text, names) => names,
): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>()
  const count = (type: string, what: keyof Score): void => {
    for (const kind of ['all', type]) scores.set(kind, addTo(scores.get(kind) ?? noScore, what))
  }
  for (const text of texts) {
    const { tokens, sentences, paragraphs, names } = text
    const gold = new Map(names.map((name) => [keyOf(name), name.type]))
    const found = findNames(namer, toRow(forms, tokens, sentences), tokens, sentences, paragraphs)
    for (const name of mend(text, found)) {
      count(name.type, gold.delete(keyOf(name)) ? 'right' : 'invented')
    }
    for (const type of gold.values()) count(type, 'missed')
  }
  return scores
}

function keyOf({ first, last, type }: NamedText['names'][number]): string {
  return `${first}-${last}-${type}`
}
