import type { Quad } from '../../rdf/terms.ts'
import { dcterms, org } from '../../rdf/vocabulary.ts'
import { modelDatedClaim } from '../dated-claim.ts'
import type { ModelContext } from '../model-context.ts'
import { nodeAt } from '../things.ts'
import { voiceAt } from '../voice.ts'
import type { Membership } from './fact.ts'

/**
 * Writes one membership as a claim `org:hasMember`. Observers, candidates, partners and former members are claimed with
 * their standing and never asserted; neither is a membership with an end.
 */
export function modelMembership(membership: Membership, context: ModelContext): readonly Quad[] {
  const { nf } = context
  const { standing, since, until } = membership
  const voice = voiceAt(context, membership.evidence)
  if (!voice) return []
  const claim = {
    subject: nodeAt(context, membership.organisation),
    predicate: org.hasMember,
    object: nodeAt(context, membership.member),
    qualifiers: standing === 'member' ? [] : ([[dcterms.type, nf[standing]]] as const),
    voice,
    basis: 'stated',
    evidence: [membership.evidence],
    rule: membership.rule,
    isCurrent: standing === 'member' && until === undefined,
  } as const
  return modelDatedClaim(context, claim, [
    [nf.since, since],
    [nf.until, until],
  ]).quads
}
