import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotateAll } from '../src/annotate/annotate.ts'
import type { Document } from '../src/annotate/document.ts'
import type { Engine } from '../src/annotate/engine.ts'
import { candidatesIn } from '../src/facts/theme/candidates.ts'
import { cuedThemes } from '../src/facts/theme/extract.ts'
import { labelOf } from '../src/facts/theme/subjects.ts'
import { densityOf, featuresOf, type ListFeatures } from '../src/facts/theme/weigh.ts'
import { type Article, toArticle } from '../src/text/article.ts'
import { overlaps } from '../src/text/span.ts'
import { readForTuning, readOpenTexts } from './open-texts.ts'

/** A list in a text, its features, and which of its topics are labelled as themes. */
export interface LabelledList {
  /** Of the text it stands in. */
  readonly id: string
  readonly source: 'articles' | 'pieces' | 'open texts'
  readonly features: ListFeatures
  /** One for each topic. */
  readonly areThemes: readonly boolean[]
}

/**
 * The lists that weights are learned from: those of the labelled articles for tuning, those of `train/theme-pieces.txt`, and
 * those of open texts, which count as no lists of themes unless a cue leads to them.
 *
 * @param data `../shared/data`.
 */
export function readThemeExamples(data: string, engine: Engine): readonly LabelledList[] {
  const pieces = readPieces(readFileSync('train/theme-pieces.txt', 'utf8'))
  const open = readOpenTexts(data, 'test/evaluation').filter(({ path }) => !labelledCorpora.has(path))
  return [
    ...annotateAll(readForTuning(join(data, 'articles')), engine).flatMap((document) =>
      listsOf(document, 'articles', readThemes(data, document.article.id)),
    ),
    ...annotateAll([...pieces.keys()], engine).flatMap((document) =>
      listsOf(document, 'pieces', pieces.get(document.article) ?? []),
    ),
    ...open.flatMap(({ articles }) =>
      annotateAll(articles, engine).flatMap((document) => listsOf(document, 'open texts', undefined)),
    ),
  ]
}

/** Those of the open corpora that are rich in themes. */
const labelledCorpora: ReadonlySet<string> = new Set(['articles', 'pieces', 'rule-pieces'])

function readThemes(data: string, id: string): readonly string[] {
  // A label file: an object with themes.
  return (JSON.parse(readFileSync(join(data, `articles/labels/${id}.json`), 'utf8')) as { themes: string[] }).themes
}

/** Reads pieces parted by empty lines: a text, then a line `= theme | theme`, with none where the text lists no themes. */
export function readPieces(text: string): ReadonlyMap<Article, readonly string[]> {
  const pieces = new Map<Article, readonly string[]>()
  for (const block of text.trim().split(/\n\n+/)) {
    const lines = block.split('\n').filter((line) => !line.startsWith('#'))
    const themes = lines.at(-1)?.startsWith('=') ? lines.pop()?.slice(1) : undefined
    if (themes === undefined) continue // a remark
    const article = toArticle(`piece-${pieces.size}`, 'train/theme-pieces.txt', `${lines.join('\n')}\n`, {
      language: 'en',
    })
    pieces.set(
      article,
      themes
        .split('|')
        .map((theme) => theme.trim())
        .filter((theme) => theme !== ''),
    )
  }
  return pieces
}

/** @param themes Undefined for a text without labels, where lists behind a cue are left out. */
function listsOf(
  document: Document,
  source: LabelledList['source'],
  themes: readonly string[] | undefined,
): readonly LabelledList[] {
  const density = densityOf(document)
  return document.sentences.flatMap((sentence) => {
    const cued = themes === undefined ? cuedThemes(document, sentence) : []
    return candidatesIn(document, sentence)
      .filter(({ topics }) => !topics.some((topic) => cued.some(({ words }) => overlaps(words, topic))))
      .map((candidate) => ({
        id: document.article.id,
        source,
        features:
          source === 'pieces'
            ? withoutDensity(featuresOf(document, candidate, density))
            : featuresOf(document, candidate, density),
        areThemes: candidate.topics.map((topic) => isLabelled(labelOf(document, topic), themes ?? [])),
      }))
  })
}

/** Whether a topic is one of the labelled themes, as the scorer of the evaluation compares: half of their words are the same, or all of a label's. */
function isLabelled(topic: string, themes: readonly string[]): boolean {
  const words = wordsOf(topic)
  return themes.some((theme) => {
    const labelled = wordsOf(theme)
    const shared = new Set(labelled.filter((word) => words.includes(word))).size
    const all = new Set([...labelled, ...words]).size
    return shared * 2 >= all || ` ${words.join(' ')} `.includes(` ${labelled.join(' ')} `)
  })
}

/** Matches `of`, `the`; not `off`. */
const smallWord = /^(?:of|the|and|for|in|on|a|an|to)$/

function wordsOf(theme: string): readonly string[] {
  return theme
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u) // blanks and marks
    .filter((word) => word !== '' && !smallWord.test(word))
}

/** A piece of one sentence tells nothing of how much an article is about talks. */
function withoutDensity({ list, topics }: ListFeatures): ListFeatures {
  return { list: list.filter((name) => !name.startsWith('density=')), topics }
}
