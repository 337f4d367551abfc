import type { Document, Name, Token } from '../../src/annotate/document.ts'
import { findParagraphs } from '../../src/annotate/segments/paragraphs.ts'
import { readQuotations } from '../../src/annotate/segments/quotations.ts'
import { findSentences } from '../../src/annotate/segments/sentences.ts'
import { findWords, type Word } from '../../src/annotate/segments/tokens.ts'
import { toArticle } from '../../src/text/article.ts'

/** The words of the tests of speech by their Penn tag; a tagger is not the subject of these tests. */
const wordsByTag: Readonly<Record<string, string>> = {
  CC: 'and but',
  CD: '2 4 42 2015 2050 billion',
  DT: 'a all an another both no one some the these this those',
  IN: `according after as at because before by despite during for from if in like of on over since such than that until
    while whether with within under`,
  JJ: `bad big clear close dead early fair false familiar first following foreign free good happy hard high long loud new
    old open ready right safe sad sorry top true unfair vague weak`,
  JJR: 'more fewer',
  MD: 'can could may might must should will would',
  NNS: `allies announcements bees citizens critics deaths estimates experts fears figures friends hearings heads
    jobs jurors leaders lies matters measures media ministers officials others people plans police prices profits reporters
    reports residents rivals sales shares sides sites songs sources talks taxes terms thousands troops unions voters wages
    words years`,
  NNP: `april col. dr. friday may monday mr ms sen. sunday tuesday`,
  PDT: 'half',
  PRP: 'he her him i it me she them they us we you',
  PRP$: 'his its my our their',
  RB: `also badly daily even further here however just later lately long meanwhile never not now only out so soon there too
    truly well yet`,
  TO: 'to',
  UH: 'yes',
  VB: 'act agree be believe buy close come do fall fight go hurt leave meet pay play rise say sell show sign stay take tell',
  VBD: `accused added admitted advanced agreed announced asked beamed began believed called came cited claimed closed confirmed crossed
    cut decided declared denied described did died ended estimated expressed fell found gained had heard issued jailed left made
    marched noted met opened paid passed predicted promised pushed quoted rained ran reached reaffirmed read reported resigned revealed
    rose said saw set shared sold spoke stated stressed thought told took tweeted urged vowed walked warned was went were won
    wrote`,
  VBG: 'adding claiming citing commenting dying describing noting playing quoting raising saying speaking stating writing',
  VBN: 'based been become expected known led named published released seen speculated',
  VBP: 'are have',
  VBZ: 'argues claims denies expects explains has is means notes reads runs says shows states wants warns welcomes writes',
  WDT: 'which',
  WP: 'what who',
  WP$: 'whose',
  WRB: 'how when where why',
}

const tagOf: ReadonlyMap<string, string> = new Map(
  Object.entries(wordsByTag).flatMap(([tag, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, tag] as const),
  ),
)

/** Matches `<LOC:Lima>`; not `a < b`. Takes the type and the words. */
const nameMark = /<(PER|ORG|LOC|MISC):([^<>]+)>/g

/** Matches `that/WDT`: a word whose tag the test sets itself. */
const tagMark = /([\p{L}’]+)\/([A-Z$]+)/gu

/**
 * A document for tests of speech. Its names are marked by hand; words are tagged by a short list, after their neighbours
 * where a form is ambiguous, and by hand where even these mislead (`that/WDT`). Paragraphs are parted by `¶`.
 *
 *     <PER:Ann Tan> said prices fell.
 */
export function spokenDocument(marked: string): Document {
  const { text, names, tags } = unmark(marked.replaceAll('¶', '\n\n'))
  const article = toArticle('test', 'articles/test.txt', text, { language: 'en' })
  const paragraphs = findParagraphs(article)
  const words = findWords(text, paragraphs)
  const tokens: Token[] = []
  for (const word of words)
    tokens.push({ ...word, upos: 'X', penn: tags.get(word.start) ?? tagFor(word, words, tokens) })
  const sentences = findSentences(text, words, paragraphs)
  const quotations = readQuotations(text, paragraphs)
  return { article, text, tokens, sentences, paragraphs, quotations, names: names.map(toName(tokens)), dates: [] }
}

type MarkedName = Pick<Name, 'start' | 'end' | 'type'>

/** Takes the marks out of a text and keeps where they stood. */
function unmark(marked: string): { text: string; names: MarkedName[]; tags: Map<number, string> } {
  const names: MarkedName[] = []
  const tags = new Map<number, string>()
  let text = ''
  let last = 0
  for (const found of marked.matchAll(new RegExp(`${nameMark.source}|${tagMark.source}`, 'gu'))) {
    const [whole, type, name, word, tag] = found
    text += marked.slice(last, found.index)
    if (tag) tags.set(text.length, tag)
    if (name) names.push({ start: text.length, end: text.length + name.length, type: type as Name['type'] })
    text += name ?? word
    last = found.index + whole.length
  }
  return { text: text + marked.slice(last), names, tags }
}

function toName(tokens: readonly Token[]): (name: MarkedName, index: number) => Name {
  return (name, index) => {
    const first = tokens.findIndex(({ start }) => start === name.start)
    const last = tokens.findIndex(({ end }) => end === name.end) + 1
    return { ...name, index, first, last }
  }
}

/** Auxiliaries before a participle. */
const auxiliaries: ReadonlySet<string> = new Set(['am', 'are', 'be', 'been', 'had', 'has', 'have', 'is', 'was', 'were'])

function tagFor(word: Word, words: readonly Word[], before: readonly Token[]): string {
  const tag = tagOf.get(word.lower)
  const previous = before.at(-1)
  if (tag === 'VBD' && auxiliaries.has(previous?.lower ?? '')) return 'VBN'
  if (tag === 'VB')
    return previous?.penn === 'TO' || previous?.penn === 'MD' || previous?.lower === 'not' ? 'VB' : 'VBP'
  if (tag === 'TO') return tagOf.get(words[word.index + 1]?.lower ?? '') === 'VB' ? 'TO' : 'IN'
  if (tag) return tag
  if (/^[’']s$/.test(word.form)) return 'POS'
  if (!/[\p{L}\p{N}]/u.test(word.form)) return word.form === '-' ? 'HYPH' : word.form
  return /^\p{Lu}/u.test(word.form) ? 'NNP' : 'NN'
}
