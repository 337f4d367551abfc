import { engine } from '../src/annotate/engine.ts'
import { measureNames, measureTreebank, newsLike } from './measure.ts'
import { readArticles } from './names-data.ts'
import { noScore, percentages } from './score.ts'
import { byDocument, readTreebank, type TreebankSentence } from './treebank.ts'

/**
 * `npm run evaluate:tags [DATA]`: how well tokens, sentences and tags are found in the treebanks' test texts, from raw
 * text, and names in the labelled articles (by the models alone, before the rules that join and add names).
 */
const [data = '../shared/data'] = process.argv.slice(2)

function printTreebank(title: string, documents: readonly (readonly TreebankSentence[])[]): void {
  const { tokens, sentences, upos } = measureTreebank(engine(), documents)
  const found = `tokens ${percentages(tokens)}   sentences ${percentages(sentences)}   UPOS ${upos.toFixed(1)}`
  console.log(`${title.padEnd(24)} ${found}`)
}

function printNames(title: string, split: string): void {
  const scores = measureNames(engine(), readArticles(engine(), `${data}/articles`, split))
  for (const kind of ['all', 'PER', 'ORG', 'LOC', 'MISC']) {
    console.log(`${title.padEnd(24)} names ${kind.padEnd(4)} ${percentages(scores.get(kind) ?? noScore)}`)
  }
}

const gum = byDocument(readTreebank(`${data}/treebank/gum-test.conllu.gz`))
const gumLikeNews = gum.filter(([sentence]) => newsLike.test(sentence?.document ?? ''))
printTreebank('EWT test', byDocument(readTreebank(`${data}/treebank/ewt-test.conllu.gz`)))
printTreebank('GUM test', gum)
printTreebank('GUM test, like news', gumLikeNews)
printNames('articles, train (seen)', 'train')
printNames('articles, dev', 'dev')
