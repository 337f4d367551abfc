import type { DateMention, Document, Token } from '../../annotate/document.ts'
import { endVerbs, startVerbs } from '../../annotate/lexicon/partnership-words.ts'
import type { RelationMention } from './relations.ts'

/** When a relation began and ended, as the words around it tell. */
export interface Duration {
  readonly since: DateMention | undefined
  readonly until: DateMention | undefined
}

/** How far a date may stand from the verb that it dates: `formalised at a summit in Rome in 2017`. In tokens. */
const verbReach = 7
/** How far behind the label its dates may stand, in tokens. */
const labelReach = 24

/**
 * The dates of the clause that speaks of a relation.
 *
 *     The alliance, formed in 2012, expired in March.       Chad has been a partner since 2008.
 *                   ~~~~~~    ---- since ~~~~~~~    +++++ until                ~~~~~ ----
 */
export function durationOf(document: Document, mention: RelationMention): Duration {
  const { sentence } = mention
  const dates = document.dates.filter((date) => date.start >= sentence.start && date.end <= sentence.end)
  const near = dates.filter((date) => isNear(document, mention, date))
  return {
    since: asStart(
      near.find((date) => isSince(document, date)) ?? near.find((date) => isStart(document, mention, date)),
    ),
    until: near.find((date) => isEnd(document, date)),
  }
}

function isNear(document: Document, mention: RelationMention, date: DateMention): boolean {
  const index = indexAt(document.tokens, date)
  return (
    index < Math.min(mention.limit, mention.last + labelReach) &&
    (index >= mention.first || isFronted(document.tokens, mention, index))
  )
}

/** `In 2012 Chad and Mali signed a pact`, `Last May the two ...`; not with a clause or another relation between. */
function isFronted(tokens: readonly Token[], mention: RelationMention, index: number): boolean {
  const frontReach = 3
  const between = tokens.slice(index, mention.first)
  return index < mention.sentence.first + frontReach && !between.some((token) => clauseWords.has(token.lower))
}

const clauseWords: ReadonlySet<string> = new Set(['which', 'who', 'that', 'anniversary', 'years'])

function indexAt(tokens: readonly Token[], date: DateMention): number {
  return tokens.findIndex((token) => token.end > date.start)
}

function isStart(document: Document, mention: RelationMention, date: DateMention): boolean {
  if (date.edtf === undefined) return false
  const { tokens } = document
  const index = indexAt(tokens, date)
  const before = tokens[index - 1]?.lower
  if (date.kind !== 'date' || before === 'until' || before === 'by') return false
  if (index < mention.first) return hasVerb(tokens.slice(index, mention.first), startVerbs)
  const verb = lastVerb(tokens.slice(Math.max(mention.sentence.first, index - verbReach - 8), index))
  return verb !== undefined && startVerbs.has(verb.lower) && !isFuture(tokens, verb.index)
}

/** `since 2018`, `for the past five years` */
function isSince({ tokens }: Document, date: DateMention): boolean {
  if (date.edtf === undefined) return false
  const index = indexAt(tokens, date)
  const words = [tokens[index - 1]?.lower, tokens[index]?.lower]
  return words.includes('since') || (words.includes('for') && date.edtf.includes('/'))
}

function isEnd(document: Document, date: DateMention): boolean {
  const { tokens } = document
  const index = indexAt(tokens, date)
  const verb = lastVerb(tokens.slice(Math.max(0, index - verbReach), index))
  return date.kind === 'date' && verb !== undefined && endVerbs.has(verb.lower)
}

function lastVerb(tokens: readonly Token[]): Token | undefined {
  return tokens.findLast((token) => token.upos === 'VERB' || token.lower === 'force')
}

function hasVerb(tokens: readonly Token[], verbs: ReadonlySet<string>): boolean {
  return tokens.some((token) => token.upos === 'VERB' && verbs.has(token.lower))
}

/** `will be signed in 2030` */
function isFuture(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 3), verb).some((token) => token.penn === 'MD' || token.lower === 'to')
}

/** The start alone of a stretch or an open period: `2014/2019` and `2018/..` give `2014` and `2018`. */
function asStart(date: DateMention | undefined): DateMention | undefined {
  const slash = date?.edtf?.indexOf('/') ?? -1
  return date && slash > 0 ? { ...date, edtf: date.edtf?.slice(0, slash) } : date
}
