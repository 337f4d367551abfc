import { type NamedNode, type Quad, toText } from '../rdf/terms.ts'
import { schema } from '../rdf/vocabulary.ts'
import type { Entity, Merge } from '../resolve/resolution.ts'
import { type Span, wordsOf } from '../text/span.ts'
import { modelClaim } from './claim.ts'
import type { ModelContext } from './model-context.ts'
import { articleVoice, voiceAt } from './voice.ts'

/**
 * Why the other names of an entity are names of it: the text gives a short form itself, or a rule holds two spellings
 * to be one.
 *
 * @param names Where the entity is named, in text order.
 */
export function modelOtherNames(
  context: ModelContext,
  node: NamedNode,
  entity: Entity,
  names: readonly Span[],
): readonly Quad[] {
  const shortForms = shortFormsOf(context, names)
  const given = new Set(shortForms.map(({ name }) => name))
  const merges = entity.merges.filter(({ name }) => !given.has(name))
  return [
    ...shortForms.flatMap((form) => modelShortForm(context, node, form)),
    ...merges.flatMap((merge) => modelMerge(context, node, merge)),
  ]
}

/** A short form and the stretch from the long one to the closing bracket. */
interface ShortForm {
  readonly name: string
  readonly evidence: Span
}

/**
 * The short forms that the article gives in brackets after the long one, in its own voice.
 *
 *     the Nordic Society for Ocean Studies (NSOS)
 *         --------------------------------  ^^^^    - a name, ^ the short form
 */
function shortFormsOf(context: ModelContext, names: readonly Span[]): readonly ShortForm[] {
  const { text } = context.source
  return names.flatMap((short, index) => {
    const long = names[index - 1]
    const isInBrackets = long && text.slice(long.end, short.start) === ' (' && text[short.end] === ')'
    if (!isInBrackets) return []
    const evidence = { start: long.start, end: short.end + 1 }
    return voiceAt(context, evidence)?.isArticle ? [{ name: wordsOf(text, short), evidence }] : []
  })
}

function modelShortForm(context: ModelContext, node: NamedNode, form: ShortForm): readonly Quad[] {
  return modelClaim(context, {
    subject: node,
    predicate: schema.alternateName,
    object: toText(form.name),
    qualifiers: [],
    voice: articleVoice(context),
    basis: 'stated',
    evidence: [form.evidence],
    rule: 'name/short-form-in-brackets',
    derivation: undefined,
    isCurrent: true,
  }).quads
}

/** The stage that names a merge's rule; rules that compute have plain names. Matches the start of `resolve/same-person`. */
const resolveRoom = /^resolve\//

/** Two spellings held to be one: a computed claim with its reason, so that who disagrees can undo it. */
function modelMerge(context: ModelContext, node: NamedNode, merge: Merge): readonly Quad[] {
  return modelClaim(context, {
    subject: node,
    predicate: schema.alternateName,
    object: toText(merge.name),
    qualifiers: [],
    voice: articleVoice(context),
    basis: 'computed',
    evidence: merge.evidence,
    rule: undefined,
    derivation: { rule: merge.rule.replace(resolveRoom, ''), from: [], arithmetic: merge.reason },
    isCurrent: true,
  }).quads
}
