import type { DateMention, Document, Token } from '../../annotate/document.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import { startVerbs } from '../../annotate/lexicon/partnership-words.ts'
import { indexFrom, lowerAt } from '../../annotate/token-access.ts'
import type { RelationMention } from './relations.ts'

/** Verbs with which an anniversary is kept. Own list. */
export const celebrating: ReadonlySet<string> = new Set(
  listed(
    'mark, marks, marked, marking, celebrate, celebrates, celebrated, celebrating, commemorate, commemorates, ' +
      'commemorated, commemorating, observe, observes, observed, observing',
  ),
)
/** Verbs that tie an anniversary to its year. */
const falling: ReadonlySet<string> = new Set(['falls', 'fell', 'fall', 'occurs', 'occurred', 'comes', 'came'])

/** Matches `2019`; not `2019-10-21`. */
const wholeYear = /^\d{4}$/
/** How far behind the parties the year may stand: ` is being celebrated in 2019`. In tokens. */
const yearReach = 5

/**
 * The year that the sentence ties to a celebration: before it, inside, or right behind.
 *
 *     This year we mark the 20th anniversary of the pact.      The 20th anniversary of it is marked in 2019.
 *     ~~~~~~~~~         ----                                       ----                             ~~~~
 *
 * @param start Where the number starts, and with it the evidence.
 * @param end Where the evidence ends.
 */
export function yearBeside(
  { dates, tokens }: Document,
  { sentence, label }: RelationMention,
  start: number,
  end: number,
): DateMention | undefined {
  return dates.findLast((date) => {
    const isBefore = sentence.start <= date.start && date.end <= start && !isOfOther(tokens, date, start)
    const isInside = start <= date.start && date.end <= label.start
    const isBehind = end <= date.start && date.end <= sentence.end && isCelebration(tokens, end, date.start)
    return (isBefore || isInside || isBehind) && date.kind === 'date' && wholeYear.test(`${date.edtf}`)
  })
}

/** `In 2012 they formed an alliance, which marked its tenth anniversary`, `since 2012`: the year is that of another verb. */
function isOfOther(tokens: readonly Token[], { start, end }: DateMention, to: number): boolean {
  const first = indexFrom(tokens, start)
  const isSince = lowerAt(tokens, first - 1) === 'since' || lowerAt(tokens, first) === 'since'
  return (
    isSince || tokens.slice(indexFrom(tokens, end), indexFrom(tokens, to)).some(({ lower }) => startVerbs.has(lower))
  )
}

/** Whether nothing stands between but `in`, adverbs, auxiliaries, `we` and a verb of celebrating. */
function isCelebration(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(indexFrom(tokens, from), indexFrom(tokens, to))
  const isUsual = ({ upos, lower }: Token) =>
    upos === 'AUX' ||
    upos === 'ADV' ||
    upos === 'PRON' ||
    lower === 'in' ||
    celebrating.has(lower) ||
    falling.has(lower)
  return words.length <= yearReach && words.every(isUsual)
}
