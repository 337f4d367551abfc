import type { Document, Sentence } from '../../annotate/document.ts'
import type { Coordination } from '../../annotate/phrases/coordination.ts'
import { nameLists } from '../../annotate/phrases/name-lists.ts'
import { nameBehind } from '../../annotate/phrases/namesakes.ts'
import { verbGroupStart } from '../../annotate/phrases/subject.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { cover } from '../../text/span.ts'
import { aspectsOf, pointing } from './aspects.ts'
import { commonWork } from './cooperating.ts'
import { isTold } from './existence.ts'
import type { Partnership, PartnershipAspect } from './fact.ts'
import { nameOfPart } from './pairs.ts'
import { partiesBeside } from './parties.ts'
import { raisedRelation, raisingVerb } from './raised.ts'
import { type RelationMention, relationMentions } from './relations.ts'
import { twoStates } from './states.ts'
import type { Parties } from './surroundings.ts'
import { tie, tiedParties } from './ties.ts'

/** A partnership while the text is read: later sentences may add aspects. */
interface Draft extends Omit<Partnership, 'aspects'> {
  readonly aspects: PartnershipAspect[]
  readonly mention: RelationMention
  /** Whether the words tell of this relation alone; `pacts with Mali and with Togo` leave open which `both` are. */
  readonly isSingle: boolean
}

/**
 * Finds the relations that the text calls partnership, alliance, coalition, joint venture, agreement to cooperate and
 * the like, with what it says of their level, start, end, anniversaries and fields.
 *
 *     the dialogue partnership between Chad and Mali, which has risen to the level of alliance since 2018
 *         --------------------         ^^^^     ^^^^        ~~~~~                     ++++++++       ++++
 *
 * `This partnership` and `which has risen to` add to the one before. One that is denied, asked about, planned, wished
 * or supposed yields nothing, nor does one whose parties have no names.
 *
 * A headline is read only where the text below tells of none: it shortens, and puts capitals for states.
 *
 * @returns In text order, one for each pair or group and each place that names them.
 */
export function extractPartnerships(document: Document): readonly Partnership[] {
  const isHeadline = (sentence: Sentence) => document.paragraphs[sentence.paragraph]?.kind === 'headline'
  const inBody = readSentences(
    document,
    document.sentences.filter((sentence) => !isHeadline(sentence)),
  )
  return inBody.length > 0 ? inBody : readSentences(document, document.sentences.filter(isHeadline))
}

function readSentences(document: Document, sentences: readonly Sentence[]): readonly Partnership[] {
  const lists = nameLists(document)
  const drafts: Draft[] = []
  let before: RelationMention | undefined
  const untold = new Set<string>() // levels that are denied, planned or wished: `the partnership` may mean that
  for (const sentence of sentences) {
    const mentions = relationMentions(document, sentence, before)
    before = mentions.at(-1)
    for (const mention of mentions) {
      const parties = partiesOf(document, lists, mention, drafts)
      if (!parties && addToEarlier(document, mention, drafts)) continue
      const found: Parties | undefined =
        parties ?? (untold.has(mention.level) ? undefined : twoStates(document, mention))
      const told: readonly Draft[] = found ? toDrafts(document, mention, found) : []
      if (found && told.length === 0) untold.add(mention.level)
      drafts.push(...told)
    }
    for (const { isOf, fields } of commonWork(document, lists, sentence)) {
      drafts.findLast(({ parties }) => isOf(parties))?.aspects.push(...fields)
    }
  }
  return drafts.map(({ mention: _, isSingle: __, ...partnership }) => partnership)
}

function partiesOf(
  document: Document,
  lists: readonly Coordination[],
  mention: RelationMention,
  drafts: readonly Draft[],
): Parties | undefined {
  if (mention.form === 'pronoun') return undefined
  if (raisingVerb(document, mention) !== undefined && hasDraftInSentence(drafts, mention)) return undefined
  const beside = partiesBeside({ document, lists, mention }) ?? raisedRelation(document, mention)
  if (beside) return beside
  const tied = tiedParties(document, mention)
  if (!tied) return undefined
  const told = drafts.filter((draft) => draft.isSingle).map((draft) => draft.parties)
  const group = tie(document, lists, mention, tied, told)
  return group && { rule: 'partnership/tied', groups: [group], evidence: tied.evidence }
}

/** `the pact between Chad and Mali, which has risen to an alliance`: what is raised stands in the same sentence. */
function hasDraftInSentence(drafts: readonly Draft[], mention: RelationMention): boolean {
  return drafts.some((draft) => draft.mention.sentence === mention.sentence)
}

function toDrafts(document: Document, mention: RelationMention, parties: Parties): readonly Draft[] {
  const isNamedPair = parties.rule === 'partnership/hyphen'
  if (!isTold(document, mention, isNamedPair)) return []
  const { rule } = parties
  const { label } = mention
  const evidence = cover(label, parties.evidence)
  const aspects = aspectsOf(document, mention, evidence, true)
  if (mention.form === 'dialogue' && !aspects.some(({ kind }) => kind === 'anniversary')) return []
  const isSingle = parties.groups.length === 1
  return parties.groups.map((group) => {
    const named = group.map((party) => nameOfPart(document, nameBehind(document, party)))
    return { kind: 'partnership', rule, evidence, parties: named, label, aspects: [...aspects], mention, isSingle }
  })
}

/** Adds what a mention without parties says to the relation that it means; false where it means none told before. */
function addToEarlier(document: Document, mention: RelationMention, drafts: readonly Draft[]): boolean {
  const draft = drafts.findLast((earlier) => means(document, mention, earlier))
  draft?.aspects.push(...aspectsOf(document, mention, mention.label, false))
  return draft !== undefined
}

/** Whether a mention means a relation told before: `this alliance`, or a raised level in the same sentence. */
function means(document: Document, mention: RelationMention, earlier: Draft): boolean {
  if (mention.form === 'pronoun') return true
  const isTakenUp = earlier.mention.sentence === mention.sentence || mention.followsPronoun
  if (isTakenUp && raisingVerb(document, mention) !== undefined) return true
  if (isSecondPartner(mention, earlier.mention) || isPredicateOfIt(document, mention)) return true
  const headOf = ({ head }: RelationMention) => lowerAt(document.tokens, head)
  const isSame = headOf(mention) === headOf(earlier.mention) || familyOf(mention) === familyOf(earlier.mention)
  return pointing.has(mention.before) && isSame
}

/** `Chad has been a dialogue partner of Mali since 1996 and a strategic partner since 2018.` */
function isSecondPartner(mention: RelationMention, earlier: RelationMention): boolean {
  return mention.form === 'partner' && earlier.form === 'partner' && mention.sentence === earlier.sentence
}

/** `Since 2018 it has been a strategic partnership.` */
function isPredicateOfIt({ tokens }: Document, mention: RelationMention): boolean {
  if (mention.form !== 'relation' || !articles.has(mention.before)) return false
  const verb = mention.first - 2
  const start = verbGroupStart(tokens, mention.sentence, verb)
  return tokens[verb]?.upos === 'AUX' && lowerAt(tokens, start - 1) === 'it'
}

const articles: ReadonlySet<string> = new Set(['a', 'an'])

/** What sort of relation it is, whatever its level: `partnership` of `strategic-partnership`. */
function familyOf({ level }: RelationMention): string {
  return level.slice(level.lastIndexOf('-') + 1)
}
