import { relationVerbs } from '../../annotate/lexicon/partnership-words.ts'
import { type Span, wordsOf } from '../../text/span.ts'
import { factsOf, type Reading } from '../reading.ts'
import type { Partnership } from './fact.ts'

/** One partnership in the JSON record of an article. */
export interface PartnershipRecord {
  readonly parties: readonly string[]
  /** What the text calls it; the level that it was raised to, if it was. */
  readonly kind: string
  /** EDTF. */
  readonly since: string | null
  readonly anniversary: { readonly n: number; readonly year: string | null } | null
}

/** The partnerships of an article, one for each set of parties, in the order of their first mention. */
export function recordPartnerships(reading: Reading): readonly PartnershipRecord[] {
  const byParties = new Map<string, { parties: readonly string[]; told: Partnership[] }>()
  for (const partnership of factsOf(reading, 'partnership')) {
    const parties = [...new Set(partnership.parties.map((party) => nameOf(reading, party)))]
    if (parties.length < 2) continue
    const key = [...parties].sort().join('\n')
    const known = byParties.get(key) ?? { parties, told: [] }
    known.told.push(partnership)
    byParties.set(key, known)
  }
  return [...byParties.values()].map(({ parties, told }) => toRecord(reading, parties, told))
}

function toRecord(reading: Reading, parties: readonly string[], told: readonly Partnership[]): PartnershipRecord {
  const aspects = told.flatMap((partnership) => partnership.aspects)
  const levels = aspects.filter((aspect) => aspect.kind === 'level')
  const raised = levels.findLast((level) => level.rule === 'partnership/raised')
  const dated = levels.find((level) => level.since?.edtf !== undefined)
  const anniversary = aspects.find((aspect) => aspect.kind === 'anniversary')
  const year = anniversary?.year?.edtf?.slice(0, 'YYYY'.length)
  return {
    parties,
    kind: raised ? wordsOf(reading.document.text, raised.words) : longestLabel(reading, told),
    since: (raised ?? dated)?.since?.edtf ?? null,
    anniversary: anniversary ? { n: anniversary.number, year: year ?? null } : null,
  }
}

const verbs: ReadonlySet<string> = new Set(relationVerbs.map(([phrase]) => phrase))

/** The fullest of the names that the text gives a relation; a verb (`agreed to cooperate`) only where no noun names it. */
function longestLabel({ document }: Reading, told: readonly Partnership[]): string {
  const all = told.map((partnership) => wordsOf(document.text, partnership.label))
  const nouns = all.filter((label) => !verbs.has(label.toLowerCase()))
  const labels = nouns.length > 0 ? nouns : all
  return labels.reduce((longest, label) => (label.length > longest.length ? label : longest), '')
}

function nameOf({ document, resolution }: Reading, span: Span): string {
  return resolution.entityAt(span)?.name ?? wordsOf(document.text, span)
}
