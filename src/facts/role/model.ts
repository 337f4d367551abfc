import { partIri, thingIri } from '../../rdf/iri.ts'
import type { NamedNode, Quad } from '../../rdf/terms.ts'
import { dcterms, org, rdf, rdfs } from '../../rdf/vocabulary.ts'
import { cover, type Span, wordsOf } from '../../text/span.ts'
import { modelClaim } from '../claim.ts'
import { iriPart, localText, type ModelContext, spanNode, triple } from '../model-context.ts'
import { themeAt } from '../themes.ts'
import { nodeAt } from '../things.ts'
import { voiceAt } from '../voice.ts'
import type { Role } from './fact.ts'

/**
 * Writes one role: the post, and the claim that the person holds it. A former or designate holder is claimed as such
 * and never asserted; an acting one holds the post, and the claim says how.
 */
export function modelRole(role: Role, context: ModelContext): readonly Quad[] {
  const { nf } = context
  const voice = voiceAt(context, role.evidence)
  if (!voice) return []
  return modelClaim(context, {
    subject: nodeAt(context, role.person),
    predicate: org.holds,
    object: postNode(context, role),
    qualifiers: role.status === 'current' ? [] : [[dcterms.type, nf[role.status]]],
    voice,
    basis: 'stated',
    evidence: [role.evidence],
    rule: role.rule,
    derivation: undefined,
    isCurrent: role.status === 'current' || role.status === 'acting',
  }).quads
}

/**
 * The post, described: its title, the state or body it is in, the fields of a ministry. A post of a known state or body
 * is the same in all articles; one whose house the text leaves open (`a spokesman`) belongs to the article.
 */
function postNode(context: ModelContext, role: Role): NamedNode {
  const { text, article } = context.source
  const title = wordsOf(text, role.title)
  const house = role.of && context.reading.resolution.entityAt(role.of)
  const node = house
    ? thingIri(context.settings, 'post', `${house.slug}--${iriPart(title)}`)
    : partIri(article, `post-${iriPart(role.of ? `${wordsOf(text, role.of)} ${title}` : title)}`)
  return context.once(
    node.value,
    () => node,
    () => [
      triple(context, node, rdf.type, org.Post),
      triple(context, node, rdfs.label, localText(context, title)),
      ...(role.of ? [triple(context, node, org.postIn, nodeAt(context, role.of))] : []),
      ...role.fields.map((field) => triple(context, node, dcterms.subject, themeAt(context, field))),
      triple(context, node, context.nf.evidence, spanNode(context, postWords(text, role))),
    ],
  )
}

/** The title with its state where only a word or two stand between: `Minister ... of the Kingdom of Cambodia`. */
function postWords(text: string, role: Role): Span {
  if (!role.of) return role.title
  const whole = cover(role.title, role.of)
  const gap = whole.end - whole.start - (role.title.end - role.title.start) - (role.of.end - role.of.start)
  return gap <= longestGap && !wordsOf(text, whole).includes('\n') ? whole : role.title
}

/** Characters between a title and its state, such as those of ` of the `: more is another clause. */
const longestGap = 10
