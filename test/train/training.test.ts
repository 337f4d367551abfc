import { describe, expect, it } from 'vitest'
import { decodeModel } from '../../src/annotate/model/model-file.ts'
import { addScores } from '../../src/annotate/model/perceptron.ts'
import { toRow } from '../../src/annotate/model/row.ts'
import { createFormTable } from '../../src/annotate/model/word-forms.ts'
import { createGazetteer } from '../../src/annotate/names/gazetteer.ts'
import { findNames, toNamer } from '../../src/annotate/names/names.ts'
import { findWords } from '../../src/annotate/segments/tokens.ts'
import { tagWords, toTagger } from '../../src/annotate/tags/tags.ts'
import { encodeModel } from '../../train/encode-model.ts'
import type { NamedText } from '../../train/names-data.ts'
import { TrainingWeights } from '../../train/perceptron-training.ts'
import { quantise } from '../../train/quantise.ts'
import { randomNumbers, shuffled } from '../../train/random.ts'
import { clusterWords } from '../../train/train-clusters.ts'
import { trainNamer } from '../../train/train-names.ts'
import { trainTagger, wordsByLabel } from '../../train/train-tags.ts'
import { parseTreebank } from '../../train/treebank.ts'

/** Toy models are small: 2^12 buckets. */
const bits = 12
const noLists = { givenNames: new Set<string>(), surnames: new Set<string>(), cities: new Set<string>() }
const newForms = () => createFormTable(new Map(), noLists)

const conllu = ['the|DET|DT dog|NOUN|NN runs|VERB|VBZ', 'the|DET|DT runs|NOUN|NNS dog|VERB|VBP him|PRON|PRP']
  .map((sentence) =>
    sentence
      .split(' ')
      .map((word, index) =>
        [index + 1, word.split('|')[0], '_', ...word.split('|').slice(1), '_', 0, '_', '_', '_'].join('\t'),
      )
      .join('\n'),
  )
  .join('\n\n')

function trainedTagger(): Uint8Array {
  const { model, lookup } = trainTagger(parseTreebank(conllu), newForms(), 7, bits)
  return encodeModel({ model, words: wordsByLabel(model.labels, lookup) })
}

function namedText(text: string, names: NamedText['names']): NamedText {
  const tokens = findWords(text, [{ start: 0, end: text.length }]).map((word) => ({
    ...word,
    upos: 'X' as const,
    penn: 'FW',
  }))
  const span = { index: 0, start: 0, end: text.length }
  const sentences = [{ ...span, first: 0, last: tokens.length, paragraph: 0 }]
  return {
    id: 'a',
    tokens,
    sentences,
    paragraphs: [{ ...span, kind: 'body', bodyStart: 0 }],
    names,
    isWhole: true,
    isArticle: true,
  }
}

const named = namedText('Yesterday Tan met Kherol Works in Lund', [
  { first: 1, last: 2, type: 'PER' },
  { first: 3, last: 5, type: 'ORG' },
  { first: 6, last: 7, type: 'LOC' },
])
/** Two, since what one text alone tells is not learned. */
const texts = [named, named]

describe('training', () => {
  it('makes the same bytes again', () => {
    expect(trainedTagger()).toEqual(trainedTagger())
    const names = () =>
      encodeModel({ model: trainNamer(texts, newForms(), createGazetteer(), 7, bits).second, words: {} })
    expect(names()).toEqual(names())
  })

  it('makes a tagger that tags what it saw, also when it is read from its bytes', () => {
    const words = findWords('the dog runs', [{ start: 0, end: 12 }])
    const sentences = [{ first: 0, last: 3 }]
    const tagger = toTagger(decodeModel(trainedTagger()))
    const tags = tagWords(tagger, toRow(newForms(), words, sentences), words, sentences).map(
      ({ upos, penn }) => upos + penn,
    )
    expect(tags).toEqual(['DETDT', 'NOUNNN', 'VERBVBZ'])
  })

  it('makes a namer that names what it saw, also when it is read from its bytes', () => {
    const gazetteer = createGazetteer()
    const { first, second, types, joints } = trainNamer(texts, newForms(), gazetteer, 7, bits)
    const read = (model: typeof first) => decodeModel(encodeModel({ model, words: { joints: [...joints] } }))
    const namer = toNamer(read(first), read(second), read(types), gazetteer)
    const { tokens, sentences, paragraphs } = named
    const found = findNames(namer, toRow(newForms(), tokens, sentences), tokens, sentences, paragraphs)
    expect(found.map(({ first, last, type }) => ({ first, last, type }))).toEqual(named.names)
  })

  it('scores while training as the finished model does, but for the rounding of weights', () => {
    const weights = new TrainingWeights(['a', 'b'], bits)
    weights.tick()
    weights.learn(Int32Array.of(5, -5), 0, 1)
    const [training, finished] = [new Int32Array(2), new Int32Array(2)]
    weights.addScores(-5, training)
    weights.tick()
    addScores(quantise(weights, 1), -5, finished)
    expect([...training]).toEqual([1, -1])
    expect(Math.sign(finished[0] ?? 0) + Math.sign(finished[1] ?? 0)).toBe(0)
    expect(finished[0]).toBeGreaterThan(0)
  })

  it('takes its random order from the seed alone', () => {
    const order = (seed: number) => shuffled([1, 2, 3, 4, 5, 6, 7, 8], randomNumbers(seed))
    expect(order(3)).toEqual(order(3))
    expect(order(3)).not.toEqual(order(4))
    expect(order(3).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('puts words that are used alike into one cluster', () => {
    const vectors = Float64Array.of(1, 0, 0.99, 0.1, 0, 1, 0.1, 0.99)
    const clusters = clusterWords({ words: ['river', 'lake', 'said', 'told'], vectors, dimensions: 2 }, 2, 1)
    const groups = [...clusters].map((cluster) => Math.floor((cluster - 1) / 2))
    expect(groups[0]).toBe(groups[1])
    expect(groups[2]).toBe(groups[3])
    expect(groups[0]).not.toBe(groups[2])
  })
})
