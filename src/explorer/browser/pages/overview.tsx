import { type ContradictionEntry, loadOverview, type Overview } from '../../overview.ts'
import { toBins } from '../../time-line.ts'
import { ArticleList } from '../parts/article-list.tsx'
import { PartLink, ThingLink } from '../parts/links.tsx'
import { Heading, Shown } from '../parts/states.tsx'
import { TimeLine } from '../parts/time-line.tsx'
import { useSite } from '../site.ts'
import { useLoaded } from '../use-loaded.ts'

/** Articles that the overview lists; the others are on their own page. */
const newest = 12

/** What the graph holds: how much of what, when, who speaks, and what does not agree. */
export function OverviewPage() {
  const { ask, names } = useSite()
  const loaded = useLoaded(() => loadOverview(ask, names), 'overview')
  return (
    <>
      <Heading>What the articles say</Heading>
      <p class="lead">
        Who said what, in which role, at which event: every fact here leads to the words it was read from.
      </p>
      <Shown loaded={loaded}>{(overview) => <Contents overview={overview} />}</Shown>
    </>
  )
}

function Contents({ overview }: { readonly overview: Overview }) {
  const { counts, articles, speakers, contradictions } = overview
  return (
    <>
      <Counts counts={counts} />
      <div class="columns">
        <section>
          <h2>Articles over time</h2>
          <TimeLine bins={toBins(articles.map(({ published }) => published))} />
          <ArticleList articles={articles.slice(0, newest)} />
          {articles.length > newest && (
            <p>
              <a href="#/list/article">All {articles.length} articles</a>
            </p>
          )}
        </section>
        <div>
          <section>
            <h2>Who speaks most</h2>
            <Speakers speakers={speakers} />
          </section>
          <section>
            <h2>What does not agree</h2>
            <Contradictions entries={contradictions} />
          </section>
        </div>
      </div>
    </>
  )
}

function Counts({ counts }: Pick<Overview, 'counts'>) {
  return (
    <ul class="counts">
      {counts.map(({ name, count, page }) => (
        <li key={name}>
          <a href={`#/${page}`}>
            <strong>{count.toLocaleString('en')}</strong> {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Who speaks, each with a bar as long as how often, beside whoever speaks most. */
function Speakers({ speakers }: Pick<Overview, 'speakers'>) {
  const most = Math.max(1, ...speakers.map(({ statements }) => statements))
  return (
    <ol class="bars">
      {speakers.map((speaker) => (
        <li key={speaker.iri}>
          <ThingLink named={speaker} />
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${(100 * speaker.statements) / most}%` }} />
          </span>
          <span class="count">
            {speaker.statements}
            <span class="unseen"> statements</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function Contradictions({ entries }: { readonly entries: readonly ContradictionEntry[] }) {
  if (entries.length === 0) return <p class="quiet">No two articles contradict each other.</p>
  return (
    <ul class="plain">
      {entries.map(({ note, claims }) => (
        <li key={claims.map(({ iri }) => iri).join()} class="against">
          {note}
          <p class="by">
            {claims.map(({ iri, name }, index) => (
              <span key={iri}>
                {index > 0 && ' against '}
                <PartLink iri={iri}>{name}</PartLink>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
