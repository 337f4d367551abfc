import { describe, expect, it } from 'vitest'
import type { Theme } from '../../../src/facts/theme/fact.ts'
import { modelTheme } from '../../../src/facts/theme/model.ts'
import { linesOf } from '../../support/graph-lines.ts'
import { modelled } from '../../support/modelled.ts'
import { readingOf, spanOf } from '../../support/reading.ts'

const text = 'They discussed Economics, the arts sphere and +/-.'
const at = (words: string) => spanOf(text, words)

const theme = (words: string, label: string, status: Theme['status'] = 'stated'): Theme => ({
  kind: 'theme',
  rule: 'theme/discussed',
  evidence: at('Economics, the arts sphere and +/-'),
  words: at(words),
  label,
  status,
})

const model = (fact: Theme) =>
  linesOf(modelled(readingOf(text, [], []), (context) => modelTheme(fact, context))).filter(
    (line) => !line.includes('nif:'),
  )

describe('modelTheme', () => {
  it('writes the concept of the published list under any of its labels, with its links', () => {
    expect(model(theme('Economics', 'economics'))).toEqual([
      '<#char=15,24> dcterms:conformsTo rule:theme--discussed',
      '<#char=15,24> itsrdf:taIdentRef theme:economy',
      '<https://w3id.org/newsfacts/id/theme> rdf:type skos:ConceptScheme',
      '<https://w3id.org/newsfacts/id/theme> skos:prefLabel "Themes"@en',
      'rule:theme--discussed rdf:type prov:Plan',
      'rule:theme--discussed rdfs:label "theme/discussed"',
      'theme:economy rdf:type skos:Concept',
      'theme:economy skos:altLabel "economics"@en',
      'theme:economy skos:exactMatch <http://example.org/economy>',
      'theme:economy skos:inScheme <https://w3id.org/newsfacts/id/theme>',
      'theme:economy skos:prefLabel "economy"@en',
    ])
  })

  it('writes a concept of its own for another theme, the words as written beside the label', () => {
    expect(model(theme('arts sphere', 'arts')).filter((line) => line.startsWith('theme:'))).toEqual([
      'theme:arts rdf:type skos:Concept',
      'theme:arts skos:altLabel "arts sphere"@en',
      'theme:arts skos:inScheme <https://w3id.org/newsfacts/id/theme>',
      'theme:arts skos:prefLabel "arts"@en',
    ])
  })

  it('writes no second label where the words are the label', () => {
    expect(model(theme('arts', 'arts')).filter((line) => line.includes('altLabel'))).toEqual([])
  })

  it('marks the mention where the list only proposes', () => {
    expect(model(theme('arts', 'arts', 'proposed'))).toContain('<#char=30,34> dcterms:type nf:proposed')
  })

  it('names a theme without a letter by its characters', () => {
    expect(model(theme('+/-', '+/-'))).toContain('theme:%2B%2F- rdf:type skos:Concept')
  })
})
