import { type Level, type Start, toStarts } from '../../levels.ts'
import { Source } from './source.tsx'

/** The sources of a level by the start that they give: those that agree stand together. */
export function LevelSources({ level }: { readonly level: Level }) {
  return (
    <div class="sources">
      <h3>
        {level.name}
        {level.isContradicted && <span class="badge">sources contradict each other</span>}
      </h3>
      {toStarts(level).map((start) => (
        <Agreeing key={start.since?.edtf} start={start} />
      ))}
    </div>
  )
}

function Agreeing({ start }: { readonly start: Start }) {
  const { since, claims, isContradicted } = start
  const agreement = agreementOf(start)
  return (
    <div class={`agreeing ${isContradicted ? 'contradicted' : ''}`}>
      <p class="since">
        {since === undefined ? 'without a start' : `since ${since.edtf}`}
        {agreement !== undefined && <span class="chip">{agreement}</span>}
      </p>
      <ul class="plain">
        {claims.map((claim) => (
          <li key={claim.iri}>
            <Source claim={claim} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How many articles agree; of one alone, how often it says so; `undefined` if it does once. */
function agreementOf({ articles, claims }: Start): string | undefined {
  if (articles > 1) return `${articles} articles agree`
  return claims.length > 1 ? `${claims.length} times in one article` : undefined
}
