/** One word, or a title with capitals. Matches `elite`, `Better Idea of Girls`; not `very soon`. */
const labelPattern = /^(?:[^\s]+|\p{Lu}[^\s]*(?:\s(?:[\p{Lu}\p{N}][^\s]*|of|the|and|for|in|a|to))+)$/u

/** Whether quoted words are a mere label: a single word or a title. */
export function isLabel(words: string): boolean {
  return labelPattern.test(words)
}
