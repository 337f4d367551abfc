import { readdirSync, readFileSync } from 'node:fs'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { annotate } from '../src/annotate/annotate.ts'
import { engine } from '../src/annotate/engine.ts'
import { findNames } from '../src/annotate/names.ts'
import { findParagraphs } from '../src/annotate/paragraphs.ts'
import { toRow } from '../src/annotate/row.ts'
import { findSentences } from '../src/annotate/sentences.ts'
import { tagWords } from '../src/annotate/tags.ts'
import { findWords } from '../src/annotate/tokens.ts'
import { type Article, toArticle } from '../src/text/article.ts'

/**
 * `npm run bench [FOLDER]`: words a second of each stage and of two other readers of English, on the same texts in the
 * same run. Machines differ and share their cores: read the ratios.
 */
const [folder = '../shared/data/articles/texts'] = process.argv.slice(2)

/** The fastest of so many rounds counts: the others were disturbed. */
const rounds = 9

const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => toArticle(file, file, readFileSync(`${folder}/${file}`, 'utf8'), { language: 'en' }))
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) // white space parts words

/** The least time, in milliseconds, that a stage needs for all articles. */
function fastest(stage: (article: Article) => unknown, least = rounds): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < least; round++) {
    const start = performance.now()
    for (const article of articles) stage(article)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const loadStart = performance.now()
const { forms, tagger, namer } = engine()
console.log(
  `models loaded in ${(performance.now() - loadStart).toFixed(0)} ms; ${articles.length} articles, ${words} words`,
)

const layers = articles.map((article) => {
  const paragraphs = findParagraphs(article)
  const found = findWords(article.text, paragraphs)
  const sentences = findSentences(article.text, found, paragraphs)
  const row = toRow(forms, found, sentences)
  return [article, { paragraphs, found, sentences, row, tokens: tagWords(tagger, row, found, sentences) }] as const
})
const layersOf = new Map(layers)

/** A stage that needs the layers before it. */
function withLayers(
  stage: (article: Article, given: (typeof layers)[number][1]) => unknown,
): (article: Article) => unknown {
  return (article) => {
    const given = layersOf.get(article)
    return given && stage(article, given)
  }
}

const wink = winkNlp(model)
const stages: readonly (readonly [name: string, milliseconds: number])[] = [
  ['everything in annotate', fastest(annotate)],
  ['paragraphs', fastest(findParagraphs)],
  ['tokens', fastest(withLayers(({ text }, { paragraphs }) => findWords(text, paragraphs)))],
  ['sentences', fastest(withLayers(({ text }, { found, paragraphs }) => findSentences(text, found, paragraphs)))],
  ['row of forms', fastest(withLayers((_, { found, sentences }) => toRow(forms, found, sentences)))],
  ['tags', fastest(withLayers((_, { row, found, sentences }) => tagWords(tagger, row, found, sentences)))],
  [
    'names',
    fastest(
      withLayers((_, { row, tokens, sentences, paragraphs }) => findNames(namer, row, tokens, sentences, paragraphs)),
    ),
  ],
  ['wink-nlp: tokens, sentences, tags, entities', fastest(({ text }) => wink.readDoc(text).entities().out(), 3)],
  [
    'compromise: tags, people, places, organisations',
    fastest(({ text }) => {
      const doc = nlp(text)
      return [doc.people().json(), doc.places().json(), doc.organizations().json()]
    }, 1),
  ],
]

const [, whole] = stages[0] ?? ['', 1]
for (const [name, milliseconds] of stages) {
  const speed = String(Math.round((1000 * words) / milliseconds))
  console.log(
    `${name.padEnd(50)} ${speed.padStart(12)} words/s   annotate is ${(milliseconds / whole).toFixed(2)} times as fast`,
  )
}
