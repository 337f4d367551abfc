import { extractPartnerships } from '../../src/facts/partnership/extract.ts'
import type { PartnershipAspect } from '../../src/facts/partnership/fact.ts'
import { type Span, wordsOf } from '../../src/text/span.ts'
import { namedDocument } from './named-document.ts'

/** Each partnership as `rule: party + party, label`, and one line more for each aspect. */
export function partnershipsIn(marked: string): readonly string[] {
  const document = namedDocument(marked)
  const words = (span: Span) => wordsOf(document.text, span)
  return extractPartnerships(document).flatMap(({ rule, parties, label, aspects }) => [
    `${rule}: ${parties.map(words).join(' + ')}, ${words(label)}`,
    ...aspects.map((aspect) => `  ${aspect.rule}: ${describeAspect(aspect, words)}`),
  ])
}

function describeAspect(aspect: PartnershipAspect, words: (span: Span) => string): string {
  switch (aspect.kind) {
    case 'level': {
      const since = aspect.since ? ` since ${aspect.since.edtf}` : ''
      return `${aspect.level}${since}${aspect.until ? ` until ${aspect.until.edtf}` : ''}`
    }
    case 'anniversary':
      return `${aspect.number} of ${aspect.of}${aspect.year ? ` in ${aspect.year.edtf}` : ''}`
    case 'field':
      return words(aspect.theme)
  }
}
