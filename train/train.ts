import { mkdirSync, writeFileSync } from 'node:fs'
import { createFormTable } from '../src/annotate/model/word-forms.ts'
import { createGazetteer } from '../src/annotate/names/gazetteer.ts'
import { encodeThemeWeights } from '../src/facts/theme/weights.ts'
import { readEmbeddings } from './embeddings.ts'
import { encodeModel } from './encode-model.ts'
import { toManifest } from './manifest.ts'
import { measureNames, measureTreebank, newsLike } from './measure.ts'
import { encodeNameLists, gatherNameLists } from './name-lists.ts'
import { readArticles, readUniversalNer, readWikiGold } from './names-data.ts'
import { f1, noScore } from './score.ts'
import { readThemeExamples } from './theme-examples.ts'
import { clusterWords } from './train-clusters.ts'
import { trainNamer } from './train-names.ts'
import { trainTagger, wordsByLabel } from './train-tags.ts'
import { trainThemes } from './train-themes.ts'
import { byDocument, readTreebank } from './treebank.ts'

/** `npm run train [DATA [MODELS]]`: makes the files of `models/` out of the data that `train/README.md` lists. */
const [data = '../shared/data', models = 'models'] = process.argv.slice(2)

/** Fixes every order that is random: the same seed gives the same bytes. */
const seed = 20191021
/** 32 groups of 32 clusters. */
const branches = 32
/** Rarer words get no cluster: the file would grow, the labels not improve. */
const clusteredWords = 120_000

mkdirSync(models, { recursive: true })

const embeddings = readEmbeddings(clusteredWords)
const clusters = clusterWords(embeddings, branches, seed)
const lines: string[][] = Array.from({ length: branches * branches }, () => [])
for (const [index, word] of embeddings.words.entries()) lines[(clusters[index] ?? 1) - 1]?.push(word)
writeFileSync(`${models}/clusters.txt`, lines.map((words) => words.join(' ')).join('\n'))

const nameLists = gatherNameLists()
writeFileSync(`${models}/name-lists.txt`, encodeNameLists(nameLists))

const forms = createFormTable(new Map(embeddings.words.map((word, index) => [word, clusters[index] ?? 0])), nameLists)
const treebank = ['ewt', 'gum'].flatMap((name) => readTreebank(`${data}/treebank/${name}-train.conllu.gz`))
const tagger = trainTagger(treebank, forms, seed)
writeFileSync(
  `${models}/tags.bin`,
  encodeModel({ model: tagger.model, words: wordsByLabel(tagger.model.labels, tagger.lookup) }),
)

const base = { forms, tagger }
const texts = [
  ...readArticles(base, `${data}/articles`, 'train'),
  ...readWikiGold(base, `${data}/names/wikigold.conll.gz`),
  ...['dev', 'test'].flatMap((split) => readUniversalNer(base, `${data}/names/uner-ewt-${split}.iob2.gz`)),
]
const namer = trainNamer(texts, forms, createGazetteer(), seed)
writeFileSync(`${models}/names-first.bin`, encodeModel({ model: namer.first, words: { joints: [...namer.joints] } }))
writeFileSync(`${models}/names-second.bin`, encodeModel({ model: namer.second, words: {} }))

writeFileSync(`${models}/name-types.bin`, encodeModel({ model: namer.types, words: {} }))

const loaded = { ...base, namer }
const themes = trainThemes(readThemeExamples(data, loaded), seed)
writeFileSync(`${models}/themes.json`, encodeThemeWeights(themes))

const gum = byDocument(readTreebank(`${data}/treebank/gum-test.conllu.gz`))
const { sentences, upos } = measureTreebank(
  loaded,
  gum.filter(([sentence]) => newsLike.test(sentence?.document ?? '')),
)
const names = measureNames(loaded, readArticles(loaded, `${data}/articles`, 'dev'))
const scores = {
  'UPOS, GUM test like news': round(upos),
  'sentences F1, GUM test like news': round(f1(sentences)),
  'names F1, articles dev': round(f1(names.get('all') ?? noScore)),
}
writeFileSync(`${models}/manifest.json`, toManifest(data, models, seed, scores))

/** Per cent, to one decimal. */
function round(score: number): number {
  return Math.round(score * 10) / 10
}
