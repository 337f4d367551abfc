import type { Span } from '../../text/span.ts'
import type { FactBase } from '../fact-base.ts'

/**
 * Words that an article attributes to someone. Becomes one `nf:ReportedStatement`.
 *
 * @example `“We agree,” Ms Tan said.` has speaker `Tan`, words `We agree,`, cue `said`, attribution `Ms Tan said`.
 */
export interface Statement extends FactBase {
  readonly kind: 'statement'
  /** Direct: the words between one pair of marks; indirect: a clause; mixed: a clause with quoted words in it. Becomes `nf:form`. */
  readonly form: 'direct' | 'indirect' | 'mixed'
  /** The words themselves; the edges are those of the labelling guide. */
  readonly words: Span
  /** Whom it is attributed to: a name, a pronoun or a noun phrase, without title and article. Becomes `nf:speaker`. */
  readonly speaker: Span
  /** The word or phrase that attributes it (`said`, `according to`); undefined where only the layout does. */
  readonly cue: Span | undefined
  /** Speaker, cue and what goes with them, titles and places included. Becomes `nf:attribution`. */
  readonly attribution: Span
  /** Whether it is reported as said, as denied, as asked or as merely possible. Only `said` statements carry claims. */
  readonly stance: 'said' | 'denied' | 'asked' | 'hypothetical'
  /** Quoted stretches inside the words of a mixed statement, or the words of a direct one; marks left out. Becomes `prov:wasQuotedFrom`. */
  readonly quoted: readonly Span[]
}
