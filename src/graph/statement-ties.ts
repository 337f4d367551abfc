import { eventNode } from '../facts/event/model.ts'
import { type ModelContext, spanNode, triple } from '../facts/model-context.ts'
import { factsOf } from '../facts/reading.ts'
import { themeNode } from '../facts/themes.ts'
import { entityNode, nodeAt } from '../facts/things.ts'
import { statementsAround } from '../facts/voice.ts'
import { type NamedNode, type Quad, toIri } from '../rdf/terms.ts'
import { org, schema } from '../rdf/vocabulary.ts'
import { contains, type Span } from '../text/span.ts'

/**
 * What ties statements to what the other rooms found: the post of the speaker, the event at which it was said, the
 * themes it raises, the things it names. A room does not know of another, so this is done when all have been modelled.
 *
 * @param quads What the rooms made; posts are read from their plain `org:holds` triples.
 */
export function tieStatements(context: ModelContext, quads: readonly Quad[]): readonly Quad[] {
  return [...capacities(context, quads), ...occasions(context), ...themesRaised(context), ...thingsNamed(context)]
}

/** `nf:inCapacity`: the posts that the article itself gives the speaker. */
function capacities(context: ModelContext, quads: readonly Quad[]): readonly Quad[] {
  const holds = quads.filter((quad) => quad.predicate === org.holds)
  return context.statements.flatMap((statement) => {
    const speaker = nodeAt(context, statement.speaker)
    const posts = holds.filter((quad) => quad.subject.equals(speaker)).map((quad) => toIri(quad.object.value))
    return posts.map((post) => triple(context, spanNode(context, statement.words), context.nf.inCapacity, post))
  })
}

/** `schema:recordedAt`: the events that the attributing words name (`he said at the XII Convention`). */
function occasions(context: ModelContext): readonly Quad[] {
  const events = factsOf(context.reading, 'event')
  return context.statements.flatMap((statement) => {
    const named = events.filter((event) => event.mentions.some((mention) => contains(statement.attribution, mention)))
    const node = spanNode(context, statement.words)
    return named.map((event) => triple(context, node, schema.recordedAt, eventNode(context, event)))
  })
}

/** `schema:about`: the themes that the words list; those outside all speech are raised by the article. */
function themesRaised(context: ModelContext): readonly Quad[] {
  return factsOf(context.reading, 'theme').map((theme) => {
    const raisedIn = innermostAt(context, theme.words) ?? context.source.article
    return triple(context, raisedIn, schema.about, themeNode(context, theme.label))
  })
}

/** `schema:mentions`: the people, places, bodies and events that the words name, given to the innermost statement. */
function thingsNamed(context: ModelContext): readonly Quad[] {
  const { reading } = context
  const entities = reading.resolution.entities.filter(({ kind }) => kind !== 'other')
  return [
    ...entities.flatMap((entity) => {
      const names = entity.mentions.filter(({ form }) => form === 'name')
      return mentionsOf(context, entityNode(context, entity), names)
    }),
    ...factsOf(reading, 'event').flatMap((event) => mentionsOf(context, eventNode(context, event), event.mentions)),
  ]
}

function mentionsOf(context: ModelContext, thing: NamedNode, mentions: readonly Span[]): readonly Quad[] {
  return mentions.flatMap((mention) => {
    const statement = innermostAt(context, mention)
    return statement ? [triple(context, statement, schema.mentions, thing)] : []
  })
}

/** The innermost statement whose words hold a stretch of the text. */
function innermostAt(context: ModelContext, span: Span): NamedNode | undefined {
  const statement = statementsAround(context, span).at(-1)
  return statement && spanNode(context, statement.words)
}
