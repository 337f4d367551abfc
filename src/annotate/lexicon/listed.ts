/** The items of a list written as one string, parted by commas and line ends; none for an empty one. */
export function listed(items: string): readonly string[] {
  return items
    .split(/[,\n]/) // `a, b`; not `a b`
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
