/**
 * Days of the year that news names in place of their date, with month and day; those that move with the moon or differ
 * between states are left out. Keyed by their first word, lower case; each row is the words that follow, month, day. Own list.
 */
export const holidays: ReadonlyMap<string, readonly (readonly [rest: string, month: number, day: number])[]> = new Map([
  [
    'christmas',
    [
      ['day', 12, 25],
      ['eve', 12, 24],
      ['', 12, 25],
    ],
  ],
  [
    'new',
    [
      ["year 's day", 1, 1],
      ['year ’s day', 1, 1],
      ["year 's eve", 12, 31],
      ['year ’s eve', 12, 31],
    ],
  ],
  ['boxing', [['day', 12, 26]]],
  [
    'valentine',
    [
      ["'s day", 2, 14],
      ['’s day', 2, 14],
    ],
  ],
  ['halloween', [['', 10, 31]]],
])
