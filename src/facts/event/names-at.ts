import type { Document, Name } from '../../annotate/document.ts'

/** The name whose first token stands at `first`. */
export function nameStartingAt({ names }: Document, first: number): Name | undefined {
  return names.find((name) => name.first === first)
}

/** The name whose last token stands before `last`. */
export function nameEndingAt({ names }: Document, last: number): Name | undefined {
  return names.find((name) => name.last === last)
}

/** The name that covers the token at `at`. */
export function nameOver({ names }: Document, at: number): Name | undefined {
  return names.find((name) => name.first <= at && at < name.last)
}
