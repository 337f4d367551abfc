import type { SpeechVerbForm } from '../../../annotate/lexicon/speech-verbs.ts'
import { type SpeechText, subjectBefore } from '../speech-text.ts'

/** Whether a form of a verb of speech is that verb here, as tagged or by what stands around it. */
export function isVerb(text: SpeechText, at: number, { form }: SpeechVerbForm): boolean {
  const token = text.token(at)
  if (token.penn.startsWith('VB') || alwaysVerbs.has(token.lower) || thirdForms.has(token.lower)) return true
  if (form !== 'base' && form !== 'gerund' && (isBeforeQuotation(text, at + 1) || isAfterQuotation(text, at)))
    return true
  if (form === 'third' && endsSentence(text, at)) return true
  const isBeforeThat = text.token(at + 1).lower === 'that'
  const isBeforePronoun = text.token(at + 1).penn === 'PRP' && form === 'third'
  if (isBeforePronoun && text.token(at - 1).penn.startsWith('NN')) return true
  const end = text.token(at - 1).form === ',' ? at - 1 : at
  const subject = text.document.names.find(({ last }) => last === end)
  if (form === 'third' || form === 'past')
    return isBeforeThat && subject !== undefined && !(subject.type === 'LOC' && token.lower === 'states')
  const isAfterPlural = text.token(at - 1).penn === 'NNS' && text.token(at + 1).penn === 'PRP'
  return form === 'base' && (isAfterPlural || plurals.has(text.token(at - 1).lower))
}

/** Forms that are hardly ever anything but verbs, whatever the tagger makes of them. Own list. */
export const alwaysVerbs: ReadonlySet<string> = new Set([
  'said',
  'says',
  'told',
  'added',
  'wrote',
  'tweeted',
  'saying',
  'adding',
])

/** Forms of the third person that are no nouns, whatever the tagger makes of them. Own list. */
const thirdForms: ReadonlySet<string> = new Set(
  'acknowledges adds admits alleges announces argues asserts believes concedes concludes confirms declares denies explains insists maintains reckons reveals tells thinks writes'.split(
    ' ',
  ),
)

/** Words that say of several people, before a verb that the tagger may take for a noun: `some claim`. Own list. */
const plurals: ReadonlySet<string> = new Set([
  'some',
  'many',
  'others',
  'most',
  'few',
  'both',
  'they',
  'critics',
  'experts',
])

/** Whether a word ends its sentence behind a name or quotation and a comma: `..., TASS reports.`; not `the TASS reports.` */
function endsSentence(text: SpeechText, at: number): boolean {
  const subject = subjectBefore(text, at) ?? text.phraseAt(at)
  if (text.token(at + 1).form !== '.' || !subject || subject.first >= at) return false
  const before = text.token(subject.first - 1)
  return before.form === ',' || text.quotationAt(before.index) !== undefined
}

/** Whether a quotation follows, after a comma or colon: `the letter reads, “...”`. */
function isBeforeQuotation(text: SpeechText, at: number): boolean {
  const isMark = text.token(at).form === ',' || text.token(at).form === ':'
  const start = text.token(at + 1).start
  return isMark && start !== undefined && text.quotationAt(at + 1)?.start === start
}

/** Whether a quotation ends right before, perhaps with a comma: `“...,” warns Ms Tan`. */
function isAfterQuotation(text: SpeechText, at: number): boolean {
  const mark = text.token(at - 1).form === ',' ? at - 2 : at - 1
  return text.quotationAt(at) === undefined && text.quotationAt(mark)?.end === text.token(mark).end
}

/** Whether a hyphen makes a word part of another: `think` of `think-tank`, `called` of `so-called`. */
export function isTied(text: SpeechText, at: number): boolean {
  return [at - 1, at + 1].some((beside) => text.token(beside).penn === 'HYPH')
}
