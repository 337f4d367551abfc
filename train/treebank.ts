import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A word of a treebank. */
export interface TreebankWord {
  readonly form: string
  readonly upos: string
  readonly penn: string
  /** Whether white space follows it in the text. */
  readonly isLoose: boolean
}

export interface TreebankSentence {
  /** `GUM_news_asylum`: the document's name. */
  readonly document: string
  readonly startsParagraph: boolean
  readonly words: readonly TreebankWord[]
}

/** Reads a CoNLL-U file, gzipped. Words that a contraction is made of are kept, the contraction itself is not. */
export function readTreebank(file: string): TreebankSentence[] {
  return parseTreebank(gunzipSync(readFileSync(file)).toString('utf8'))
}

export function parseTreebank(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let document = ''
  for (const block of text.split(/\n\n+/)) {
    const words: TreebankWord[] = []
    let startsParagraph = false
    let contractionEnd = 0
    let contractionIsLoose = true
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc id = ')) document = line.slice('# newdoc id = '.length)
      if (line.startsWith('# newpar') || line.startsWith('# newdoc')) startsParagraph = true
      if (line === '' || line.startsWith('#')) continue
      const [id = '', form = '', , upos = '', penn = '', , , , , misc = ''] = line.split('\t')
      const [first = '', last] = id.split('-')
      const isLoose = !misc.includes('SpaceAfter=No')
      if (last !== undefined) {
        contractionEnd = Number(last)
        contractionIsLoose = isLoose
      } else if (!first.includes('.')) {
        const number = Number(first)
        const isInside = number < contractionEnd
        words.push({ form, upos, penn, isLoose: number === contractionEnd ? contractionIsLoose : isLoose && !isInside })
      }
    }
    if (words.length > 0) sentences.push({ document, startsParagraph, words })
  }
  return sentences
}

/** The sentences of each document, documents in their order. */
export function byDocument(sentences: readonly TreebankSentence[]): TreebankSentence[][] {
  const documents = new Map<string, TreebankSentence[]>()
  for (const sentence of sentences) {
    const list = documents.get(sentence.document)
    if (list) list.push(sentence)
    else documents.set(sentence.document, [sentence])
  }
  return [...documents.values()]
}

/** A document's text, white space where the treebank has it and a blank line between paragraphs; `start-end` of each word with its tag, and where sentences end inside paragraphs. */
export function toText(sentences: readonly TreebankSentence[]): {
  text: string
  tags: Map<string, string>
  ends: Set<number>
} {
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
