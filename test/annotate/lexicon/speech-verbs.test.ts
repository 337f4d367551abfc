import { describe, expect, it } from 'vitest'
import { namingForms, notingForms, speechVerbs, standForms } from '../../../src/annotate/lexicon/speech-verbs.ts'
import { formsOf } from '../../../src/annotate/lexicon/verb-forms.ts'

describe('formsOf', () => {
  it.each([
    ['say', 'says', ['said'], 'saying'],
    ['reply', 'replies', ['replied'], 'replying'],
    ['note', 'notes', ['noted'], 'noting'],
    ['agree', 'agrees', ['agreed'], 'agreeing'],
    ['quip', 'quips', ['quipped'], 'quipping'],
    ['confess', 'confesses', ['confessed'], 'confessing'],
    ['write', 'writes', ['wrote', 'written'], 'writing'],
  ])('gives the forms of %s', (base, third, past, gerund) => {
    expect(formsOf(base)).toEqual({ base, third, past, gerund })
  })
})

describe('speechVerbs', () => {
  it('knows what a verb takes and does', () => {
    expect(speechVerbs.get('told')).toEqual({
      verb: { base: 'tell', clause: 'bare', act: 'say', hasHearer: true, isOfPeople: false },
      form: 'past',
    })
    expect(speechVerbs.get('denies')?.verb.act).toBe('deny')
    expect(speechVerbs.get('asking')?.verb.act).toBe('ask')
    expect(speechVerbs.get('smiled')?.verb.clause).toBe('never')
    expect(speechVerbs.get('suggest')?.verb.isOfPeople).toBe(true)
  })

  it('leaves out verbs of wish, plan and thought that no one speaks', () => {
    for (const verb of ['hoped', 'wanted', 'decided', 'knew', 'felt', 'planned'])
      expect(speechVerbs.has(verb)).toBe(false)
  })

  it('keeps a verb of saying that also names', () => {
    expect(namingForms.has('called')).toBe(true)
  })

  it('knows finite forms of noting and of taking a stand', () => {
    expect(notingForms.has('recognizes')).toBe(true)
    expect(standForms.has('welcomes')).toBe(true)
    expect(standForms.has('welcome')).toBe(false)
  })
})
