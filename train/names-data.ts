import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Name, Paragraph, Sentence, Token } from '../src/annotate/document.ts'
import type { Engine } from '../src/annotate/engine.ts'
import { toRow } from '../src/annotate/model/row.ts'
import { isCapital } from '../src/annotate/model/word-forms.ts'
import { labelFor, nameTypes, OUTSIDE } from '../src/annotate/names/name-labels.ts'
import { findNames } from '../src/annotate/names/names.ts'
import { findParagraphs } from '../src/annotate/segments/paragraphs.ts'
import { findSentences } from '../src/annotate/segments/sentences.ts'
import { findWords } from '../src/annotate/segments/tokens.ts'
import { tagWords } from '../src/annotate/tags/tags.ts'
import { type Article, toArticle } from '../src/text/article.ts'

/** A text with its names. */
export interface NamedText {
  readonly id: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly names: readonly Pick<Name, 'first' | 'last' | 'type'>[]
  /** Whether names of type `MISC` are labelled too. */
  readonly isWhole: boolean
  /** Whether it is one of the labelled articles. */
  readonly isArticle: boolean
}

interface Label {
  readonly start: number
  readonly end: number
  readonly type: Name['type']
}

type Base = Pick<Engine, 'forms' | 'tagger'>

function toNamedText(
  base: Base,
  id: string,
  text: string,
  labels: readonly Label[],
  isWhole: boolean,
  isArticle = false,
): NamedText {
  const article = toArticle(id, id, text, { language: 'en' })
  const paragraphs = findParagraphs(article)
  const words = findWords(text, paragraphs)
  const sentences = findSentences(text, words, paragraphs)
  const tokens = tagWords(base.tagger, toRow(base.forms, words, sentences), words, sentences)
  const names = labels.flatMap(({ start, end, type }) => {
    const first = tokens.findIndex((token) => token.end > start)
    let last = first
    while (last >= 0 && (tokens[last]?.start ?? end) < end) last++
    return first < last ? [{ first, last, type }] : []
  })
  return { id, tokens, sentences, paragraphs, names, isWhole, isArticle }
}

/** An article with the names that are found in it. */
export function labelText({ namer, ...base }: Engine, { id, text }: Pick<Article, 'id' | 'text'>): NamedText {
  const read = toNamedText(base, id, text, [], true)
  const { tokens, sentences, paragraphs } = read
  return { ...read, names: findNames(namer, toRow(base.forms, tokens, sentences), tokens, sentences, paragraphs) }
}

/** The labelled articles of one split. */
export function readArticles(base: Base, folder: string, split: string): NamedText[] {
  const texts: NamedText[] = []
  for (const file of readdirSync(`${folder}/labels`).sort()) {
    const label = JSON.parse(readFileSync(`${folder}/labels/${file}`, 'utf8')) as { split: string; names: Label[] } // by GUIDE.md
    if (label.split !== split) continue
    const id = file.slice(0, -'.json'.length)
    texts.push(toNamedText(base, id, readFileSync(`${folder}/texts/${id}.txt`, 'utf8'), label.names, true, true))
  }
  return texts
}

/** The texts by others that names are learned from beside the articles, in a folder of data. */
export function readOthers(base: Base, data: string): readonly NamedText[] {
  return [
    ...readWikiGold(base, `${data}/names/wikigold.conll.gz`),
    ...['dev', 'test'].flatMap((split) => readUniversalNer(base, `${data}/names/uner-ewt-${split}.iob2.gz`)),
  ]
}

/** WikiGold: one word and its label a line, `-DOCSTART-` between the articles. */
export function readWikiGold(base: Base, file: string): NamedText[] {
  const documents = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/^-DOCSTART- O\n/m)
  return documents.flatMap((document, index) => {
    const sentences = document.split(/\n\n+/).map((block) =>
      block.split('\n').flatMap((line) => {
        const [form, label] = line.split(' ')
        return form && label
          ? [{ form, label: label === 'O' ? 'O' : label.slice(2), starts: label.startsWith('B-') }]
          : []
      }),
    )
    return fromWords(base, `wikigold-${index}`, sentences, true)
  })
}

/** Universal NER: columns number, word, label, ...; `# newdoc id` before each document. */
export function readUniversalNer(base: Base, file: string): NamedText[] {
  const documents = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/^# newdoc id = /m)
  return documents.flatMap((document) => {
    const id = document.slice(0, document.indexOf('\n'))
    const sentences = document.split(/\n\n+/).map((block) =>
      block.split('\n').flatMap((line) => {
        const [number = '', form, label] = line.split('\t')
        if (!/^\d+$/.test(number) || !form || !label) return []
        return [{ form, label: label === 'O' ? 'O' : label.slice(2), starts: label.startsWith('B-') }]
      }),
    )
    return fromWords(base, id, sentences, false)
  })
}

interface LabelledWord {
  readonly form: string
  readonly label: string
  readonly starts: boolean
}

/** A text out of words: each sentence is a line of its own. */
function fromWords(
  base: Base,
  id: string,
  sentences: readonly (readonly LabelledWord[])[],
  isWhole: boolean,
): NamedText[] {
  let text = ''
  const labels: Label[] = []
  for (const words of sentences) {
    let open: { start: number; end: number; type: Name['type'] } | undefined
    for (const { form, label, starts } of words) {
      const type = nameTypes.find((each) => each === label)
      const span = { start: text.length, end: text.length + form.length }
      if (open && type === open.type && !starts) open.end = span.end
      else if (type) {
        open = { ...span, type }
        labels.push(open)
      } else open = undefined
      text += `${form} `
    }
    text += '\n'
  }
  return labels.length > 0 || text.length > 0 ? [toNamedText(base, id, text, labels, isWhole)] : []
}

/** For each token the labels that count as right, as bits: any label of `MISC` or none where such names are not labelled. */
export function allowedLabels({ tokens, names, isWhole }: NamedText): Uint32Array {
  const anyMisc = isWhole ? 0 : miscBits
  const allowed = Uint32Array.from(tokens, ({ form }) => (1 << OUTSIDE) | (isCapital(form) ? anyMisc : 0))
  for (const { first, last, type } of names) {
    for (let at = first; at < last; at++) allowed[at] = 1 << labelFor(type, at - first, last - first)
  }
  return allowed
}

const miscBits = [1, 2, 3].reduce((bits, length) => {
  let all = bits
  for (let index = 0; index < length; index++) all |= 1 << labelFor('MISC', index, length)
  return all
}, 0)
