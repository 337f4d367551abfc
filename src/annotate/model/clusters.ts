/** Lower-case words to the number of their cluster, 1 to 1,024: words used alike share one. */
export type Clusters = ReadonlyMap<string, number>

/** Reads clusters: text, one line for each cluster in order, its words parted by spaces. */
export function decodeClusters(bytes: Uint8Array): Clusters {
  const clusters = new Map<string, number>()
  for (const [index, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
    for (const word of line.split(' ')) clusters.set(word, index + 1)
  }
  return clusters
}
