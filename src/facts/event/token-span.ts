/** Tokens `first` to `last` (exclusive). */
export interface TokenSpan {
  readonly first: number
  readonly last: number
}
