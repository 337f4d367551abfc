/** How the graph writes that names differ in letters. Matches `editDistance("Han", "Khan") = 1`; not `editDistance(Han)`. */
const letters = /editDistance\("([^"]+)", "([^"]+)"\) = (\d+)/

/** How it writes that a name is the short form of another. Matches `shortForm("William") = "Bill"`; not `shortForm(William)`. */
const short = /shortForm\("([^"]+)"\) = "([^"]+)"/

/**
 * Why two names are held to be one, for readers: what the graph has as a formula.
 *
 * @example `editDistance("Han", "Khan") = 1; other name parts equal` is read as `“Han” and “Khan” differ by 1 letter; other
 * name parts equal`.
 */
export function reasonInWords(formula: string): string {
  return formula
    .replace(
      letters,
      (_, one, other, count) => `“${one}” and “${other}” differ by ${count} letter${count === '1' ? '' : 's'}`,
    )
    .replace(short, (_, long, name) => `“${name}” is short for “${long}”`)
}
