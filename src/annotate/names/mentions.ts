import type { Name, Sentence } from '../document.ts'
import { itemAt } from '../item-at.ts'
import type { Row } from '../model/row.ts'

/** A name at its place in the row of words. */
export interface Mention<N> {
  readonly name: N
  /** Place of its first word. */
  readonly place: number
  /** How many words it has. */
  readonly length: number
}

/** The mentions of an article. */
export interface Mentions<N> {
  /** Those with the same words stand together; the groups and the mentions of each in text order. */
  readonly groups: readonly (readonly Mention<N>[])[]
  /** Those that begin at a place. */
  readonly from: ReadonlyMap<number, Mention<N>>
  /** Those that end before a place. */
  readonly to: ReadonlyMap<number, Mention<N>>
  /** The first longer mention that begins or ends with a form. */
  readonly begun: ReadonlyMap<string, Mention<N>>
  readonly ended: ReadonlyMap<string, Mention<N>>
  /** The forms that are a name by themselves. */
  readonly alone: ReadonlySet<string>
}

/** Finds which names of an article have the same words, or share some. */
export function groupMentions<N extends Pick<Name, 'first' | 'last'>>(
  { forms, firsts }: Row,
  sentences: readonly Sentence[],
  names: readonly N[],
): Mentions<N> {
  const groups = new Map<string, Mention<N>[]>()
  const from = new Map<number, Mention<N>>()
  const to = new Map<number, Mention<N>>()
  const begun = new Map<string, Mention<N>>()
  const ended = new Map<string, Mention<N>>()
  const alone = new Set<string>()
  let sentence = 0
  for (const name of names) {
    while (itemAt(sentences, sentence).last <= name.first) sentence++
    const place = (firsts[sentence] as number) + name.first - itemAt(sentences, sentence).first // one for each sentence
    const length = name.last - name.first
    const mention = { name, place, length }
    const words = forms.slice(place, place + length).map(({ form }) => form)
    const key = words.join(' ')
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
    from.set(place, mention)
    to.set(place + length, mention)
    if (length === 1) alone.add(key)
    else {
      keepFirst(begun, itemAt(words, 0), mention)
      keepFirst(ended, itemAt(words, length - 1), mention)
    }
  }
  return { groups: [...groups.values()], from, to, begun, ended, alone }
}

function keepFirst<N>(map: Map<string, Mention<N>>, form: string, mention: Mention<N>): void {
  if (!map.has(form)) map.set(form, mention)
}
