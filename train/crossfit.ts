import { join } from 'node:path'
import { engine } from '../src/annotate/engine.ts'
import { createGazetteer } from '../src/annotate/names/gazetteer.ts'
import { readArticles as readTexts } from '../src/build-graph.ts'
import { readWith } from './evaluation-ablations.ts'
import { type LabelledSet, scoreFacts, writeReadings } from './evaluation-scorer.ts'
import { readArticles, readOthers } from './names-data.ts'
import { trainNamer } from './train-names.ts'

/**
 * `npm run crossfit [SHARED]`: how good facts are where names were not learned from the article itself. Each fifth of the
 * training articles is read with names learned from the other four fifths and the other data.
 */
const [shared = '../shared'] = process.argv.slice(2)
const parts = 5
const seed = 20191021

const data = join(shared, 'data')
const set: LabelledSet = {
  scorer: join(shared, 'eval/score.mjs'),
  labels: join(data, 'articles/labels'),
  texts: join(data, 'articles/texts'),
}
const labelled = readArticles(engine(), join(data, 'articles'), 'train')
const others = readOthers(engine(), data)
const texts = new Map(readTexts([set.texts]).articles.map((article) => [article.id, article]))

const readings = Array.from({ length: parts }, (_, part) => {
  const seen = labelled.filter((_text, index) => index % parts !== part)
  const namer = trainNamer([...seen, ...others], engine().forms, createGazetteer(), seed)
  const read = readWith(() => namer)
  console.log(`part ${part + 1} of ${parts} learned`)
  return labelled
    .filter((_text, index) => index % parts === part)
    .flatMap(({ id }) => {
      const article = texts.get(id)
      return article ? [read(article)] : []
    })
})
console.table(scoreFacts(set, writeReadings(readings.flat()), 'train').rows)
