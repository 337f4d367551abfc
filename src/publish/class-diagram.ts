import type { NamedNode } from '../rdf/terms.ts'
import { type Html, html } from './html.ts'
import { propertiesOfClass, targetsOf, type VocabularyTerm } from './vocabulary-terms.ts'

/** Sizes in the units of the drawing, which are pixels at its natural size. */
const size = { width: 430, row: 24, head: 34, gap: 36, margin: 10, text: 14 }

/**
 * The classes of a vocabulary as boxes, each with the properties that lead from it and what they lead to, then those of
 * other vocabularies that its shapes ask for, as SVG. The boxes stand in two columns, in the order of names.
 *
 *     +---------------------------+
 *     | ReportedStatement         |
 *     +---------------------------+
 *     | speaker   schema:Person … |
 *
 * @param borrowed Properties of other vocabularies that the members of a class have.
 * @param short What to call an IRI: its prefixed name.
 */
export function drawClasses(
  terms: readonly VocabularyTerm[],
  borrowed: (iri: NamedNode) => readonly NamedNode[],
  short: (iri: NamedNode) => string,
): Html {
  const classes = terms.filter(({ kind }) => kind === 'Classes')
  const boxes: Html[] = []
  let bottoms: readonly [left: number, right: number] = [size.margin, size.margin]
  for (const term of classes) {
    const own = propertiesOfClass(terms, term.iri).map((property) => toRow(property, short))
    const rows = [...own, ...borrowed(term.iri).map((iri) => ({ href: iri.value, name: short(iri), range: '' }))]
    const height = size.head + Math.max(rows.length, 1) * size.row
    const [left, right] = bottoms
    const isLeft = left <= right
    const place = isLeft ? { left: size.margin, top: left } : { left: size.margin + size.width + size.gap, top: right }
    boxes.push(drawBox(term, rows, { ...place, height }))
    const bottom = place.top + height + size.gap
    bottoms = isLeft ? [bottom, right] : [left, bottom]
  }
  const [width, height] = [2 * (size.width + size.margin) + size.gap, Math.max(...bottoms)]
  return html`<svg class="diagram" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="diagram-title">
<title id="diagram-title">The classes and the properties that lead from them</title>
${boxes}</svg>`
}

/** How many classes a row has room for. */
const shownRanges = 2

interface Row {
  readonly href: string
  readonly name: string
  readonly range: string
}

function toRow(property: VocabularyTerm, short: (iri: NamedNode) => string): Row {
  const ranges = targetsOf(property, 'range').map(short)
  const range = ranges.slice(0, shownRanges).join(', ') + (ranges.length > shownRanges ? ', …' : '')
  return { href: `#${property.name}`, name: property.name, range }
}

interface Place {
  readonly left: number
  readonly top: number
  readonly height: number
}

function drawBox(term: VocabularyTerm, rows: readonly Row[], { left, top, height }: Place): Html {
  const baseline = (row: number) => top + size.head + row * size.row + size.row / 2 + size.text / 3
  const indent = left + size.text
  const lines = rows.map(
    ({ href, name, range }, row) => html`<a href="${href}"><text x="${indent}" y="${baseline(row)}">${name}</text></a>
<text class="range" x="${left + size.width - size.text}" y="${baseline(row)}" text-anchor="end">${range}</text>
`,
  )
  return html`<rect x="${left}" y="${top}" width="${size.width}" height="${height}" rx="6"/>
<path d="M${left} ${top + size.head}h${size.width}"/>
<a href="#${term.name}"><text class="class" x="${indent}" y="${top + size.head / 2 + size.text / 3}">${term.name}</text></a>
${lines}`
}
