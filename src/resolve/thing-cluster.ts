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
  /** Last part of the IRI, where a list gives it. */
  readonly slug: string | undefined
  /** The usual name of a state or land. */
  readonly land: string | undefined
  /** Whether it is the adjective or people of a state or land, and no name of it. */
  readonly isAdjective: boolean
}

/** The one thing that some names stand for; `things` is not empty and in text order. */
export function toThingCluster(things: readonly Thing[], merges: readonly Merge[]): Cluster {
  const names = things.filter((thing) => !thing.isAdjective)
  const forms = distinct(names.map((thing) => thing.words))
  const land = things.find((thing) => thing.land !== undefined)?.land
  const name = land === undefined ? fullest(forms) : everydayName(land, forms)
  return {
    kind: kindOf(things),
    slug: things.find((thing) => thing.slug !== undefined)?.slug ?? toSlug(name),
    name,
    otherNames: forms.filter((form) => form !== name),
    names,
    demonyms: things.filter((thing) => thing.isAdjective),
    merges,
  }
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
