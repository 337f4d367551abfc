import { describe, expect, it } from 'vitest'
import { claimsIn } from '../../src/explorer/claims.ts'
import { loadThing } from '../../src/explorer/load.ts'
import { groupByWords } from '../../src/explorer/same-words.ts'
import { article, askTurtle, names } from '../support/explored.ts'

/** A claim that a body has a member, on characters of the article. */
const member = (id: string, country: string, span: string, more = '') =>
  `<${article}#${id}> a nf:Claim ; rdf:subject organisation:ab ; rdf:predicate org:hasMember ; rdf:object country:${country} ;
    nf:basis nf:stated ; nf:claimedIn <${article}> ; nf:evidence <${article}#char=${span}> ${more} .
  <${article}#char=${span}> nif:beginIndex ${span.split(',')[0]} ; nif:endIndex ${span.split(',')[1]} .\n`

async function groups(turtle: string) {
  const scope = await loadThing(askTurtle(turtle), names, names.thing('organisation/ab'))
  return groupByWords(claimsIn(scope)).map((together) => together.map(({ object }) => object.name))
}

describe('groupByWords', () => {
  it('puts together what a list in the text gives, by name', async () => {
    const list = ['se', 'dk', 'no'].map((country, index) => member(String(index), country, '0,20'))
    expect(await groups([...list, member('3', 'fi', '30,40')].join(''))).toEqual([['dk', 'no', 'se'], ['fi']])
  })

  it('keeps apart what is limited in another way', async () => {
    const observer = '; dcterms:type nf:observer'
    expect(await groups(member('1', 'no', '0,20') + member('2', 'se', '0,20', observer))).toEqual([['no'], ['se']])
  })

  it('is nothing of nothing', () => {
    expect(groupByWords([])).toEqual([])
  })
})
