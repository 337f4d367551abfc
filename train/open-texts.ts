import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readArticles } from '../src/build-graph.ts'
import { type Article, toArticle } from '../src/text/article.ts'
import { byDocument, readTreebank, toText } from './treebank.ts'

/** Texts of one source. */
export interface Corpus {
  /** `articles`, `pieces`, `rule-pieces`, or its file below `../shared/data`. */
  readonly path: string
  readonly articles: readonly Article[]
}

/**
 * The texts on which rules are judged by hand: treebanks, WikiGold, sentences of political acts and of dates, and the
 * labelled texts for tuning, and pieces written for rules that are rare in all of them. What these keep for measuring is left out wherever else it stands.
 *
 * @param folder `../shared/data`.
 * @param pieces `test/evaluation`.
 */
export function readOpenTexts(folder: string, pieces: string): readonly Corpus[] {
  const labelled = join(folder, 'articles')
  const splits = readSplits(labelled)
  const unlabelled = [
    readTreebankTexts(folder, 'treebank/gum-train.conllu.gz', ''),
    readTreebankTexts(folder, 'treebank/ewt-train.conllu.gz', noHeadline),
    readWikiGoldTexts(folder, 'names/wikigold.conll.gz'),
    ...['plover.jsonl', 'dates/recognizers.jsonl'].map((path) => readSentences(folder, path)),
  ]
  return [
    { path: 'articles', articles: readForTuning(labelled) },
    { path: 'pieces', articles: readForTuning(pieces) },
    { path: 'rule-pieces', articles: readRulePieces() },
    ...unlabelled.map(({ path, articles }) => ({ path, articles: articles.filter(({ id }) => !splits.has(id)) })),
  ]
}

/** The texts of a labelled set that are for tuning. */
export function readForTuning(set: string): readonly Article[] {
  const splits = readSplits(set)
  return readArticles([join(set, 'texts')]).articles.filter(({ id }) => splits.get(id) === 'train')
}

/** The split of each labelled text; nothing else of its labels is looked at. */
function readSplits(set: string): ReadonlyMap<string, string> {
  const labels = join(set, 'labels')
  const splits = readdirSync(labels).map((file) => {
    // A label file: an object with a split.
    const { split } = JSON.parse(readFileSync(join(labels, file), 'utf8')) as { split: string }
    return [file.slice(0, -'.json'.length), split] as const
  })
  return new Map(splits)
}

/** Matches `= bloc-grows` at the start of a piece; not `A = B`. Takes its id. */
const pieceStart = /^= ([a-z-]+)\n/gm

/** The pieces of `rule-pieces.txt`: each its headline, then paragraphs. */
function readRulePieces(): readonly Article[] {
  const text = readFileSync(new URL('rule-pieces.txt', import.meta.url), 'utf8')
  const [, ...parts] = text.split(pieceStart) // the note on top, then id and piece in turn
  const ids = parts.filter((_, index) => index % 2 === 0)
  return ids.map((id, index) => {
    const [headline, ...paragraphs] = `${parts[2 * index + 1]}`.trim().split('\n')
    return asArticle(id, 'rule-pieces.txt', [headline, '', ...paragraphs].join('\n'))
  })
}

/** What letters, reviews and the like start with here: their first line is no headline. */
const noHeadline = '\n\n'

function readTreebankTexts(folder: string, path: string, start: string): Corpus {
  const articles = byDocument(readTreebank(join(folder, path))).map((sentences) =>
    asArticle(`${sentences[0]?.document}`, path, start + toText(sentences).text.trimEnd()),
  )
  return { path, articles }
}

/** Matches the space before a mark that closes; not that before `word`. */
const spaceBeforeMark = / (?=[,.;:!?)\]%]|'s\b|n't\b|'(?:re|ve|ll|d|m)\b)/g
/** Matches the space behind a bracket or `$`; not that behind `word`. */
const spaceBehindMark = /(?<=[([$]) /g
/** Matches `" words "`; not `"words"`. */
const looseQuotation = /" ([^"]*) "/g

/** WikiGold's articles; the spaces between words and marks, which it does not keep, are put back as usual. */
function readWikiGoldTexts(folder: string, path: string): Corpus {
  const documents = gunzipSync(readFileSync(join(folder, path)))
    .toString('utf8')
    .split(/^-DOCSTART- O\n/m)
  const articles = documents.map((document, index) => {
    const sentences = document.split(/\n\n+/).map((block) => {
      const words = block.split('\n').flatMap((line) => line.split(' ')[0] || [])
      return words.join(' ').replace(spaceBeforeMark, '').replace(spaceBehindMark, '').replace(looseQuotation, '"$1"')
    })
    return asArticle(`wikigold-${index}`, path, sentences.join(' ').trim())
  })
  return { path, articles }
}

/** Single sentences, one JSON object a line. */
function readSentences(folder: string, path: string): Corpus {
  const lines = readFileSync(join(folder, path), 'utf8').trim().split('\n')
  const articles = lines.map((line) => {
    // `{"id", "text", "anchor": "2016-11-07", ...}`, the anchor null or left out where a sentence has none
    const { id, text, anchor } = JSON.parse(line) as { id: string; text: string; anchor?: string | null }
    return toArticle(id, path, text, { ...(anchor && { published: anchor }), language: 'en' })
  })
  return { path, articles }
}

function asArticle(id: string, file: string, text: string): Article {
  return toArticle(id, file, text, { language: 'en' })
}
