/**
 * Days of the year that news names in place of their date: words in lower case, month, day; the longer of two that start
 * alike comes first. Days that move with the moon, or differ between states, are left out. Own list.
 */
export const holidays: readonly (readonly [words: string, month: number, day: number])[] = [
  ['christmas day', 12, 25],
  ['christmas eve', 12, 24],
  ['christmas', 12, 25],
  ['boxing day', 12, 26],
  ["new year 's day", 1, 1],
  ['new year ’s day', 1, 1],
  ["new year 's eve", 12, 31],
  ['new year ’s eve', 12, 31],
  ["valentine 's day", 2, 14],
  ['valentine ’s day', 2, 14],
  ['halloween', 10, 31],
  ['fourth of july', 7, 4],
]
