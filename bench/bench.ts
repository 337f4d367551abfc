import { existsSync } from 'node:fs'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { annotateAll } from '../src/annotate/annotate.ts'
import { readDates } from '../src/annotate/dates/read-dates.ts'
import { engine } from '../src/annotate/engine.ts'
import { toRow } from '../src/annotate/model/row.ts'
import { findNames } from '../src/annotate/names/names.ts'
import { repairNames } from '../src/annotate/names/repairs/repair-names.ts'
import { findParagraphs } from '../src/annotate/segments/paragraphs.ts'
import { readQuotations } from '../src/annotate/segments/quotations.ts'
import { findSentences } from '../src/annotate/segments/sentences.ts'
import { findWords } from '../src/annotate/segments/tokens.ts'
import { tagWords } from '../src/annotate/tags/tags.ts'
import { readAllFacts, readFacts, version } from '../src/build-graph.ts'
import { kinds } from '../src/facts/kinds.ts'
import { modelArticle } from '../src/graph/model.ts'
import { readThemes } from '../src/graph/ontology.ts'
import { toTurtle } from '../src/graph/turtle.ts'
import { defaultRdfSettings } from '../src/rdf/settings.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { readArticles } from '../src/text/read-article.ts'

/**
 * `npm run bench [PATH...]`: words a second of each stage, of all from text to Turtle, and of two other readers of
 * English, on the same texts in the same run. Times are those of the processor, not of the clock, since others may use
 * the machine too; machines differ, so read the ratios. The labelled articles are read too where they are at hand.
 * All runs on one core: memory is cleared by the same thread, as several would count more time than they save. The
 * compiled program, as its users run it, is some 4 % faster than the same code under tsx.
 */
const places = ['test/evaluation/texts', '../shared/data/articles/texts']
const paths = process.argv.length > 2 ? process.argv.slice(2) : places.filter((path) => existsSync(path))

/** The median of so many samples counts, after one round that is not counted: the code is compiled in it. */
const samples = 5
/** A sample lasts at least so long, in milliseconds: the clock of the processor is coarse. */
const sampleTime = 300

const articles = paths.flatMap((path) => readArticles([path]).articles) // folders may use the same names
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) // white space parts words

/** Time of the processor that this process has used, in milliseconds; only the sum of its two parts is exact. */
function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 // from microseconds
}

/** The median time, in milliseconds, that a stage needs for all of a list. */
function timeOf<T>(list: readonly T[], stage: (item: T) => unknown): number {
  const round = () => {
    const start = used()
    for (const item of list) stage(item)
    return used() - start
  }
  const repeats = Math.ceil(sampleTime / Math.max(round(), 1))
  const times = Array.from({ length: samples }, () => {
    let total = 0
    for (let repeat = 0; repeat < repeats; repeat++) total += round()
    return total / repeats
  })
  return times.sort((a, b) => a - b)[Math.floor(samples / 2)] ?? Number.NaN
}

const loadStart = used()
const { forms, tagger, namer } = engine()
console.log(
  `models loaded in ${(used() - loadStart).toFixed(0)} ms; ${articles.length} articles of ${paths.join(', ')}: ${words} words`,
)

const settings = { ...defaultRdfSettings, version, themes: readThemes(defaultRdfSettings) }
const works = articles.map((article) => {
  const paragraphs = findParagraphs(article)
  const found = findWords(article.text, paragraphs)
  const sentences = findSentences(article.text, found, paragraphs)
  const row = toRow(forms, found, sentences)
  const tokens = tagWords(tagger, row, found, sentences)
  const names = findNames(namer, row, tokens, sentences, paragraphs)
  const reading = readFacts(article)
  const roles = reading.facts.filter((fact) => fact.kind === 'role')
  const statements = reading.facts.filter((fact) => fact.kind === 'statement')
  const quads = modelArticle(reading, settings)
  return { article, paragraphs, found, sentences, row, tokens, names, reading, roles, statements, quads }
})

type Stage = readonly [name: string, run: (work: (typeof works)[number]) => unknown]

const stages: readonly Stage[] = [
  ['paragraphs', ({ article }) => findParagraphs(article)],
  ['words', ({ article, paragraphs }) => findWords(article.text, paragraphs)],
  ['sentences', ({ article, found, paragraphs }) => findSentences(article.text, found, paragraphs)],
  ['row of forms', ({ found, sentences }) => toRow(forms, found, sentences)],
  ['tags', ({ row, found, sentences }) => tagWords(tagger, row, found, sentences)],
  ['names', ({ row, tokens, sentences, paragraphs }) => findNames(namer, row, tokens, sentences, paragraphs)],
  ['repairs of names', ({ tokens, paragraphs, names }) => repairNames(namer.gazetteer, tokens, paragraphs, names)],
  ['quotations', ({ article, paragraphs }) => readQuotations(article.text, paragraphs)],
  ['dates', ({ article, tokens, sentences, paragraphs }) => readDates(article, tokens, sentences, paragraphs)],
  ...Object.entries(kinds).map(([kind, { extract }]): Stage => [kind, ({ reading }) => extract(reading.document)]),
  ['resolve', ({ reading, roles, statements }) => resolve(reading.document, roles, statements)],
  ['model', ({ reading }) => modelArticle(reading, settings)],
  ['Turtle', ({ quads }) => toTurtle(quads, settings)],
]

function print(name: string, milliseconds: number, note = ''): void {
  const speed = String(Math.round((1000 * words) / milliseconds))
  console.log(`${name.padEnd(50)} ${speed.padStart(12)} words/s   ${note}`)
}

for (const [name, run] of stages) print(name, timeOf(works, run))

/** Articles side by side, as the commands read them: each stage does many before the next begins. */
const blocks = Array.from({ length: Math.ceil(articles.length / 32) }, (_, at) =>
  articles.slice(32 * at, 32 * (at + 1)),
)

const annotated = timeOf(blocks, annotateAll)
print('all of annotate', annotated)
const whole = timeOf(blocks, (block) => {
  const graphs = [...readAllFacts(block)].map((reading) => modelArticle(reading, settings))
  return graphs.map((quads) => toTurtle(quads, settings))
})
print('all, from text to Turtle', whole)
const single = timeOf(articles, (article) => toTurtle(modelArticle(readFacts(article), settings), settings))
print('all, one article at a time', single)

const wink = winkNlp(model)
const peers: readonly (readonly [name: string, milliseconds: number])[] = [
  ['wink-nlp: tokens, sentences, tags, entities', timeOf(articles, ({ text }) => wink.readDoc(text).entities().out())],
  [
    'compromise: tags, people, places, organisations',
    timeOf(articles, ({ text }) => {
      const doc = nlp(text)
      return [doc.people().json(), doc.places().json(), doc.organizations().json()]
    }),
  ],
]
for (const [name, milliseconds] of peers) {
  const [annotateRatio, wholeRatio] = [annotated, whole].map((own) => (milliseconds / own).toFixed(2))
  print(name, milliseconds, `annotate is ${annotateRatio} times as fast, all ${wholeRatio} times`)
}
