import type { Bounds } from './edtf.ts'
import { type NamedNode, type Quad, toDay, toQuad, toTyped } from './terms.ts'
import { dcat, dcterms, edtf, rdf } from './vocabulary.ts'

/** What a period is: its EDTF text, and the two days between which engines can compare it. */
export function describePeriod(period: NamedNode, text: string, bounds: Bounds, graph: NamedNode): readonly Quad[] {
  const quads = [
    toQuad(period, rdf.type, dcterms.PeriodOfTime, graph),
    toQuad(period, rdf.value, toTyped(text, edtf.EDTF), graph),
  ]
  if (bounds.first) quads.push(toQuad(period, dcat.startDate, toDay(bounds.first), graph))
  if (bounds.last) quads.push(toQuad(period, dcat.endDate, toDay(bounds.last), graph))
  return quads
}
