import { describe, expect, it } from 'vitest'
import { createFormSums, formRow, formRows } from '../../../src/annotate/model/form-sums.ts'
import { createFormTable } from '../../../src/annotate/model/word-forms.ts'

const noLists = { givenNames: new Set<string>(), surnames: new Set<string>(), cities: new Set<string>() }

/** Sums that note how long each form is, and how often a row was written. */
function lengths() {
  const written: string[] = []
  const sums = createFormSums(2, ({ form }, row) => {
    written.push(form)
    row.set([form.length, (row[1] ?? 0) + 1])
  })
  return { sums, written }
}

describe('rows of sums', () => {
  it('are written once for each form, also where more forms are met than there is room for at first', () => {
    const { of } = createFormTable(new Map(), noLists)
    const { sums, written } = lengths()
    const forms = Array.from({ length: 3000 }, (_, index) => of(`w${index}`))
    for (const form of forms) formRow(sums, form)
    expect([...formRows(sums, forms.slice(0, 2))]).toEqual(forms.slice(0, 2).map(({ number }) => 2 * number))
    expect(forms.map((form) => sums.rows[formRow(sums, form)])).toEqual(forms.map(({ form }) => form.length))
    expect(written).toEqual(forms.map(({ form }) => form))
  })

  it('are written anew for a form that has the number of another one, in an emptied table', () => {
    const { of, trim } = createFormTable(new Map(), noLists, 0)
    const { sums } = lengths()
    const first = formRow(sums, of('Ann'))
    trim()
    const second = formRow(sums, of('Kherol'))
    expect(second).toBe(first)
    expect([...sums.rows.subarray(second, second + 2)]).toEqual([6, 1])
  })
})
