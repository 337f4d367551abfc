import type { ArticleView } from '../../article-facts.ts'
import { type Kind, kinds } from '../../claims.ts'
import { speakerColours } from './article-text.tsx'

/** What a reader does not want to see. */
export interface Hidden {
  /** IRIs. */
  readonly speakers: ReadonlySet<string>
  readonly kinds: ReadonlySet<Kind>
}

export const kindNames: Readonly<Record<Kind, string>> = {
  statement: 'Statements',
  role: 'Roles',
  partnership: 'Partnerships',
  membership: 'Memberships',
  event: 'Events',
  theme: 'Themes',
  name: 'Names',
  article: 'The article',
}

interface Props {
  readonly view: ArticleView
  readonly hidden: Hidden
  readonly change: (hidden: Hidden) => void
}

/** The legend of the colours; each entry switches what it stands for. */
export function Filters({ view, hidden, change }: Props) {
  const present = kinds.filter((kind) => kind !== 'article' && view.facts.some((fact) => fact.kind === kind))
  return (
    <div class="filters">
      {view.speakers.length > 0 && (
        <fieldset>
          <legend>Who says it</legend>
          {view.speakers.map(({ iri = '', name }, index) => (
            <label key={iri} class={`switch s${Math.min(index, speakerColours - 1)}`}>
              <input
                type="checkbox"
                checked={!hidden.speakers.has(iri)}
                onChange={() => change({ ...hidden, speakers: toggle(hidden.speakers, iri) })}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>What it shows</legend>
        {present.map((kind) => (
          <label key={kind} class={`switch k-${kind}`}>
            <input
              type="checkbox"
              checked={!hidden.kinds.has(kind)}
              onChange={() => change({ ...hidden, kinds: toggle(hidden.kinds, kind) })}
            />
            {kindNames[kind]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

function toggle<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const changed = new Set(set)
  if (!changed.delete(value)) changed.add(value)
  return changed
}
