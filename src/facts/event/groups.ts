import type { Document } from '../../annotate/document.ts'
import { wordsOf } from '../../text/span.ts'
import type { EventMention } from './mentions.ts'
import { isCapital } from './phrase.ts'

/** Mentions of one gathering, in text order; never empty. */
export type Group = readonly [EventMention, ...EventMention[]]

/**
 * Gathers the mentions that name the same gathering.
 *
 *     The 12th Gulf Energy Forum ... The Gulf forum ... The event ... A meeting in Doha ...
 *         1                              1                  1         2
 *
 * A fuller mention joins one whose words it shares; a bare one (`the forum`) the nearest before it, or the first
 * behind it where it stands in the headline or the lead.
 */
export function groupMentions(document: Document, mentions: readonly EventMention[]): readonly Group[] {
  const groups: EventMention[][] = []
  for (const mention of mentions) {
    if (mention.isBare) continue
    const known = groups.findLast((group) => group.some((other) => isSame(document, other, mention)))
    if (known) known.push(mention)
    else groups.push([mention])
  }
  joinHeadline(document, groups)
  for (const mention of mentions) {
    if (!mention.isBare) continue
    const known = groupOfBare(groups, mention)
    if (known) known.push(mention)
    else groups.push([mention])
  }
  return groups
    .map((group) => group.sort((a, b) => a.start - b.start) as EventMention[] as unknown as Group)
    .sort((a, b) => a[0].start - b[0].start)
}

/** A gathering that only the headline names is the one gathering of its kind in the text: `Road map signed at Oslo forum`. */
function joinHeadline(document: Document, groups: EventMention[][]): void {
  const end = document.article.headline?.end ?? 0
  const index = groups.findIndex((group) => group.every((mention) => mention.end <= end))
  const [first] = groups[index] ?? []
  if (!first || /^(?:meeting|talks)$/.test(first.headWord)) return // `forum`; a `meeting` may be any
  const others = groups.filter((group) => !group.includes(first) && group.some(({ headWord }) => stem(headWord) === stem(first.headWord)))
  const [only] = others
  if (others.length !== 1 || !only?.every((mention) => !isElsewhere(document, first, mention))) return
  only.push(...groups.splice(index, 1).flat())
}

/** The nearest group before a bare mention that it can stand for; else the first one behind it. */
function groupOfBare(groups: readonly EventMention[][], bare: EventMention): EventMention[] | undefined {
  const fits = (mention: EventMention) => canStandFor(bare, mention)
  const nearest = (isSameWord: boolean) => {
    let best: EventMention[] | undefined
    let bestStart = -1
    for (const group of groups) {
      for (const mention of group) {
        const matches = isSameWord ? stem(mention.headWord) === stem(bare.headWord) : fits(mention)
        if (matches && mention.start < bare.start && mention.start > bestStart) {
          best = group
          bestStart = mention.start
        }
      }
    }
    return best
  }
  const isSameWordBehind = (group: EventMention[]) =>
    group.some((mention) => stem(mention.headWord) === stem(bare.headWord))
  return nearest(true) ?? nearest(false) ?? groups.find(isSameWordBehind)
}

/** Heads that may stand for any gathering of their family, or for all (`event`). */
function canStandFor(bare: EventMention, full: EventMention): boolean {
  if (bare.headWord === 'event') return true
  const isGeneric = /^(?:meeting|gathering|talks|session|conference|forum|summit|ceremony)$/.test(bare.headWord)
  return isGeneric && bare.head.family === full.head.family && !/^(?:summit|ceremony)$/.test(bare.headWord)
}

function isSame(document: Document, a: EventMention, b: EventMention): boolean {
  if (a.edition && b.edition && a.edition.number !== b.edition.number) return false
  if (a.head.family !== b.head.family) return false
  const isSameHead = stem(a.headWord) === stem(b.headWord)
  if (isElsewhere(document, a, b) || isAnotherYear(document, a, b)) return false
  const wordsOfA = contentWords(document, a)
  const wordsOfB = contentWords(document, b)
  const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length
  const fewer = Math.min(wordsOfA.size, wordsOfB.size)
  if (isSameHead) return fewer > 0 ? shared === fewer || isSamePlace(document, a, b) : a.rule === 'event/own-name'
  return shared >= 2 && shared === fewer
}

function isSamePlace(document: Document, a: EventMention, b: EventMention): boolean {
  return a.place !== undefined && b.place !== undefined && !isElsewhere(document, a, b)
}

function isElsewhere(document: Document, a: EventMention, b: EventMention): boolean {
  if (!a.place || !b.place) return false
  const placeOfA = wordsOf(document.text, a.place)
  const placeOfB = wordsOf(document.text, b.place)
  return !placeOfA.includes(placeOfB) && !placeOfB.includes(placeOfA)
}

function isAnotherYear(document: Document, a: EventMention, b: EventMention): boolean {
  const yearOfA = yearIn(document, a)
  const yearOfB = yearIn(document, b)
  return yearOfA !== yearOfB && (a.rule === 'event/own-name' || (yearOfA !== undefined && yearOfB !== undefined))
}

/** Matches `2016`; not `16`. */
const year = /^(?:19|20)\d\d$/

function yearIn(document: Document, { phrase }: EventMention): string | undefined {
  return document.tokens.slice(phrase.first, phrase.last).find((token) => year.test(token.form))?.form
}

/** Words of the name, lower case, but for the head, the number and small words. */
function contentWords(document: Document, mention: EventMention): ReadonlySet<string> {
  const words = new Set<string>()
  for (const token of document.tokens.slice(mention.phrase.first, mention.phrase.last)) {
    const isNumber =
      mention.edition && mention.edition.words.start <= token.start && token.end <= mention.edition.words.end
    const isSmall =
      /^(?:of|on|for|in|the|and|a|an|to)$/.test(token.lower) || token.upos === 'PUNCT' || token.upos === 'PART'
    if (token.index !== mention.phrase.head && !isNumber && !isSmall && !year.test(token.form))
      words.add(stem(token.lower))
  }
  return words
}

function stem(word: string): string {
  return word.replace(/s$/, '')
}

/** The mention that names the gathering best: in capitals, then with more words, then outside the headline, then earlier. */
export function fullestOf(document: Document, group: Group): EventMention {
  const weight = (mention: EventMention): number => {
    const size = mention.phrase.last - mention.phrase.first
    const isCapitalHead = isCapital(document.tokens[mention.phrase.head])
    return (mention.isBare ? 0 : 1000) + (mention.isNamed && isCapitalHead ? 100 : 0) + Math.min(size, 20) * 2
  }
  let best = group[0]
  for (const mention of group) if (weight(mention) > weight(best)) best = mention
  return best
}
