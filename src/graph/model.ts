import { modelEvent } from '../facts/event/model.ts'
import type { Fact } from '../facts/fact.ts'
import { modelMembership } from '../facts/membership/model.ts'
import { createModelContext, type ModelContext, type ModelSettings } from '../facts/model-context.ts'
import { modelPartnership } from '../facts/partnership/model.ts'
import type { Reading } from '../facts/reading.ts'
import { modelRole } from '../facts/role/model.ts'
import { modelStatement } from '../facts/statement/model.ts'
import { modelTheme } from '../facts/theme/model.ts'
import { entityNode } from '../facts/things.ts'
import type { Quad } from '../rdf/terms.ts'
import { describeArticle } from './article.ts'
import { describeDataset, withSize } from './dataset.ts'
import { sortQuads } from './order.ts'
import { tieStatements } from './statement-ties.ts'

/** The graph of one article: all triples in the graph of the article, each once, in a fixed order, no blank node. */
export function modelArticle(reading: Reading, settings: ModelSettings): readonly Quad[] {
  const context = createModelContext(reading, settings)
  for (const entity of reading.resolution.entities) {
    if (entity.kind !== 'other') entityNode(context, entity)
  }
  const facts = [...context.statements, ...reading.facts.filter(({ kind }) => kind !== 'statement')]
  const modelled = [...describeArticle(context), ...facts.flatMap((fact) => modelFact(fact, context))]
  const ties = tieStatements(context, modelled)
  const quads = [...modelled, ...ties, ...describeDataset(context), ...context.described]
  return withSize(context, sortQuads(quads))
}

function modelFact(fact: Fact, context: ModelContext): readonly Quad[] {
  switch (fact.kind) {
    case 'statement':
      return modelStatement(fact, context)
    case 'role':
      return modelRole(fact, context)
    case 'event':
      return modelEvent(fact, context)
    case 'partnership':
      return modelPartnership(fact, context)
    case 'membership':
      return modelMembership(fact, context)
    case 'theme':
      return modelTheme(fact, context)
  }
}
