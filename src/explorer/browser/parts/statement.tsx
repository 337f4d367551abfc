import type { Theme } from '../../article-facts.ts'
import type { Statement } from '../../statements.ts'
import { Words } from './claim.tsx'
import { Detail, Details, ThingsDetail } from './details.tsx'
import { PartLink, ThingLinks } from './links.tsx'

/** All that the graph says of a statement but its words. */
export function StatementDetails({ statement }: { readonly statement: Statement }) {
  const { speaker, posts, inside, attribution } = statement
  return (
    <Details>
      <Detail name="Speaker">
        <ThingLinks all={[speaker]} />
        {posts.length > 0 && ' as '}
        <ThingLinks all={posts} />
      </Detail>
      <Detail name="Form">{mannerOf(statement)}</Detail>
      <ThingsDetail name="At" things={statement.events} />
      <ThingsDetail name="About" things={statement.themes} />
      <Detail name="Told by" isThere={attribution.length > 0}>
        {attribution.map((evidence) => (
          <Words key={evidence.iri} evidence={evidence} />
        ))}
      </Detail>
      <Detail name="Inside" isThere={inside !== undefined}>
        <PartLink iri={inside ?? ''}>another statement</PartLink>
      </Detail>
      <ThingsDetail name="Rule" things={statement.rules} />
      <Detail name="IRI">
        <span class="iri">{statement.iri}</span>
      </Detail>
    </Details>
  )
}

/** How something is said: `direct`, `indirect, denied`. */
const mannerOf = ({ form, stance }: Statement): string => [form, ...stance].join(', ')

/** All that the graph says of a theme at one place. */
export function ThemeDetails({ theme }: { readonly theme: Theme }) {
  return (
    <Details>
      <ThingsDetail name="Theme" things={[theme.theme]} />
      <ThingsDetail name="Rule" things={theme.rules} />
      <Detail name="Words">
        <PartLink iri={theme.iri}>{`“${theme.words}”`}</PartLink>
      </Detail>
    </Details>
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
        {mannerOf(statement)}, in <ThingLinks all={[statement.article]} />
      </p>
    </li>
  )
}
