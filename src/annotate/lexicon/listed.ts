/** The items of a list written as one string, parted by commas and line ends; none for an empty one. */
export function listed(items: string): readonly string[] {
  return items
    .split(/[,\n]/) // `a, b`; not `a b`
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** The same items as a set. */
export function listedSet(items: string): ReadonlySet<string> {
  return new Set(listed(items))
}
