import type { Coordination } from './coordination.ts'
import type { Document, Sentence, Token } from './document.ts'

/** How many tokens may stand between a subject and its verb: `Ghana, which hosts the forum, and Togo on Monday`. */
const longestGap = 14

/**
 * The names that are the subject of a verb.
 *
 *     Ghana and the port city of Lomé on Monday have agreed to form
 *     ^^^^^                      ^^^^           ~~~~~~~~~~~~~~ ----
 *
 * Read leftward: the verb group, then the nearest list of names with no other finite verb between.
 *
 * @param lists The lists of names of the document, as `nameLists` gives them.
 * @param verb Token of the verb.
 * @returns Undefined where no names stand there, or where they are governed by a preposition (`in Lyon`).
 */
export function subjectOf(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  verb: number,
): Coordination | undefined {
  const { tokens } = document
  const groupStart = verbGroupStart(tokens, sentence, verb)
  const list = lists.findLast(({ first, last }) => first >= sentence.first && last <= groupStart)
  if (!list || groupStart - list.last > longestGap) return undefined
  const isOpen = gapIsOpen(tokens, list.last, groupStart)
  return isOpen && !isGoverned(tokens, sentence, list) ? list : undefined
}

/** First token of the verb group that ends with `verb`: auxiliaries, adverbs, `to`, and a verb that governs it. */
export function verbGroupStart(tokens: readonly Token[], sentence: Sentence, verb: number): number {
  let start = verb
  while (start > sentence.first) {
    const token = tokens[start - 1]
    if (!token || !isGroupWord(token, tokens[start])) break
    start--
  }
  return start
}

/** Verbs with an infinitive that leave the subject as it is: `agreed to form`, `continue to share`. Own list. */
const governingVerbs: ReadonlySet<string> = new Set([
  ...['agree', 'agreed', 'agrees', 'decide', 'decided', 'decides', 'continue', 'continues', 'continued', 'resolved'],
  ...['plan', 'plans', 'planned', 'intend', 'intends', 'want', 'wants', 'wanted', 'hope', 'hopes', 'hoped', 'expected'],
  ...[
    'refused',
    'refuses',
    'failed',
    'fails',
    'seek',
    'seeks',
    'wish',
    'wishes',
    'aim',
    'aims',
    'pledged',
    'due',
    'set',
  ],
  ...['going', 'ready', 'likely', 'unlikely', 'able', 'committed', 'began', 'started', 'vowed', 'promised', 'applied'],
])

function isGroupWord(token: Token, next: Token | undefined): boolean {
  if (token.upos === 'AUX' || token.upos === 'ADV' || token.upos === 'PART')
    return token.lower !== "'s" && token.lower !== '’s'
  return next?.lower === 'to' && governingVerbs.has(token.lower)
}

const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const closingMarks: ReadonlySet<string> = new Set([';', ':', '“', '”', '"', '(', '—', '–'])

/** Whether what stands between subject and verb may stand there: no clause of its own, unless between two commas. */
function gapIsOpen(tokens: readonly Token[], from: number, to: number): boolean {
  let commas = 0
  let hasVerb = false
  for (const token of tokens.slice(from, to)) {
    if (closingMarks.has(token.form)) return false
    if (token.form === ',') commas++
    if (finiteTags.has(token.penn)) hasVerb = true
  }
  if (commas === 1) return false
  return !hasVerb || (commas === 2 && tokens[from]?.form === ',' && tokens[to - 1]?.form === ',')
}

/** Prepositions that tell where or when, so that their names are no subject. Own list. */
const placePrepositions: ReadonlySet<string> = new Set([
  ...[
    'in',
    'at',
    'near',
    'to',
    'for',
    'with',
    'on',
    'about',
    'against',
    'into',
    'over',
    'after',
    'outside',
    'via',
    'by',
  ],
])

function isGoverned(tokens: readonly Token[], sentence: Sentence, list: Coordination): boolean {
  for (let at = list.first - 1; at >= Math.max(sentence.first, list.first - 2); at--) {
    const token = tokens[at]
    if (token?.upos === 'DET' || token?.upos === 'ADJ') continue
    return token !== undefined && placePrepositions.has(token.lower)
  }
  return false
}
