import { describe, expect, it } from 'vitest'
import { extractRoles } from '../../../src/facts/role/extract.ts'
import { recordRoles } from '../../../src/facts/role/record.ts'
import { resolve } from '../../../src/resolve/resolve.ts'
import { namedDocument } from '../../support/named-document.ts'

/** The records of a text's roles as `person | title | of`. */
function recordsOf(marked: string): readonly string[] {
  const document = namedDocument(marked)
  const facts = extractRoles(document)
  const records = recordRoles({ document, facts, resolution: resolve(document, facts, []) })
  return records.map(({ person, title, of }) => [person, title, of].join(' | '))
}

describe('recordRoles', () => {
  it.each([
    ['the fullest name', 'Mr <PER:Berg> sat. President <PER:Berg> met <PER:Ola Berg>.', ['Ola Berg | President | ']],
    ['a state for its people', '<MISC:Danish> President <PER:Ola Berg> sat.', ['Ola Berg | President | Denmark']],
    [
      'a body as it is named there',
      'The <ORG:World Health Organization> sat. <ORG:WHO> head <PER:Ola Berg> left.',
      ['Ola Berg | head | WHO'],
    ],
    ['a body for its noun', '<ORG:Zeta> fell. Company CEO <PER:Ola Berg> left.', ['Ola Berg | CEO | Zeta']],
    ['words that stand for nothing known', "The club's coach <PER:Ola Berg> sat.", ['Ola Berg | coach | club']],
    ['a pronoun', '<PER:Ann Lund> sat. She is the head of <ORG:Zeta>.', ['Ann Lund | head | Zeta']],
  ])('tells %s', (_, text, records) => {
    expect(recordsOf(text)).toEqual(records)
  })

  it.each([
    ['the same again', 'President <PER:Ola Berg> sat. President <PER:Berg> left.', ['Ola Berg | President | ']],
    [
      'a title without its field',
      'Minister <PER:Berg> sat. Minister for Trade <PER:Ola Berg> left.',
      ['Ola Berg | Minister for Trade | '],
    ],
    [
      'a title without its body',
      'Director <PER:Berg> sat. <PER:Ola Berg>, director of <ORG:Zeta>, left.',
      ['Ola Berg | director | Zeta'],
    ],
    [
      'a title whose body is named elsewhere',
      "The site's founder, <PER:Ola Berg>, sat. <ORG:Zeta> founder <PER:Ola Berg> left.",
      ['Ola Berg | founder | Zeta'],
    ],
  ])('leaves out %s', (_, text, records) => {
    expect(recordsOf(text)).toEqual(records)
  })

  it('leaves out a pronoun that stands for nobody known', () => {
    expect(recordsOf('He is the head of <ORG:Zeta>.')).toEqual([])
  })

  it('keeps one title in two bodies', () => {
    expect(recordsOf('<ORG:Zeta> head <PER:Ola Berg> sat. <PER:Ola Berg>, head of <ORG:Acme>, left.')).toEqual([
      'Ola Berg | head | Zeta',
      'Ola Berg | head | Acme',
    ])
  })
})
