import type { Document, Token } from '../../annotate/document.ts'
import { gainingVerbs, raisingNouns, raisingVerbs, tieNouns } from '../../annotate/lexicon/partnership-words.ts'
import { type Coordination, readList } from '../../annotate/phrases/coordination.ts'
import { readNameOrNamesake } from '../../annotate/phrases/namesakes.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { namesJoinedBefore } from './pairs.ts'

import type { RelationMention } from './relations.ts'
import { isLongEnough, type Parties, single } from './surroundings.ts'

/** How far the verb may stand before the new level: `elevate the EU-Japan Dialogue Partnership to the level of`. */
const raisingReach = 20

/** How far before those who stand in a relation `to` may stand: `to the level of strategic allies`. */
const rankReach = 6

/** The verb that raises a relation to the level that a mention names: `rose to an alliance`, `gained the rank of alliance`. */
export function raisingVerb({ tokens }: Document, mention: RelationMention): number | undefined {
  const end = Math.max(mention.sentence.first, mention.first - raisingReach)
  let hasTo = false
  let hasLevel = false
  for (let at = mention.first - 1; at >= end; at--) {
    const lower = lowerAt(tokens, at)
    hasTo ||= (lower === 'to' || lower === 'into') && (mention.form !== 'partner' || mention.first - at < rankReach)
    hasLevel ||= levelNouns.has(lower) && lowerAt(tokens, at + 1) === 'of' && mention.form === 'relation'
    if (hasLevel && gainingVerbs.has(lower)) return at
    if (raisingVerbs.has(lower) || raisingNouns.has(lower)) return hasTo ? at : undefined
  }
  return undefined
}

const levelNouns: ReadonlySet<string> = new Set(['level', 'status', 'rank'])

/** How far before the verb its subject may stand: `relations between the Republic of Chad and Mali have been`. */
const subjectReach = 16

/**
 * Rule `partnership/raised-relations`: ties, not yet a partnership, that are raised to one.
 *
 *     Ties between Chad and Mali were raised to a partnership.      They raised Chad-Mali ties to a partnership.
 *                  ^^^^     ^^^^                                                ^^^^ ^^^^
 */
export function raisedRelation(document: Document, mention: RelationMention): Parties | undefined {
  for (const { index } of raisedTies(document, mention)) {
    const names = namesJoinedBefore(document, index) ?? namesBetween(document, index, mention.first)
    if (names) return single('partnership/raised-relations', names.items, names)
  }
  return undefined
}

/** The nouns for mere ties that are raised to the level that a mention names; none where a relation is. */
export function raisedTies(document: Document, mention: RelationMention): readonly Token[] {
  const verb = raisingVerb(document, mention)
  if (verb === undefined) return []
  const earliest = Math.max(mention.sentence.first, verb - subjectReach)
  return document.tokens.slice(earliest, mention.first).filter((token) => tieNouns.has(token.lower))
}

function namesBetween(document: Document, noun: number, limit: number): Coordination | undefined {
  const isBetween = lowerAt(document.tokens, noun + 1) === 'between'
  const list = isBetween ? readList(document, noun + 2, limit, readNameOrNamesake) : undefined
  return list && isLongEnough(list) ? list : undefined
}
