const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

/** Ordinals that are not their cardinal with `th`. */
const irregularOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** `one` to `ninety-nine`, `hundred`, `thousand`, with their values. */
const cardinals: ReadonlyMap<string, number> = cardinalsByWord()

/** `first` to `ninety-ninth`, `hundredth`, `thousandth`, with their values. */
const ordinals: ReadonlyMap<string, number> = new Map(
  [...cardinals].map(([word, value]) => [toOrdinal(word), value] as const),
)

/** Matches `12th`, `1st`, `21-st`, `20-th`; not `12` or `12pm`. */
const arabicOrdinal = /^(\d{1,4})-?(?:st|nd|rd|th)$/

/** Matches `XII`, `IV`, `XXIst`; not `IIII`, `VX` or the empty word. */
const romanNumeral = /^(?=[IVXL])(L?X{0,3}|X[LC])(V?I{0,3}|I[VX])(?:st|nd|rd|th)?$/

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/**
 * The number that an ordinal word or figure names.
 *
 *     the twelfth meeting    the 12th meeting    the 20-th anniversary    the twenty-first session
 *         ^^^^^^^                ^^^^                ^^^^^                    ^^^^^^^^^^^^
 *
 * @param form One word as written, case free; `twenty-first` and `twenty first` are each read whole.
 * @returns `undefined` for everything else, cardinals among it.
 */
export function ordinalValue(form: string): number | undefined {
  const lower = form.toLowerCase().replace(' ', '-')
  const figure = arabicOrdinal.exec(lower)
  return figure ? Number(figure[1]) : ordinals.get(lower)
}

/**
 * The number that a cardinal word or figure names: `ten`, `twenty-one`, `12`; `undefined` for everything else.
 *
 * @param form One word as written, case free.
 */
export function cardinalValue(form: string): number | undefined {
  return /^\d{1,9}$/.test(form) ? Number(form) : cardinals.get(form.toLowerCase())
}

/**
 * The value of a Roman figure from I to XCIX in capitals, with or without an ordinal ending: `XII`, `XXIst`.
 *
 * A single `I` is the pronoun and a single `L`, `C` a letter far more often than a number; only the caller knows, so `I`
 * is read and `L` and `C` are not.
 */
export function romanValue(form: string): number | undefined {
  if (form === 'L' || !romanNumeral.test(form)) return undefined
  let total = 0
  let following = 0
  for (const letter of [...form].reverse()) {
    const value = romanValues[letter] ?? 0
    total += value < following ? -value : value
    following = Math.max(value, following)
  }
  return total
}

function cardinalsByWord(): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  units.forEach((unit, value) => {
    if (value > 0) values.set(unit, value)
  })
  teens.forEach((teen, index) => {
    values.set(teen, 10 + index)
  })
  tens.forEach((ten, index) => {
    const value = 20 + 10 * index
    values.set(ten, value)
    units.slice(1).forEach((unit, below) => {
      values.set(`${ten}-${unit}`, value + below + 1)
    })
  })
  return values.set('hundred', 100).set('thousand', 1000)
}

/** `twenty-one` gives `twenty-first`, `twenty` gives `twentieth`, `four` gives `fourth`. */
function toOrdinal(cardinal: string): string {
  const hyphen = cardinal.lastIndexOf('-') + 1
  const last = cardinal.slice(hyphen)
  const ordinal = irregularOrdinals[last] ?? `${last.replace(/y$/, 'ie')}th`
  return cardinal.slice(0, hyphen) + ordinal
}
