/** The forms of one verb, lower case. The past stands for the participle too where they are alike. */
export interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: readonly string[]
  readonly gerund: string
}

/** Past and participle of verbs that do not take `-ed`. Own list, for the verbs of the word lists here. */
const irregularPasts: ReadonlyMap<string, readonly string[]> = new Map([
  ['begin', ['began', 'begun']],
  ['bet', ['bet']],
  ['feel', ['felt']],
  ['find', ['found']],
  ['forecast', ['forecast', 'forecasted']],
  ['go', ['went', 'gone']],
  ['hear', ['heard']],
  ['hold', ['held']],
  ['make', ['made']],
  ['put', ['put']],
  ['read', ['read']],
  ['say', ['said']],
  ['sing', ['sang', 'sung']],
  ['speak', ['spoke', 'spoken']],
  ['swear', ['swore', 'sworn']],
  ['tell', ['told']],
  ['think', ['thought']],
  ['write', ['wrote', 'written']],
])

/** Verbs that double their last letter: `quipped`. Own list. */
const doubling: ReadonlySet<string> = new Set(
  'admit bet blog brag concur dub forget hit nod plan put quip rebut refer slam snap sob submit'.split(' '),
)

/**
 * The forms of an English verb.
 *
 * @example `reply` gives `replies`, `replied`, `replying`; `quip` gives `quips`, `quipped`, `quipping`.
 * @param base The bare form, one word.
 */
export function formsOf(base: string): VerbForms {
  const stem = doubling.has(base) ? base + base.slice(-1) : base
  const past = irregularPasts.get(base) ?? [regularPast(base, stem)]
  return { base, third: thirdPerson(base), past, gerund: gerundOf(base, stem) }
}

/** A consonant and `y`. Matches the end of `reply`; not of `say`. */
const consonantY = /[^aeiou]y$/

function regularPast(base: string, stem: string): string {
  if (consonantY.test(base)) return `${base.slice(0, -1)}ied`
  return base.endsWith('e') ? `${base}d` : `${stem}ed`
}

/** Endings that take `-es`. Matches `confess`, `go`, `preach`; not `say`. */
const hissing = /(?:s|sh|ch|x|z|o)$/

function thirdPerson(base: string): string {
  if (consonantY.test(base)) return `${base.slice(0, -1)}ies`
  return hissing.test(base) ? `${base}es` : `${base}s`
}

/** An `e` that falls before `-ing`. Matches the end of `note`; not of `agree`. */
const silentE = /[^eoy]e$/

function gerundOf(base: string, stem: string): string {
  return silentE.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`
}
