import type { Name, Token } from '../../src/annotate/document.ts'
import { findWords } from '../../src/annotate/segments/tokens.ts'
import { wordsOf } from '../../src/text/span.ts'

/** The words of a text; those with a capital are proper nouns. */
export function tokensOf(text: string): readonly Token[] {
  return findWords(text, [{ start: 0, end: text.length }]).map((word): Token => {
    const isCapital = word.form !== word.lower
    return { ...word, upos: isCapital ? 'PROPN' : 'X', penn: isCapital ? 'NNP' : 'FW' }
  })
}

/** Names written as `PER:Ann Tan`, in text order, each the first such words after the name before. */
export function namesOf(text: string, tokens: readonly Token[], labels: readonly string[]): readonly Name[] {
  let from = 0
  return labels.map((label, index) => {
    const words = label.slice(label.indexOf(':') + 1)
    const start = text.indexOf(words, from)
    const end = start + words.length
    from = end
    const first = tokens.findIndex((token) => token.start === start)
    const last = tokens.findIndex((token) => token.end === end) + 1
    // The part before the colon is one of the four types.
    return { index, start, end, first, last, type: label.slice(0, label.indexOf(':')) as Name['type'] }
  })
}

/** Names in the form that `namesOf` reads. */
export function labelsOf(text: string, names: readonly Name[]): readonly string[] {
  return names.map((name) => `${name.type}:${wordsOf(text, name)}`)
}
