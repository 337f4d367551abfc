import type { Bounds } from './edtf.ts'
import { type NamedNode, type Quad, toQuad, toTyped } from './terms.ts'
import { dcat, dcterms, edtf, rdf, xsd } from './vocabulary.ts'

/** What a period is: its EDTF text, and the two days between which engines can compare it. */
export function describePeriod(period: NamedNode, text: string, bounds: Bounds, graph: NamedNode): readonly Quad[] {
  const quads = [
    toQuad(period, rdf.type, dcterms.PeriodOfTime, graph),
    toQuad(period, rdf.value, toTyped(text, edtf.EDTF), graph),
  ]
  if (bounds.first) quads.push(toQuad(period, dcat.startDate, toTyped(bounds.first, xsd.date), graph))
  if (bounds.last) quads.push(toQuad(period, dcat.endDate, toTyped(bounds.last, xsd.date), graph))
  return quads
}
