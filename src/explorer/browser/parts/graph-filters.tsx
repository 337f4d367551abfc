import type { Choice, GraphChoices } from '../../graph-choices.ts'
import { allKinds, type GraphFilter, graphAddress } from '../../graph-filter.ts'
import { linkKinds } from '../../network.ts'

/** Least numbers of facts that can be chosen. */
const leasts = [1, 2, 3, 5, 10]

interface Props {
  readonly filter: GraphFilter
  readonly choices: GraphChoices
}

/** Which links to show. Each choice is an address, so what is seen can be shared, and the way back leads to it. */
export function GraphFilters({ filter, choices }: Props) {
  const go = (changed: Partial<GraphFilter>) => {
    location.hash = graphAddress({ ...filter, ...changed })
  }
  return (
    <div class="choices">
      <Kinds filter={filter} go={go} />
      <Select
        label="In articles on"
        all="any theme"
        chosen={filter.theme}
        choices={choices.themes}
        choose={(theme) => go({ theme })}
      />
      <Select
        label="Told in"
        all="any article"
        chosen={filter.article}
        choices={choices.articles}
        choose={(article) => go({ article })}
      />
      <label>
        At least
        <select value={filter.least} onChange={({ currentTarget }) => go({ least: Number(currentTarget.value) })}>
          {[...new Set([...leasts, filter.least])].map((least) => (
            <option key={least} value={least}>
              {least === 1 ? '1 fact' : `${least} facts`}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

interface KindsProps {
  readonly filter: GraphFilter
  readonly go: (changed: Partial<GraphFilter>) => void
}

function Kinds({ filter, go }: KindsProps) {
  return (
    <fieldset class="switches">
      <legend>Links</legend>
      {allKinds.map((kind) => (
        <label key={kind} class={`switch k-${kind}`}>
          <input
            type="checkbox"
            checked={filter.kinds.includes(kind)}
            onChange={() =>
              go({ kinds: allKinds.filter((other) => filter.kinds.includes(other) !== (other === kind)) })
            }
          />
          {linkKinds[kind]}
        </label>
      ))}
    </fieldset>
  )
}

interface SelectProps {
  readonly label: string
  /** What stands for no choice. */
  readonly all: string
  readonly chosen: string | undefined
  readonly choices: readonly Choice[]
  readonly choose: (place: string | undefined) => void
}

/** A list to choose from; what an address has chosen is in it even before the list has come, or if it is not known. */
function Select({ label, all, chosen, choices, choose }: SelectProps) {
  const isKnown = chosen === undefined || choices.some(({ place }) => place === chosen)
  return (
    <label>
      {label}
      <select value={chosen ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}>
        <option value="">{all}</option>
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {choices.map(({ place, name }) => (
          <option key={place} value={place}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
