import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { hostingVerbs, talkHeads } from '../../annotate/lexicon/event-heads.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { isCapital, isHyphen, isInnerHyphen, isNominal, startAt } from '../../annotate/token-kinds.ts'
import { type Span, wordsOf } from '../../text/span.ts'
import type { EventFact } from './fact.ts'
import { nameEndingAt, nameOver, nameStartingAt } from './names-at.ts'
import type { Phrase } from './phrase.ts'

/**
 * Who holds a gathering: stated (`hosted by`, `will host`), or read from its name (`Convention of the`) or its owner.
 *
 *     a forum organised by the Oslo Institute    Oman will host the forum    the Oslo Institute’s forum
 *                              ^^^^^^^^^^^^^^    ^^^^                            ^^^^^^^^^^^^^^
 */
export function organiserOf(document: Document, sentence: Sentence, phrase: Phrase): EventFact['organiser'] {
  const stated =
    agentBehind(document, sentence, phrase) ??
    subjectOfRelative(document, sentence, phrase) ??
    agentInFront(document, sentence, phrase) ??
    subjectBefore(document, sentence, phrase)
  if (stated) return { words: stated, isStated: true }
  const implied = ownerOf(document, phrase) ?? bodyInName(document, phrase) ?? bodyInFront(document, phrase)
  return implied && { words: implied, isStated: false }
}

/** How many tokens after a gathering its agent may be brought up. */
const reachBehind = 14

/** `, organised by the Oslo Institute`; `, convened by the French government`. */
function agentBehind(document: Document, sentence: Sentence, phrase: Phrase): Span | undefined {
  for (let at = phrase.end; at < Math.min(sentence.last, phrase.end + reachBehind); at++) {
    if (lowerAt(document.tokens, at) === ';') return undefined
    if (isHostedBy(document, at)) return agentAt(document, at + 2, sentence.last)?.words
  }
  return undefined
}

function isHostedBy({ tokens }: Document, at: number): boolean {
  return hostingVerbs.has(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'by'
}

/** `Organised by the Oslo Institute, the forum`. */
function agentInFront(document: Document, { first }: Sentence, phrase: Phrase): Span | undefined {
  const isInFront = isHostedBy(document, first) && lowerAt(document.tokens, phrase.outset - 1) === ','
  return isInFront ? agentAt(document, first + 2, phrase.outset)?.words : undefined
}

/** `that President Ba had set up`: who stands before the hosting verb. */
function subjectOfRelative(document: Document, sentence: Sentence, phrase: Phrase): Span | undefined {
  const { tokens } = document
  const agent = lowerAt(tokens, phrase.end) === 'that' ? agentAt(document, phrase.end + 1, sentence.last) : undefined
  if (!agent) return undefined
  const verb = afterAuxiliaries(document, agent.last)
  const isSetUp = lowerAt(tokens, verb) === 'set' && lowerAt(tokens, verb + 1) === 'up'
  return isSetUp || hostingVerbs.has(lowerAt(tokens, verb)) ? agent.words : undefined
}

function afterAuxiliaries({ tokens }: Document, from: number): number {
  let at = from
  while (isAuxiliary(tokens[at])) at++
  return at
}

const formsOfHave: ReadonlySet<string> = new Set(['had', 'has', 'have'])

/** An auxiliary, an adverb among them, or a form of `have`, whatever its tag. */
function isAuxiliary(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'AUX' || token.upos === 'ADV' || formsOfHave.has(token.lower))
}

/** The name or the noun phrase that starts at a token, and the token after it; of a title with a name only the name. */
function agentAt(document: Document, from: number, to: number): { words: Span; last: number } | undefined {
  const { tokens } = document
  const first = tokens[from]?.upos === 'DET' ? from + 1 : from
  let last = first
  while (last < to) {
    const name = nameStartingAt(document, last)
    if (name?.type === 'PER') return { words: { start: name.start, end: name.end }, last: name.last }
    if (!name && !isNominal(tokens[last])) break
    last = name ? name.last : last + 1
  }
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end]
  return last > first && start !== undefined && end !== undefined ? { words: { start, end }, last } : undefined
}

/** How many tokens before a gathering its hosting verb may stand. */
const reachBefore = 8

/** `Oman will host the forum`: the name right before the verb. Who `held talks` only took part. */
function subjectBefore(document: Document, sentence: Sentence, phrase: Phrase): Span | undefined {
  const { tokens } = document
  const verb = tokens
    .slice(Math.max(sentence.first, phrase.outset - reachBefore), phrase.outset)
    .findLast(({ upos }) => upos === 'VERB')
  if (!verb || !hostingVerbs.has(verb.lower)) return undefined
  if (holding.test(verb.lower) && talkHeads.has(lowerAt(tokens, phrase.head))) return undefined
  const subjectEnd = beforeAuxiliaries(document, verb.index)
  const name = nameEndingAt(document, subjectEnd)
  return name && name.first >= sentence.first && name.type !== 'MISC' ? { start: name.start, end: name.end } : undefined
}

/** Matches `held`, `holding`; not `hosted`. */
const holding = /^h[eo]ld/

function beforeAuxiliaries({ tokens }: Document, to: number): number {
  let at = to
  while (isAuxiliary(tokens[at - 1])) at--
  return at
}

/** `the Oslo Institute’s forum`; a place or a noun is no organiser. */
function ownerOf(document: Document, { owner }: Phrase): Span | undefined {
  const name = owner && nameEndingAt(document, owner.last)
  const isHost = name && name.type !== 'LOC' && name.type !== 'MISC'
  return isHost ? { start: name.start, end: name.end } : undefined
}

/** Lands in the plural that a model of names may take for a body: `Summit of the Americas`. */
const lands: ReadonlySet<string> = new Set(['Americas', 'Balkans', 'Baltics', 'Islands'])

/** `Convention of the Oslo Institute`: the body behind `of`. */
function bodyInName(document: Document, phrase: Phrase): Span | undefined {
  const { tokens } = document
  if (lowerAt(tokens, phrase.head + 1) !== 'of') return undefined
  const first = lowerAt(tokens, phrase.head + 2) === 'the' ? phrase.head + 3 : phrase.head + 2
  const name = nameOver(document, first)
  const start = tokens[first]?.start
  const isBody = name?.type === 'ORG' && !lands.has(formAt(tokens, name.last - 1))
  return isBody && start !== undefined && name.last <= phrase.last ? { start, end: name.end } : undefined
}

/** `the Acme Science Fair`, `the 5th Acme Science Fair`, where the article names Acme as a body by itself; not `the Acme - Oslo Fair`. */
function bodyInFront({ names, text, tokens }: Document, { first, head }: Phrase): Span | undefined {
  if (!isCapital(tokens[first]) && !isCapital(tokens[first + 1])) return undefined
  const start = startAt(tokens, isCapital(tokens[first]) ? first : first + 1)
  const before = text.slice(start, startAt(tokens, head))
  const areTwo = tokens.slice(first, head).some((token) => isHyphen(token) && !isInnerHyphen(tokens, token.index))
  if (areTwo) return undefined
  const body = names.find((name) => name.type === 'ORG' && before.startsWith(`${wordsOf(text, name)} `))
  return body && { start, end: start + body.end - body.start }
}
