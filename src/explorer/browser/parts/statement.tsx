import type { Theme } from '../../article-facts.ts'
import type { Statement } from '../../statements.ts'
import { Words } from './claim.tsx'
import { PartLink, ThingLinks } from './links.tsx'

/** All that the graph says of a statement but its words. */
export function StatementDetails({ statement }: { readonly statement: Statement }) {
  return (
    <dl class="details">
      <dt>Speaker</dt>
      <dd>
        <ThingLinks all={[statement.speaker]} />
        {statement.posts.length > 0 && (
          <>
            {' as '}
            <ThingLinks all={statement.posts} />
          </>
        )}
      </dd>
      <dt>Form</dt>
      <dd>{[statement.form, ...statement.stance].join(', ')}</dd>
      {statement.events.length > 0 && (
        <>
          <dt>At</dt>
          <dd>
            <ThingLinks all={statement.events} />
          </dd>
        </>
      )}
      {statement.themes.length > 0 && (
        <>
          <dt>About</dt>
          <dd>
            <ThingLinks all={statement.themes} />
          </dd>
        </>
      )}
      {statement.attribution.length > 0 && (
        <>
          <dt>Told by</dt>
          <dd>
            {statement.attribution.map((evidence) => (
              <Words key={evidence.iri} evidence={evidence} />
            ))}
          </dd>
        </>
      )}
      {statement.inside !== undefined && (
        <>
          <dt>Inside</dt>
          <dd>
            <PartLink iri={statement.inside}>another statement</PartLink>
          </dd>
        </>
      )}
      <dt>Rule</dt>
      <dd>
        <ThingLinks all={statement.rules} />
      </dd>
      <dt>IRI</dt>
      <dd class="iri">{statement.iri}</dd>
    </dl>
  )
}

/** All that the graph says of a theme at one place. */
export function ThemeDetails({ theme }: { readonly theme: Theme }) {
  return (
    <dl class="details">
      <dt>Theme</dt>
      <dd>
        <ThingLinks all={[theme.theme]} />
      </dd>
      <dt>Rule</dt>
      <dd>
        <ThingLinks all={theme.rules} />
      </dd>
      <dt>Words</dt>
      <dd>
        <PartLink iri={theme.iri}>{`“${theme.words}”`}</PartLink>
      </dd>
    </dl>
  )
}

/** A statement in a list: who says what, in which article. */
export function StatementItem({
  statement,
  withSpeaker,
}: {
  readonly statement: Statement
  readonly withSpeaker: boolean
}) {
  return (
    <li class="quote">
      <blockquote>
        <PartLink iri={statement.iri}>{statement.words}</PartLink>
      </blockquote>
      <p class="by">
        {withSpeaker && (
          <>
            <ThingLinks all={[statement.speaker]} />
            {', '}
          </>
        )}
        {[statement.form, ...statement.stance].join(', ')}, in <ThingLinks all={[statement.article]} />
      </p>
    </li>
  )
}
