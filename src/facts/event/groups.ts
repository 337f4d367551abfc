import type { Document } from '../../annotate/document.ts'
import { talkHeads } from '../../annotate/lexicon/event-heads.ts'
import { isCapital } from '../../annotate/token-kinds.ts'
import { compareSpans } from '../../text/span.ts'
import type { EventMention } from './mentions.ts'
import { areNamedApart, canStandFor, isElsewhere, isSameEvent, isSameHead } from './same-event.ts'

/** Mentions of one gathering, in text order; never empty. */
export type Group = readonly [EventMention, ...EventMention[]]

type OpenGroup = [EventMention, ...EventMention[]]

/**
 * Gathers the mentions that name the same gathering.
 *
 *     The 12th Gulf Energy Forum ... The Gulf forum ... The event ... A meeting in Doha ...
 *         1                              1                  1         2
 *
 * A fuller mention joins one whose words it shares; a bare one (`the forum`) the nearest before it, or the first behind it
 * where it stands in the headline or the lead.
 *
 * @returns In the order of first mention.
 */
export function groupMentions(document: Document, mentions: readonly EventMention[]): readonly Group[] {
  const groups: OpenGroup[] = []
  const add = (mention: EventMention, known: OpenGroup | undefined) => {
    if (known) known.push(mention)
    else groups.push([mention])
  }
  for (const mention of mentions) {
    if (!mention.isBare)
      add(
        mention,
        groups.findLast((group) => group.some((other) => isSameEvent(document, other, mention))),
      )
  }
  joinHeadline(document, groups)
  joinForerunner(document, groups)
  for (const mention of mentions) {
    if (!mention.isBare) continue
    const near = groups.filter((group) => !isElsewhere(document, group[0], mention))
    const known = groupOfBare(near, mention)
    if (known || !mention.isEcho) add(mention, known)
  }
  for (const group of groups) group.sort(compareSpans)
  return groups.sort(([a], [b]) => compareSpans(a, b))
}

/**
 * A gathering that only the headline names is the one of its kind in the text: `Road map signed at Oslo forum`. Talks and
 * meetings are of a kind only where the text does not describe them: `for a meeting on Monday`.
 */
function joinHeadline(document: Document, groups: OpenGroup[]): void {
  const end = document.article.headline?.end ?? 0
  const group = groups.find((candidate) => candidate.every((mention) => mention.end <= end))
  if (!group) return
  const [first] = group
  const [other, ...further] = groups.filter(
    (candidate) => candidate !== group && candidate.some((mention) => isSameHead(mention, first)),
  )
  if (
    !other ||
    other.some((mention) => isElsewhere(document, mention, first) || areNamedApart(document, mention, first))
  )
    return
  const isOne = talkHeads.has(first.headWord) ? isUndescribed(other[0]) : further.length === 0
  if (!isOne) return
  other.push(...group)
  groups.splice(groups.indexOf(group), 1)
}

/**
 * `a conference in Lima`, where the text then names one of that kind and no second: the lead tells of it before its name.
 */
function joinForerunner(document: Document, groups: OpenGroup[]): void {
  const forerunner = groups.find(([{ phrase, isNamed }]) => phrase.determiner === 'a' && !isNamed)
  if (!forerunner?.every(isUndescribed)) return
  const [full, ...further] = groups.filter((group) => group !== forerunner && isSameHead(group[0], forerunner[0]))
  const isNext = full && further.length === 0 && full[0].isNamed && full[0].start > forerunner[0].start
  if (!isNext || full.some((mention) => isElsewhere(document, mention, forerunner[0]))) return
  full.push(...forerunner)
  groups.splice(groups.indexOf(forerunner), 1)
}

function isUndescribed({ phrase }: EventMention): boolean {
  return phrase.first === phrase.head && phrase.last === phrase.head + 1
}

/** The nearest group before a bare mention that it can stand for, one with its own head first; else the first behind it. */
function groupOfBare(groups: readonly OpenGroup[], bare: EventMention): OpenGroup | undefined {
  return (
    nearestBefore(groups, bare, isSameHead) ??
    nearestBefore(groups, bare, canStandFor) ??
    groups.find((group) => group.some((mention) => isSameHead(mention, bare)))
  )
}

function nearestBefore(
  groups: readonly OpenGroup[],
  bare: EventMention,
  fits: (bare: EventMention, mention: EventMention) => boolean,
): OpenGroup | undefined {
  let nearest: OpenGroup | undefined
  let start = -1
  for (const group of groups) {
    for (const mention of group) {
      if (mention.start > start && mention.start < bare.start && fits(bare, mention)) {
        nearest = group
        start = mention.start
      }
    }
  }
  return nearest
}

/** The mention that names the gathering best: a fuller one, in capitals, the longest, with a name, in the body, the earliest. */
export function fullestOf({ article, tokens }: Document, group: Group): EventMention {
  const headlineEnd = article.headline?.end ?? 0
  const weigh = ({ end, phrase, isBare, isNamed }: EventMention): number => {
    const kind = isBare ? 0 : isNamed && isCapital(tokens[phrase.head]) ? 2 : 1
    const length = phrase.last - phrase.first
    return 4 * (kind * tokens.length + length) + (isNamed ? 2 : 0) + (end > headlineEnd ? 1 : 0)
  }
  let best = group[0]
  for (const mention of group) if (weigh(mention) > weigh(best)) best = mention
  return best
}
