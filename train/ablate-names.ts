import { readFileSync } from 'node:fs'
import { engine } from '../src/annotate/engine.ts'
import { decodeClusters } from '../src/annotate/model/clusters.ts'
import { createFormTable, type FormTable } from '../src/annotate/model/word-forms.ts'
import { createGazetteer, type GazetteerNode } from '../src/annotate/names/gazetteer.ts'
import { createNamer, type Namer } from '../src/annotate/names/names.ts'
import { measureNames } from './measure.ts'
import { gatherNameLists } from './name-lists.ts'
import { type NamedText, readArticles, readUniversalNer, readWikiGold } from './names-data.ts'
import { addScore, noScore, percentages } from './score.ts'
import { trainNamer } from './train-names.ts'

/**
 * `npm run ablate:names [DATA]`: what each kind of evidence gives to names. Trained and measured in turns on three parts
 * of the training articles, each time without one kind.
 */
const [data = '../shared/data'] = process.argv.slice(2)
const seed = 20191021
const parts = 3

const articles = readArticles(engine(), `${data}/articles`, 'train')
const others = [
  ...readWikiGold(engine(), `${data}/names/wikigold.conll.gz`),
  ...['dev', 'test'].flatMap((split) => readUniversalNer(engine(), `${data}/names/uner-ewt-${split}.iob2.gz`)),
]
const clusters = decodeClusters(readFileSync('models/clusters.txt'))
const nameLists = gatherNameLists()
const noLists = { givenNames: new Set<string>(), surnames: new Set<string>(), cities: new Set<string>() }
const gazetteer = createGazetteer()

interface Variant {
  readonly title: string
  readonly forms?: () => FormTable
  readonly gazetteer?: GazetteerNode
  readonly others?: readonly NamedText[]
  readonly texts?: (text: NamedText) => readonly NamedText[]
  readonly namer?: (namer: Namer) => Namer
}

const variants: readonly Variant[] = [
  { title: 'everything' },
  { title: 'without clusters', forms: () => createFormTable(new Map(), nameLists) },
  { title: 'without name lists', forms: () => createFormTable(clusters, noLists) },
  { title: 'without gazetteer', gazetteer: { next: new Map(), kind: 0 } },
  {
    title: 'without second pass',
    namer: ({ first, types, joints, gazetteer }) => createNamer(first, first, types, joints, gazetteer),
  },
  { title: 'without the article: each sentence by itself', texts: toSentences },
  { title: 'without WikiGold and Universal NER', others: [] },
]

/** Each sentence as a text of its own, so that nothing is known of the rest. */
function toSentences(text: NamedText): readonly NamedText[] {
  return text.sentences.map((sentence) => {
    const { first, last, paragraph } = sentence
    const inside = text.names.filter((name) => first <= name.first && name.last <= last)
    return {
      ...text,
      tokens: text.tokens.slice(first, last),
      sentences: [{ ...sentence, index: 0, first: 0, last: last - first, paragraph: 0 }],
      paragraphs: text.paragraphs.slice(paragraph, paragraph + 1),
      names: inside.map((name) => ({ ...name, first: name.first - first, last: name.last - first })),
    }
  })
}

for (const { title, namer: change, ...variant } of variants) {
  const toTexts = variant.texts ?? ((text: NamedText) => [text])
  const newForms = variant.forms ?? (() => createFormTable(clusters, nameLists))
  let score = noScore
  for (let part = 0; part < parts; part++) {
    const seen = [...articles.filter((_, index) => index % parts !== part), ...(variant.others ?? others)]
    const unseen = articles.filter((_, index) => index % parts === part)
    const namer = trainNamer(seen.flatMap(toTexts), newForms(), variant.gazetteer ?? gazetteer, seed)
    const measured = measureNames({ forms: newForms(), namer: change?.(namer) ?? namer }, unseen.flatMap(toTexts))
    score = addScore(score, measured.get('all') ?? noScore)
  }
  console.log(`${title.padEnd(48)} ${percentages(score)}`)
}
