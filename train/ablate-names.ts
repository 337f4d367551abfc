import { readFileSync } from 'node:fs'
import { engine } from '../src/annotate/engine.ts'
import { decodeClusters } from '../src/annotate/model/clusters.ts'
import { createFormTable, type FormTable } from '../src/annotate/model/word-forms.ts'
import { createGazetteer, type GazetteerNode } from '../src/annotate/names/gazetteer.ts'
import { createNamer, type Namer } from '../src/annotate/names/names.ts'
import { repairNames } from '../src/annotate/names/repairs/repair-names.ts'
import { silentModel } from './evaluation-ablations.ts'
import { type Mend, measureNames } from './measure.ts'
import { gatherNameLists } from './name-lists.ts'
import { labelText, type NamedText, readArticles, readOthers } from './names-data.ts'
import { readOpenTexts } from './open-texts.ts'
import { addScore, noScore, percentages, type Score } from './score.ts'
import { trainNamer } from './train-names.ts'

/**
 * `npm run ablate:names [DATA [TITLE]]`: what each kind of evidence gives to names. Trained and measured in turns on three
 * parts of the training articles, each time without one kind, or with more. With `TITLE`, only everything and the rows
 * whose title holds it: `npm run selftrain`.
 */
const [data = '../shared/data', wanted = ''] = process.argv.slice(2)
const seed = 20191021
const parts = 3

const articles = readArticles(engine(), `${data}/articles`, 'train')
const others = readOthers(engine(), data)
const clusters = decodeClusters(readFileSync('models/clusters.txt'))
const nameLists = gatherNameLists()
const noLists = { givenNames: new Set<string>(), surnames: new Set<string>(), cities: new Set<string>() }
const gazetteer = createGazetteer()

/** One way to learn names. */
interface Variant {
  readonly title: string
  readonly forms?: () => FormTable
  readonly gazetteer?: GazetteerNode
  readonly others?: readonly NamedText[]
  readonly texts?: (text: NamedText) => readonly NamedText[]
  /** More texts to learn from, once all is learned for the first time. */
  readonly more?: (namer: Namer) => readonly NamedText[]
  /** How what was learned is used; as it is where left out. */
  readonly uses?: readonly Use[]
}

/** One way to use what was learned. */
interface Use {
  readonly title: string
  readonly namer?: (namer: Namer) => Namer
  readonly mend?: Mend
}

const uses: readonly Use[] = [
  { title: 'everything' },
  {
    title: 'without second pass',
    namer: ({ first, types, joints, gazetteer }) => createNamer(first, first, types, joints, gazetteer),
  },
  { title: 'without the model of types', namer: (namer) => ({ ...namer, types: silentModel(namer.types) }) },
  {
    title: 'with repairs by rule, as articles are read',
    mend: ({ tokens, paragraphs }, names) => repairNames(gazetteer, tokens, paragraphs, names),
  },
]

const variants: readonly Variant[] = [
  { title: 'everything', uses },
  { title: 'without clusters', forms: () => createFormTable(new Map(), nameLists) },
  { title: 'without name lists', forms: () => createFormTable(clusters, noLists) },
  { title: 'without gazetteer', gazetteer: { next: new Map(), kind: 0 } },
  { title: 'without the article: each sentence by itself', texts: toSentences },
  { title: 'without WikiGold and Universal NER', others: [] },
  { title: 'with self-training on open texts', more: labelOpenTexts },
]

/** News and texts like it, of those that have no labels. */
const selfTrained = ['plover.jsonl', 'treebank/gum-train.conllu.gz']

/** Open texts without labels, with the names that a namer finds in them. */
function labelOpenTexts(namer: Namer): readonly NamedText[] {
  const unlabelled = readOpenTexts(data, 'test/evaluation').filter(({ path }) => selfTrained.includes(path))
  return unlabelled.flatMap(({ articles }) => articles.map((article) => labelText({ ...engine(), namer }, article)))
}

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

for (const { uses = [], ...variant } of variants) {
  const rows = uses.length > 0 ? uses : [{ title: variant.title }]
  if (!rows.some(({ title }) => title === 'everything' || title.includes(wanted))) continue
  let scores: readonly Score[] = rows.map(() => noScore)
  for (let part = 0; part < parts; part++) {
    const measured = measurePart(variant, rows, part)
    scores = scores.map((score, index) => addScore(score, measured[index] ?? noScore))
  }
  for (const [index, { title }] of rows.entries()) {
    console.log(`${title.padEnd(48)} ${percentages(scores[index] ?? noScore)}`)
  }
}

/** The scores of one part, for each way to use what was learned from the others. */
function measurePart(variant: Variant, rows: readonly Use[], part: number): readonly Score[] {
  const toTexts = variant.texts ?? ((text: NamedText) => [text])
  const newForms = variant.forms ?? (() => createFormTable(clusters, nameLists))
  const learn = (texts: readonly NamedText[]): Namer =>
    trainNamer(texts.flatMap(toTexts), newForms(), variant.gazetteer ?? gazetteer, seed)
  const seen = [...articles.filter((_, index) => index % parts !== part), ...(variant.others ?? others)]
  const unseen = articles.filter((_, index) => index % parts === part).flatMap(toTexts)
  const once = learn(seen)
  const namer = variant.more ? learn([...seen, ...variant.more(once)]) : once
  return rows.map(({ namer: change, mend }) => {
    const measured = measureNames({ forms: newForms(), namer: change?.(namer) ?? namer }, unseen, mend)
    return measured.get('all') ?? noScore
  })
}
