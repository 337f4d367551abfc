import { itemAt } from '../item-at.ts'
import type { WordForm } from './word-forms.ts'

// Each `as number` reads a typed array inside its bounds.

/** Sums worked out once for each word form, all in one array: a row for each form, at the place of the form's number. */
export interface FormSums {
  /** How many numbers a row has. */
  readonly width: number
  /** Replaced by a longer one as forms are met: to be read after `formRow`. */
  rows: Int32Array
  /** Whose each row is: a table of forms that is emptied gives its numbers anew. */
  readonly owners: (WordForm | undefined)[]
  /** Writes a form's row, which holds nothing but zeros. */
  readonly fill: (form: WordForm, row: Int32Array) => void
}

/** How many rows there is room for at first. */
const firstRows = 1024

/** No rows yet. */
export function createFormSums(width: number, fill: FormSums['fill']): FormSums {
  return { width, rows: new Int32Array(width * firstRows), owners: [], fill }
}

/** Where the row of a form begins. */
export function formRow(sums: FormSums, form: WordForm): number {
  if (sums.owners[form.number] !== form) writeRow(sums, form)
  return form.number * sums.width
}

/** Where the row of each of some forms begins; `rows` stays as it is until the next form is met. */
export function formRows(sums: FormSums, forms: readonly WordForm[]): Int32Array {
  const starts = new Int32Array(forms.length)
  for (let at = 0; at < forms.length; at++) starts[at] = formRow(sums, itemAt(forms, at))
  return starts
}

function writeRow(sums: FormSums, form: WordForm): void {
  const { width, owners, fill } = sums
  const [start, end] = [form.number * width, (form.number + 1) * width]
  if (end > sums.rows.length) {
    const longer = new Int32Array(2 * end)
    longer.set(sums.rows)
    sums.rows = longer
  }
  owners[form.number] = form
  fill(form, sums.rows.subarray(start, end).fill(0))
}
