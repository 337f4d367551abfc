import type { Claim } from '../../claims.ts'
import { type Axis, type Level, placeOf, ticksOf, toAxis, toLevels, toStarts } from '../../levels.ts'
import { type Named, type Scope, toNamed } from '../../scope.ts'
import { toYear } from '../../time-line.ts'
import { PartLink, ThingLinks } from './links.tsx'
import { publishedOf, Source } from './thing-sections.tsx'

interface Props {
  readonly scope: Scope
  readonly claims: readonly Claim[]
  /** IRIs. */
  readonly parties: readonly string[]
}

/** A partnership: its levels over time, who says what of them, anniversaries and fields. */
export function Partnership({ scope, claims, parties }: Props) {
  const levels = toLevels(claims)
  const axis = toAxis(
    claims,
    claims.map((claim) => publishedOf(scope, claim)).filter((day) => day !== ''),
  )
  const anniversaries = claims.filter(({ predicate }) => predicate === 'nf:anniversary')
  const fields = claims.filter(({ predicate }) => predicate === 'nf:field')
  return (
    <>
      <Parties parties={parties.map((party) => toNamed(scope, party))} />
      {axis && <LevelLines levels={levels} axis={axis} />}
      <section>
        <h2>Levels, and who says so</h2>
        {levels.map((level) => (
          <LevelSources key={level.name} level={level} />
        ))}
      </section>
      {anniversaries.length > 0 && (
        <section>
          <h2>Anniversaries</h2>
          <ul class="plain">
            {anniversaries.map((claim) => (
              <li key={claim.iri}>
                <strong>anniversary {claim.object.name}</strong>
                {claim.limits.map(({ label, values }) => ` ${label} ${values.map(({ name }) => name).join(', ')}`)}
                <Source claim={claim} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {fields.length > 0 && <Fields claims={fields} />}
    </>
  )
}

/** The parties, by name; the title has them without links. */
function Parties({ parties }: { readonly parties: readonly Named[] }) {
  const ordered = [...parties].sort((a, b) => (a.name < b.name ? -1 : 1))
  return (
    <p class="lead">
      Between <ThingLinks all={ordered} />
    </p>
  )
}

/** Levels over the years: a line from each start, a point for each source. */
function LevelLines({ levels, axis }: { readonly levels: readonly Level[]; readonly axis: Axis }) {
  const percent = (year: number) => `${(100 * placeOf(axis, year)).toFixed(2)}%`
  return (
    <section>
      <h2>Levels over time</h2>
      <div class="levels">
        {levels.map((level) => (
          <div key={level.name} class={`level ${level.isContradicted ? 'contradicted' : ''}`}>
            <p class="name">{level.name}</p>
            <ol class="track">
              {toStarts(level).map(({ since, claims }) => (
                <li key={since.edtf} style={{ left: percent(toYear(since.first)) }}>
                  <PartLink iri={claims[0]?.iri ?? ''}>
                    {claims.length > 1 ? `${since.edtf} (${claims.length})` : since.edtf}
                  </PartLink>
                </li>
              ))}
            </ol>
          </div>
        ))}
        <ol class="axis" aria-hidden="true">
          {ticksOf(axis).map((year) => (
            <li key={year} style={{ left: percent(year) }}>
              {year}
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

/** The sources of a level by the start that they give: those that agree stand together. */
function LevelSources({ level }: { readonly level: Level }) {
  const starts = [...new Set(level.claims.map((claim) => claim.since?.edtf))]
  return (
    <div class={`sources ${level.isContradicted ? 'contradicted' : ''}`}>
      <h3>
        {level.name}
        {level.isContradicted && <span class="badge">sources contradict each other</span>}
      </h3>
      {starts.map((start) => {
        const agreeing = level.claims.filter((claim) => claim.since?.edtf === start)
        return (
          <div key={start} class="agreeing">
            <p class="since">
              {start === undefined ? 'without a start' : `since ${start}`}
              {agreeing.length > 1 && <span class="chip">{agreeing.length} claims agree</span>}
            </p>
            <ul class="plain">
              {agreeing.map((claim) => (
                <li key={claim.iri}>
                  <Source claim={claim} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}

/** Fields by the words that give them: a list in the text stays one entry. */
function Fields({ claims }: { readonly claims: readonly Claim[] }) {
  const byWords = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = claim.voice + claim.evidence.map(({ iri }) => iri).join()
    byWords.set(key, [...(byWords.get(key) ?? []), claim])
  }
  return (
    <section>
      <h2>Fields of cooperation</h2>
      <ul class="plain">
        {Array.from(byWords, ([key, together]) => (
          <li key={key}>
            <ThingLinks all={together.map(({ object }) => object)} />
            {together.slice(0, 1).map((claim) => (
              <Source key={claim.iri} claim={claim} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
