/** The item at a place that is known to lie inside the list: the one cast that checked indices make necessary. */
export function itemAt<T>(list: readonly T[], index: number): T {
  return list[index] as T
}
