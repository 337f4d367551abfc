import type { Document } from '../../annotate/document.ts'
import { startVerbs } from '../../annotate/lexicon/partnership-words.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isPossessive } from '../../annotate/token-kinds.ts'
import { cover } from '../../text/span.ts'
import { jointLevels, withParties } from './companions.ts'
import { namesJoinedBefore } from './pairs.ts'
import { readParties } from './party-lists.ts'
import { apposedPartners, partnerOf, pluralSubject } from './predicates.ts'
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
  if (!named && isNamedBody(around)) return undefined
  if (named) return named
  if (around.mention.before === 'in') return withParties(around)
  if (isLoose(around.mention)) return undefined
  return withParties(around) ?? partnerOf(around) ?? apposedPartners(around) ?? pluralSubject(around)
}

/** `formed the Oneworld | alliance`: a body with a name, whose members they are; not `the Chad | pact`. */
function isNamedBody({ document, mention }: Surroundings): boolean {
  const name = document.names.find(({ last }) => last === mention.first)
  return name !== undefined && name.type === 'ORG' && jointLevels.has(mention.level)
}

/** Mere cooperation is told everywhere (`will expand cooperation with`): it is a relation only of named pairs. */
export function isLoose(mention: RelationMention): boolean {
  return mention.form === 'relation' && mention.level === 'cooperation'
}

/** Rule `partnership/between`: `the pact between Chad and Mali`, `a coalition of the Left and the Greens`. */
function betweenParties({ document, mention }: Surroundings): Parties | undefined {
  const at = linkAfter(document.tokens, mention, betweenWords, betweenReach)
  const between = at === undefined ? undefined : groupsFrom(document, at + 1, mention.sentence.last)
  if (between) return { rule: 'partnership/between', ...between }
  const isOf = lowerAt(document.tokens, mention.last) === 'of' && mention.form === 'relation'
  const members = isOf ? readParties(document, mention.last + 1, mention.sentence.last) : undefined
  if (members && isListOfParties(document, members)) return single('partnership/between', members.items, members)
  return makers({ document, mention })
}

/** The list behind `between`; the lists, where semicolons part pairs: `between A and B; C and D; and E and F`. */
function groupsFrom(document: Document, first: number, limit: number): Omit<Parties, 'rule'> | undefined {
  const { tokens } = document
  const marks = tokens.slice(first, limit).filter(({ form }) => form === ';')
  const starts = [first, ...marks.map(({ index }) => (lowerAt(tokens, index + 1) === 'and' ? index + 2 : index + 1))]
  const lists = starts.map((start, index) => readParties(document, start, marks[index]?.index ?? limit))
  const [pair, ...others] = lists.flatMap((list) => (list && isLongEnough(list) ? [list] : []))
  if (pair && others.length > 0 && others.length === marks.length) {
    return { groups: [pair, ...others].map(({ items }) => items), evidence: cover(pair, ...others) }
  }
  const list = readParties(document, first, limit)
  return list && isLongEnough(list)
    ? { groups: [list.items], evidence: { start: list.start, end: list.end } }
    : undefined
}

/** Rule `partnership/between`: `A pact was signed by Chad and Mali.` */
function makers({ document, mention }: Pick<Surroundings, 'document' | 'mention'>): Parties | undefined {
  const { tokens } = document
  const by = linkAfter(tokens, mention, byWords, betweenReach)
  if (by === undefined || !startVerbs.has(lowerAt(tokens, by - 1))) return undefined
  const list = readParties(document, by + 1, mention.sentence.last)
  return list && isListOfParties(document, list) ? single('partnership/between', list.items, list) : undefined
}

const byWords: ReadonlySet<string> = new Set(['by'])

/** Rule `partnership/hyphen`: the parties stand before it as its own, `the Chad-Mali pact`, `Chad and Mali’s pact`. */
function pairBefore({ document, lists, mention }: Surroundings): Parties | undefined {
  const { tokens } = document
  if (mention.form === 'verb' || mention.form === 'partner') return undefined
  const joined = namesJoinedBefore(document, mention.first)
  if (joined) return single('partnership/hyphen', joined.items, joined)
  if (!isPossessive(tokens[mention.first - 1])) return undefined
  const list = lists.find(({ first, last }) => last === mention.first - 1 && first >= mention.sentence.first)
  return list && isListOfParties(document, list) ? single('partnership/hyphen', list.items, list) : undefined
}
