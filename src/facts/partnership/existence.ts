import type { Document, Token } from '../../annotate/document.ts'
import { raisingVerbs, startVerbs } from '../../annotate/lexicon/partnership-words.ts'
import { modalityAt, modalityOfPhrase } from '../../annotate/phrases/modality.ts'
import { formAt, spanOfTokens } from '../../annotate/token-access.ts'
import { beforeMark, type RelationMention } from './relations.ts'

/** Words before a relation that take it for granted. Own list. */
const presupposing: ReadonlySet<string> = new Set([
  ...['the', 'this', 'that', 'these', 'its', 'their', 'our', 'his', 'her', 'your', 'my', "'s", '’s', "'", '’'],
])

/**
 * Whether the text takes a relation to be or to have been.
 *
 *     Chad and Mali formed an alliance.                       yes
 *     Both should deepen the alliance between Chad and Mali.  yes: `the` takes it for granted
 *     They may form an alliance.  They denied an alliance.    no
 *     The alliance between Chad and Mali will be signed ...   no: it is yet to begin
 *
 * @param isNamedPair Whether names stand before it as its own (`the Chad-Mali pact`), which takes it for granted too.
 */
export function isTold(document: Document, mention: RelationMention, isNamedPair: boolean): boolean {
  if (modalityOfPhrase(document, mention.label) !== undefined) return false
  if (isApposition(document.tokens, mention)) return true
  if (modalityAt(document, mention.label) === 'asserted') return !isQuotedPlan(document, mention)
  const isGranted = presupposing.has(mention.before) || (isNamedPair && mention.form === 'relation')
  return isGranted && !isYetToBegin(document.tokens, mention) && !isNoMore(document, mention)
}

/** `They plan a “grand alliance”`: the marks keep the plan from the words, but not from what they say. */
function isQuotedPlan(document: Document, { first }: RelationMention): boolean {
  const { tokens } = document
  const mark = beforeMark(tokens, first)
  return mark < first && modalityAt(document, spanOfTokens(tokens, mark - 1, mark)) !== 'asserted'
}

/** `Trio, a joint venture of Chad and Mali, will open`: what the clause plans is not the venture. */
function isApposition(tokens: readonly Token[], mention: RelationMention): boolean {
  const hasArticle = mention.before === 'a' || mention.before === 'an'
  return hasArticle && formAt(tokens, mention.first - 2) === ',' && tokens[mention.first - 3]?.upos === 'PROPN'
}

/** How far from the label a verb that would bring the relation about may stand, in tokens. */
const verbReach = 8

/** `to sign the pact`, `the pact will be signed`: the modality is that of its start. */
function isYetToBegin(tokens: readonly Token[], mention: RelationMention): boolean {
  const { sentence } = mention
  const around = [
    ...tokens.slice(Math.max(sentence.first, mention.first - verbReach), mention.first),
    ...tokens.slice(mention.last, Math.min(sentence.last, mention.last + 2 * verbReach)).filter(isNoRaising),
  ]
  return around.some((token) => startVerbs.has(token.lower) && token.upos === 'VERB')
}

/** `The pact could be raised to an alliance`, `could become an alliance`: it is there already. */
function isNoRaising({ lower }: Token): boolean {
  return !raisingVerbs.has(lower) && !becoming.has(lower)
}

const becoming: ReadonlySet<string> = new Set(['become', 'became'])

const existing: ReadonlySet<string> = new Set(['exist', 'exists', 'existed', 'existing'])

/** `The pact between Chad and Mali no longer exists`, `does not exist`. */
function isNoMore({ tokens }: Document, { last, limit }: RelationMention): boolean {
  return tokens.slice(last, limit).some((token) => existing.has(token.lower))
}
