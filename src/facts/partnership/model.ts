import { partIri, partnershipSlug, thingIri } from '../../rdf/iri.ts'
import { type NamedNode, type Quad, toInteger, toIri } from '../../rdf/terms.ts'
import { dcterms, rdf } from '../../rdf/vocabulary.ts'
import { wordsOf } from '../../text/span.ts'
import { type Claim, modelClaim } from '../claim.ts'
import { modelDatedClaim } from '../dated-claim.ts'
import { iriPart, type ModelContext, periodNode, ruleNode, spanNode, triple } from '../model-context.ts'
import { themeAt } from '../themes.ts'
import { nodeAt } from '../things.ts'
import { voiceAt } from '../voice.ts'
import type { Partnership, PartnershipAspect, PartnershipLevel } from './fact.ts'

/**
 * Writes one partnership: its parties, which make its identity, and a claim for each level, field and anniversary in
 * the voice that gives it. One that is denied, asked about or supposed is not written, nor one whose parties turn out
 * to be the same.
 */
export function modelPartnership(partnership: Partnership, context: ModelContext): readonly Quad[] {
  const { nf } = context
  const parties = new Map(partnership.parties.map((span) => nodeAt(context, span)).map((node) => [node.value, node]))
  if (parties.size < 2 || !voiceAt(context, partnership.evidence)) return []
  const node = partnershipNode(context, partnership)
  return [
    triple(context, node, rdf.type, nf.Partnership),
    triple(context, node, nf.evidence, spanNode(context, partnership.evidence)),
    triple(context, node, dcterms.conformsTo, ruleNode(context, partnership.rule)),
    ...[...parties.values()].map((party) => triple(context, node, nf.party, party)),
    ...partnership.aspects.flatMap((aspect) => modelAspect(context, node, aspect)),
  ]
}

/** `…/partnership/asean--ru`; where a party has no name of its own, the partnership belongs to the article. */
function partnershipNode(context: ModelContext, { parties }: Partnership): NamedNode {
  const { source, reading, settings } = context
  const entities = parties.map((party) => reading.resolution.entityAt(party))
  const names = parties.map((party, index) => entities[index]?.slug ?? iriPart(wordsOf(source.text, party)))
  const slug = partnershipSlug(names)
  return entities.includes(undefined)
    ? partIri(source.article, `partnership-${slug}`)
    : thingIri(settings, 'partnership', slug)
}

function modelAspect(context: ModelContext, partnership: NamedNode, aspect: PartnershipAspect): readonly Quad[] {
  const { nf } = context
  const voice = voiceAt(context, aspect.evidence)
  if (!voice) return []
  const said = {
    subject: partnership,
    qualifiers: [],
    voice,
    basis: 'stated',
    evidence: [aspect.evidence],
    rule: aspect.rule,
    isCurrent: true,
  } as const
  switch (aspect.kind) {
    case 'level': {
      const level = levelNode(context, aspect.level)
      return modelDatedClaim(
        context,
        { ...said, predicate: nf.level, object: level, isCurrent: aspect.until === undefined },
        [
          [nf.since, aspect.since],
          [nf.until, aspect.until],
        ],
      ).quads
    }
    case 'field':
      return modelClaim(context, {
        ...said,
        predicate: nf.field,
        object: themeAt(context, aspect.theme),
        derivation: undefined,
      }).quads
    case 'anniversary':
      return modelAnniversary(context, said, aspect)
  }
}

/**
 * An anniversary, and the start that follows from it where the text says which year keeps it and what it counts: the
 * 20th of the dialogue partnership in 2019 gives a dialogue partnership since 1999.
 */
function modelAnniversary(
  context: ModelContext,
  said: Omit<Claim, 'predicate' | 'object' | 'derivation'>,
  anniversary: Extract<PartnershipAspect, { kind: 'anniversary' }>,
): readonly Quad[] {
  const { nf } = context
  const level = anniversary.of === undefined ? undefined : levelNode(context, anniversary.of)
  const kept = modelDatedClaim(
    context,
    {
      ...said,
      predicate: nf.anniversary,
      object: toInteger(anniversary.number),
      qualifiers: level ? [[nf.level, level]] : [],
    },
    [[dcterms.temporal, anniversary.year]],
  )
  const year = Number(oneYear.exec(anniversary.year?.edtf ?? '')?.[1])
  const start = Number.isNaN(year) ? undefined : periodNode(context, edtfYear(year - anniversary.number))
  if (!level || !start) return kept.quads
  const begun = modelClaim(context, {
    ...said,
    predicate: nf.level,
    object: level,
    qualifiers: [[nf.since, start]],
    basis: 'computed',
    rule: undefined,
    derivation: {
      rule: 'anniversary',
      from: [kept.node],
      arithmetic: `${year} - ${anniversary.number} = ${year - anniversary.number}`,
    },
  })
  return [...kept.quads, ...begun.quads]
}

/** An EDTF date within one year. Takes the year of `2019`, `2019-10`; none from `2013/2018` or `201X`. */
const oneYear = /^(\d{4})(?:-\d\d){0,2}$/

/** EDTF writes a year in four digits. */
function edtfYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** The concept of a level; the ontology lists them, each under its name in kebab case. */
function levelNode(context: ModelContext, level: PartnershipLevel): NamedNode {
  return toIri(context.settings.namespace + level)
}
