import { bodyOf } from '../annotate/lexicon/bodies.ts'
import { countryOf, isDemonym } from '../annotate/lexicon/countries.ts'
import { homeLandOf } from '../annotate/lexicon/home-lands.ts'
import type { Span } from '../text/span.ts'
import { type Cluster, distinct } from './cluster.ts'
import type { EntityKind, Merge } from './resolution.ts'
import { fold, toSlug } from './slug.ts'

/** A name to be handed out, with what its type and spelling say of it. */
export interface Thing extends Span {
  readonly words: string
  readonly kind: EntityKind
  /** The same for all names of one country or listed body (`country:ru`, `body:asean`), and for equal names. */
  readonly key: string
}

/** The one thing that some names stand for; `things` is not empty and in text order. */
export function toThingCluster(things: readonly Thing[], merges: readonly Merge[]): Cluster {
  const names = things.filter((thing) => !isAdjective(thing.words))
  const forms = distinct(names.map((thing) => thing.words))
  const country = things.map((thing) => countryOf(thing.words)).find((found) => found !== undefined)
  const everyday = country?.name ?? things.map((thing) => homeLandOf(thing.words)).find((land) => land !== undefined)
  const name = everyday === undefined ? fullest(forms) : everydayName(everyday, forms)
  const body = bodyOf(name) ?? forms.map(bodyOf).find((found) => found !== undefined)
  return {
    kind: kindOf(things),
    slug: country?.code ?? body?.slug ?? toSlug(name),
    name,
    otherNames: forms.filter((form) => form !== name),
    names,
    demonyms: things.filter((thing) => isAdjective(thing.words)),
    merges,
  }
}

/** Whether words are the adjective or people of a state or land, and no name of it. */
function isAdjective(words: string): boolean {
  return isDemonym(words) || homeLandOf(words) !== undefined
}

/** The everyday name of a state or land where the text has it or has only its adjective; else the form it has. */
function everydayName(everyday: string, forms: readonly string[]): string {
  return forms.includes(everyday) || forms.length === 0 ? everyday : fullest(forms)
}

/** The longest form; the one not all in capitals where two differ in nothing else; the first of several. */
function fullest(forms: readonly string[]): string {
  return forms.reduce((best, form) => {
    if (fold(form) === fold(best)) return best === best.toUpperCase() ? form : best
    return form.length > best.length ? form : best
  })
}

/** The kind that most of the names have; the first of two as frequent. */
function kindOf(things: readonly Thing[]): EntityKind {
  const counts = new Map<EntityKind, number>()
  for (const { kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].reduce((best, count) => (count[1] > best[1] ? count : best))[0]
}
