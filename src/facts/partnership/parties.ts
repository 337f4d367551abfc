import { readList } from '../../annotate/coordination.ts'
import { readNameOrNamesake } from '../../annotate/namesakes.ts'
import { isPossessive, lowerAt } from '../../annotate/token-access.ts'
import { withParties } from './companions.ts'
import { namesJoinedBefore } from './pairs.ts'
import { partnerOf, pluralSubject } from './predicates.ts'
import type { RelationMention } from './relations.ts'
import {
  betweenReach,
  betweenWords,
  isListOfParties,
  isLongEnough,
  linkAfter,
  type Parties,
  type Surroundings,
  single,
} from './surroundings.ts'

/** The parties that stand beside a mention by name; the first construction that fits. */
export function partiesBeside(around: Surroundings): Parties | undefined {
  const named = betweenParties(around) ?? pairBefore(around)
  if (named) return named
  if (around.mention.before === 'in') return withParties(around)
  if (isLoose(around.mention)) return undefined
  return withParties(around) ?? partnerOf(around) ?? pluralSubject(around)
}

/** Mere cooperation is told everywhere (`will expand cooperation with`): it is a relation only of named pairs. */
export function isLoose(mention: RelationMention): boolean {
  return mention.form === 'relation' && mention.level === 'cooperation'
}

/** Rule `partnership/between`: `the pact between Chad and Mali`, `a coalition of the Left and the Greens`. */
function betweenParties({ document, mention }: Surroundings): Parties | undefined {
  const at = linkAfter(document.tokens, mention, betweenWords, betweenReach)
  const list = at === undefined ? undefined : readList(document, at + 1, mention.sentence.last, readNameOrNamesake)
  if (list && isLongEnough(list)) return single('partnership/between', list.items, list)
  const isOf = lowerAt(document.tokens, mention.last) === 'of' && mention.form === 'relation'
  const members = isOf ? readList(document, mention.last + 1, mention.sentence.last, readNameOrNamesake) : undefined
  return members && isListOfParties(document, members) ? single('partnership/of', members.items, members) : undefined
}

/** Rules `partnership/hyphen` and `partnership/owners`: `the Chad-Mali pact`, `Chad and Mali’s pact`. */
function pairBefore({ document, lists, mention }: Surroundings): Parties | undefined {
  const { tokens } = document
  if (mention.form === 'verb' || mention.form === 'partner') return undefined
  const joined = namesJoinedBefore(document, mention.first)
  if (joined) return single('partnership/hyphen', joined.items, joined)
  if (!isPossessive(tokens[mention.first - 1])) return undefined
  const list = lists.find(({ first, last }) => last === mention.first - 1 && first >= mention.sentence.first)
  return list && isListOfParties(document, list) ? single('partnership/owners', list.items, list) : undefined
}
