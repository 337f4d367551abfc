import { type Axis, type Level, placeOf, ticksOf, toStarts } from '../../levels.ts'
import { toYear } from '../../time-line.ts'
import { PartLink } from './links.tsx'

interface Props {
  readonly levels: readonly Level[]
  readonly axis: Axis
}

/** Levels of a partnership over the years: a line for each, on it a point for each start that is claimed. */
export function LevelLines({ levels, axis }: Props) {
  return (
    <section>
      <h2>Levels over time</h2>
      <div class="levels">
        {levels.map((level) => (
          <LevelLine key={level.name} level={level} axis={axis} />
        ))}
        <ol class="axis" aria-hidden="true">
          {ticksOf(axis).map((year) => (
            <li key={year} style={{ left: percent(axis, year) }}>
              {year}
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

function LevelLine({ level, axis }: { readonly level: Level; readonly axis: Axis }) {
  return (
    <div class={`level ${level.isContradicted ? 'contradicted' : ''}`}>
      <p class="name">{level.name}</p>
      <ol class="track">
        {toStarts(level).map(
          ({ since, claims, isContradicted }) =>
            since && (
              <li
                key={since.edtf}
                class={isContradicted ? 'contradicted' : ''}
                style={{ left: percent(axis, toYear(since.first)) }}
              >
                <PartLink iri={claims[0]?.iri ?? ''}>
                  {claims.length > 1 ? `${since.edtf} (${claims.length})` : since.edtf}
                </PartLink>
              </li>
            ),
        )}
      </ol>
    </div>
  )
}

const percent = (axis: Axis, year: number): string => `${(100 * placeOf(axis, year)).toFixed(2)}%`
