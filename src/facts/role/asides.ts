import { type Chunk, wordAt } from './chunks.ts'

/** Degrees, orders and the like after a name; lower case, without full stop. Own list. */
const credentials: ReadonlySet<string> = new Set([
  'ph.d',
  'phd',
  'm.d',
  'md',
  'esq',
  'obe',
  'mbe',
  'cbe',
  'qc',
  'kc',
  'jr',
  'sr',
  'frs',
])

/** Longest remark in brackets between a name and its title, in chunks: `(pictured left)`, `(D-Calif.)`. */
const longestRemark = 4

/**
 * The place after a remark in brackets that stands at `index`; `index` itself if there is none.
 *
 *     Tom Hill (pictured), head of the agency,
 *              ^^^^^^^^^^
 */
export function afterRemark(chunks: readonly Chunk[], index: number): number {
  if (wordAt(chunks, index) !== '(') return index
  const close = chunks.slice(index, index + longestRemark + 2).findIndex((chunk) => chunk.form === ')')
  return close < 0 ? index : index + close + 1
}

/**
 * The place after what may stand between the comma after a name and a title, each with its comma: an age, a degree, a
 * place of origin.
 *
 *     Ann Lee, 54, of Salem, Oregon, a nurse        Tom Hill, aged 30, a pilot
 *              ^^^ ^^^^^^^^^^^^^^^^                           ^^^^^^^^
 */
export function afterAsides(chunks: readonly Chunk[], index: number): number {
  let after = index
  for (;;) {
    const end = asideEnd(chunks, after)
    if (end === after || wordAt(chunks, end) !== ',') return after
    after = end + 1
  }
}

/** The place of the comma that should end an aside; `index` where none begins. */
function asideEnd(chunks: readonly Chunk[], index: number): number {
  const word = wordAt(chunks, index)
  const number = word === 'aged' ? index + 1 : index
  if (chunks[number]?.upos === 'NUM') return number + 1
  if (credentials.has(word)) return index + 1
  if ((word !== 'of' && word !== 'from') || !isPlace(chunks[index + 1])) return index
  return wordAt(chunks, index + 2) === ',' && isPlace(chunks[index + 3]) ? index + 4 : index + 2
}

function isPlace(chunk: Chunk | undefined): boolean {
  return chunk?.name?.type === 'LOC'
}
