import type { Document, Name } from '../annotate/document.ts'
import type { Problem } from '../problem.ts'
import { compareSpans } from '../text/span.ts'
import { placeBareForm } from './bare-names.ts'
import type { Cluster } from './cluster.ts'
import { addForm, byFullness, type Form, formsOf, isBare, type PersonDraft, toPersonCluster } from './person-forms.ts'
import { isShortFor } from './person-name.ts'
import { mergeOf } from './same-person.ts'

/**
 * Tells which names of persons stand for one: equal ones, shorter ones (`Obama` for `Barack Obama`), two spellings.
 *
 *     Tom Hill met Ann Lee. Ms Lee smiled at Hill.
 *     --------     +++++++     +++           ----     - one person, + another
 *
 * @param personal The names that are persons'.
 * @returns A `person/homonym` doubt for each bare name that fits several.
 */
export function clusterPeople(
  document: Document,
  personal: ReadonlySet<Name>,
): { clusters: readonly Cluster[]; problems: readonly Problem[] } {
  const forms = formsOf(document.text, [...personal].sort(compareSpans))
  const drafts: PersonDraft[] = []
  for (const form of forms.filter((form) => !isBare(form)).sort(byFullness)) placeFullForm(document, drafts, form)
  const bareForms = forms.filter(isBare).sort(byFullness)
  const problems = bareForms.flatMap((form) => placeBareForm(document, drafts, form))

  const clusters = drafts.map((draft) => toPersonCluster(document.text, draft))
  return { clusters, problems }
}

/** Gives a form of several parts to the one person it fits, or begins a new person with it. */
function placeFullForm(document: Document, drafts: PersonDraft[], form: Form): void {
  const fitting = drafts.filter((draft) => draft.forms.some((longer) => isShortFor(form.person, longer.person)))
  const [fit, ...others] = fitting
  if (fit && others.length === 0) {
    addForm(fit, form)
    return
  }
  for (const draft of drafts) {
    const merge = mergeOf(document, draft, form)
    if (!merge) continue
    addForm(draft, form)
    draft.merges.push(merge)
    return
  }
  drafts.push({ forms: [form], names: [...form.names], merges: [] })
}
