import { engine } from '../src/annotate/engine.ts'
import { findNames } from '../src/annotate/names.ts'
import { findParagraphs } from '../src/annotate/paragraphs.ts'
import { toRow } from '../src/annotate/row.ts'
import { findSentences } from '../src/annotate/sentences.ts'
import { tagWords } from '../src/annotate/tags.ts'
import { findWords } from '../src/annotate/tokens.ts'
import { toArticle } from '../src/text/article.ts'
import { type NamedText, readArticles } from './names-data.ts'
import { addTo, noScore, percentages, type Score } from './score.ts'
import { readTreebank, type TreebankSentence } from './treebank.ts'

/**
 * `npm run evaluate:tags [DATA]`: how well tokens, sentences and tags are found in the treebanks' test texts, from raw
 * text, and names in the labelled articles.
 */
const [data = '../shared/data'] = process.argv.slice(2)

/** The genres of GUM that read like news; the rest of its test texts are a travel guide. */
const newsLike = /^GUM_(?:academic|bio|court|interview|news|speech)/

interface TreebankText {
  readonly text: string
  /** `start-end` of each word, with its tag. */
  readonly tags: ReadonlyMap<string, string>
  /** Where sentences end inside paragraphs. */
  readonly ends: ReadonlySet<number>
}

function toText(sentences: readonly TreebankSentence[]): TreebankText {
  let text = ''
  const tags = new Map<string, string>()
  const ends = new Set<number>()
  for (const { words, startsParagraph } of sentences) {
    if (startsParagraph && text !== '') text = `${text.trimEnd()}\n\n`
    else if (text !== '') ends.add(text.trimEnd().length)
    for (const { form, upos, isLoose } of words) {
      tags.set(`${text.length}-${text.length + form.length}`, upos)
      text += isLoose ? `${form} ` : form
    }
  }
  return { text, tags, ends }
}

function byDocument(sentences: readonly TreebankSentence[]): TreebankSentence[][] {
  const documents = new Map<string, TreebankSentence[]>()
  for (const sentence of sentences) {
    const list = documents.get(sentence.document)
    if (list) list.push(sentence)
    else documents.set(sentence.document, [sentence])
  }
  return [...documents.values()]
}

function evaluateTreebank(title: string, documents: readonly (readonly TreebankSentence[])[]): void {
  const { forms, tagger } = engine()
  let tokens: Score = noScore
  let sentences: Score = noScore
  let right = 0
  for (const document of documents) {
    const { text, tags, ends } = toText(document)
    const paragraphs = findParagraphs(toArticle(title, title, text, { language: 'en' }))
    const words = findWords(text, paragraphs)
    const found = findSentences(text, words, paragraphs)
    for (const { start, end, upos } of tagWords(tagger, toRow(forms, words, found), words, found)) {
      const gold = tags.get(`${start}-${end}`)
      tokens = addTo(tokens, gold === undefined ? 'invented' : 'right')
      if (gold === upos) right++
    }
    tokens = { ...tokens, missed: tokens.missed + tags.size }
    const inner = found.filter(({ index, paragraph }) => found[index + 1]?.paragraph === paragraph)
    for (const { end } of inner) sentences = addTo(sentences, ends.has(end) ? 'right' : 'invented')
    sentences = { ...sentences, missed: sentences.missed + ends.size }
  }
  tokens = { ...tokens, missed: tokens.missed - tokens.right }
  sentences = { ...sentences, missed: sentences.missed - sentences.right }
  const accuracy = ((100 * right) / tokens.right).toFixed(1)
  console.log(
    `${title.padEnd(24)} tokens ${percentages(tokens)}   sentences ${percentages(sentences)}   UPOS ${accuracy}`,
  )
}

function evaluateNames(title: string, texts: readonly NamedText[]): void {
  const { forms, namer } = engine()
  const scores = new Map<string, Score>()
  const count = (kind: string, what: keyof Score): void => {
    for (const each of ['all', kind]) scores.set(each, addTo(scores.get(each) ?? noScore, what))
  }
  for (const { tokens, sentences, paragraphs, names } of texts) {
    const keyOf = ({ first, last, type }: NamedText['names'][number]): string => `${first}-${last}-${type}`
    const gold = new Set(names.map(keyOf))
    const found = findNames(namer, toRow(forms, tokens, sentences), tokens, sentences, paragraphs)
    for (const name of found) {
      count(name.type, gold.delete(keyOf(name)) ? 'right' : 'invented')
    }
    for (const { type } of names.filter((name) => gold.has(keyOf(name)))) count(type, 'missed')
  }
  for (const kind of ['all', 'PER', 'ORG', 'LOC', 'MISC']) {
    console.log(`${title.padEnd(24)} names ${kind.padEnd(4)} ${percentages(scores.get(kind) ?? noScore)}`)
  }
}

const gum = byDocument(readTreebank(`${data}/treebank/gum-test.conllu.gz`))
evaluateTreebank('EWT test', byDocument(readTreebank(`${data}/treebank/ewt-test.conllu.gz`)))
evaluateTreebank('GUM test', gum)
evaluateTreebank(
  'GUM test, like news',
  gum.filter(([sentence]) => newsLike.test(sentence?.document ?? '')),
)
evaluateNames('articles, train (seen)', readArticles(engine(), `${data}/articles`, 'train'))
evaluateNames('articles, dev', readArticles(engine(), `${data}/articles`, 'dev'))
