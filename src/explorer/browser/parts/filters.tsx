import type { ArticleView } from '../../article-facts.ts'
import { type ArticleFilter, hideable, speakerInAddress, toggle } from '../../article-filter.ts'
import type { Kind } from '../../claims.ts'
import { useSite } from '../site.ts'
import { speakerColours } from './article-text.tsx'

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
  readonly filter: ArticleFilter
  readonly change: (filter: ArticleFilter) => void
}

/** The legend of the colours; each entry switches what it stands for. */
export function Filters({ view, filter, change }: Props) {
  const present = hideable.filter((kind) => view.facts.some((fact) => fact.kind === kind))
  return (
    <div class="filters">
      {view.speakers.length > 0 && <Speakers view={view} filter={filter} change={change} />}
      <fieldset>
        <legend>What it shows</legend>
        {present.map((kind) => (
          <label key={kind} class={`switch k-${kind}`}>
            <input
              type="checkbox"
              checked={!filter.hide.includes(kind)}
              onChange={() => change({ ...filter, hide: toggle(filter.hide, kind) })}
            />
            {kindNames[kind]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

function Speakers({ view, filter, change }: Props) {
  const { names } = useSite()
  return (
    <fieldset>
      <legend>Who says it</legend>
      {view.speakers.map((speaker, index) => {
        const place = speakerInAddress(speaker, names)
        return (
          <label key={place} class={`switch s${Math.min(index, speakerColours - 1)}`}>
            <input
              type="checkbox"
              checked={!filter.mute.includes(place)}
              onChange={() => change({ ...filter, mute: toggle(filter.mute, place) })}
            />
            {speaker.name}
          </label>
        )
      })}
    </fieldset>
  )
}
