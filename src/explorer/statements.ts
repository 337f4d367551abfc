import { type Evidence, evidenceOf } from './claims.ts'
import { spoken } from './names.ts'
import { articleOf, type Named, type Scope, type Span, spanOf, subjectsOf, toNamed, valuesOf } from './scope.ts'

/** What an article attributes to someone, as a page shows it. */
export interface Statement extends Span {
  readonly iri: string
  readonly speaker: Named
  readonly words: string
  /** direct, indirect or mixed. */
  readonly form: string
  /** denied, asked, hypothetical; mostly none. */
  readonly stance: readonly string[]
  readonly posts: readonly Named[]
  readonly events: readonly Named[]
  readonly themes: readonly Named[]
  readonly rules: readonly Named[]
  /** The words that attribute it. */
  readonly attribution: readonly Evidence[]
  /** The statement that it stands in; `undefined` if it stands in the article alone. */
  readonly inside: string | undefined
  readonly article: Named
}

/** All statements of some triples: article by article, in text order, the outer before the inner. */
export function statementsIn(scope: Scope): readonly Statement[] {
  const found = subjectsOf(scope, 'rdf:type', scope.names.iri('nf:ReportedStatement')).flatMap((iri) => {
    const span = spanOf(scope, iri)
    const [speaker] = valuesOf(scope, iri, 'nf:speaker')
    return span && speaker !== undefined && valuesOf(scope, iri, 'nf:form').length > 0
      ? [{ ...toStatement(scope, iri, speaker), ...span }]
      : []
  })
  return found.sort(inTextOrder)
}

function inTextOrder(a: Statement, b: Statement): number {
  const [one, other] = [articleOf(a.iri), articleOf(b.iri)]
  return Number(one > other) - Number(one < other) || a.begin - b.begin || b.end - a.end
}

function toStatement(scope: Scope, iri: string, speaker: string): Omit<Statement, keyof Span> {
  const named = (property: string) => valuesOf(scope, iri, property).map((value) => toNamed(scope, value))
  const article = articleOf(iri)
  return {
    iri,
    speaker: toNamed(scope, speaker),
    words: valuesOf(scope, iri, 'nif:anchorOf').join(),
    form: valuesOf(scope, iri, 'nf:form').map(spoken).join(),
    stance: valuesOf(scope, iri, 'dcterms:type').map(spoken),
    posts: named('nf:inCapacity'),
    events: named('schema:recordedAt'),
    themes: named('schema:about'),
    rules: named('dcterms:conformsTo'),
    attribution: evidenceOf(scope, iri, 'nf:attribution'),
    inside: valuesOf(scope, iri, 'schema:isPartOf').find((whole) => whole !== article),
    article: toNamed(scope, article),
  }
}
