import { type Claim, claimsIn, evidenceOf, type Kind } from './claims.ts'
import {
  isA,
  type Named,
  nameOf,
  partOf,
  type Scope,
  type Span,
  spanOf,
  subjectsOf,
  toNamed,
  valuesOf,
} from './scope.ts'
import { type Statement, statementsIn } from './statements.ts'

/** Something that an article says, as one entry of a list and as places in the text. */
export type Fact =
  | { readonly type: 'statement'; readonly part: string; readonly kind: Kind; readonly statement: Statement }
  | { readonly type: 'claim'; readonly part: string; readonly kind: Kind; readonly claim: Claim }
  | { readonly type: 'theme'; readonly part: string; readonly kind: Kind; readonly theme: Theme }

/** A theme at one place of the text. */
export interface Theme extends Span {
  readonly iri: string
  readonly words: string
  readonly theme: Named
  /** `proposed`, where it is not said to be so yet. */
  readonly standing: readonly string[]
  readonly rules: readonly Named[]
}

/** A stretch of the text, and what it shows. */
export interface Mark extends Span {
  /** The words of a statement, those that attribute it, those that a claim stands on, a theme, or the name of a thing. */
  readonly role: 'statement' | 'attribution' | 'evidence' | 'theme' | 'name'
  /** The fact that it belongs to; `undefined` for a name. */
  readonly fact: Fact | undefined
  /** The thing that it names; `undefined` for all but names. */
  readonly thing: Named | undefined
}

/** An article as its page shows it. */
export interface ArticleView {
  readonly iri: string
  readonly headline: string
  readonly text: string
  readonly published: string | undefined
  readonly language: string
  readonly url: string | undefined
  readonly facts: readonly Fact[]
  readonly marks: readonly Mark[]
  /** Whoever says something, in the order of the text. */
  readonly speakers: readonly Named[]
}

/**
 * What a page shows of an article.
 *
 * @returns `undefined` if the graph has no such article.
 */
export function toArticleView(scope: Scope, iri: string): ArticleView | undefined {
  const [context] = subjectsOf(scope, 'nif:sourceUrl', iri)
  if (!isA(scope, iri, 'schema:NewsArticle') || context === undefined) return undefined
  const statements = statementsIn(scope).filter((statement) => statement.article.iri === iri)
  const claims = claimsIn(scope).filter((claim) => claim.article.iri === iri)
  const facts: readonly Fact[] = [
    ...statements.map(
      (statement): Fact => ({ type: 'statement', part: partOf(statement.iri), kind: 'statement', statement }),
    ),
    ...claims.map((claim): Fact => ({ type: 'claim', part: partOf(claim.iri), kind: claim.kind, claim })),
    ...themesIn(scope, context).map(
      (theme): Fact => ({ type: 'theme', part: partOf(theme.iri), kind: 'theme', theme }),
    ),
  ]
  const bySpeaker = new Map(statements.map(({ speaker }) => [speaker.iri, speaker]))
  return {
    iri,
    headline: nameOf(scope, iri),
    text: valuesOf(scope, context, 'nif:isString').join(),
    published: valuesOf(scope, iri, 'schema:datePublished')[0],
    language: valuesOf(scope, iri, 'schema:inLanguage').join(),
    url: valuesOf(scope, iri, 'schema:url')[0],
    facts,
    marks: [...facts.flatMap(marksOf), ...namesIn(scope, context)],
    speakers: [...bySpeaker.values()],
  }
}

function themesIn(scope: Scope, context: string): readonly Theme[] {
  const spans = subjectsOf(scope, 'nif:referenceContext', context)
  const themes = spans.flatMap((iri) => {
    const [theme] = valuesOf(scope, iri, 'itsrdf:taIdentRef')
    const span = spanOf(scope, iri)
    if (theme === undefined || !span) return []
    const named = (property: string) => valuesOf(scope, iri, property).map((value) => toNamed(scope, value))
    const standing = named('dcterms:type').map(({ name }) => name)
    const words = valuesOf(scope, iri, 'nif:anchorOf').join()
    return [{ iri, ...span, words, theme: toNamed(scope, theme), standing, rules: named('dcterms:conformsTo') }]
  })
  return themes.sort((a, b) => a.begin - b.begin)
}

function marksOf(fact: Fact): readonly Mark[] {
  const mark = ({ begin, end }: Span, role: Mark['role']): Mark => ({ begin, end, role, fact, thing: undefined })
  switch (fact.type) {
    case 'statement':
      return [mark(fact.statement, 'statement'), ...fact.statement.attribution.map((span) => mark(span, 'attribution'))]
    case 'claim':
      return fact.claim.evidence.map((span) => mark(span, 'evidence'))
    case 'theme':
      return [mark(fact.theme, 'theme')]
  }
}

/** The places where things are named: those that are no fact. */
function namesIn(scope: Scope, context: string): readonly Mark[] {
  return scope.triples.described
    .filter((node) => !isA(scope, node, 'nf:Claim') && !isA(scope, node, 'nf:ReportedStatement'))
    .flatMap((node) =>
      evidenceOf(scope, node, 'nf:evidence')
        .filter(({ iri }) => valuesOf(scope, iri, 'nif:referenceContext').includes(context))
        .map(({ begin, end }): Mark => ({ begin, end, role: 'name', fact: undefined, thing: toNamed(scope, node) })),
    )
}

/** A stretch in an address. Matches `char=12,50`; not `level-46024f9f364e`. */
const stretch = /^char=(\d+),(\d+)$/

/** What is selected by a part of an address: one fact, or the words of a stretch and every fact that they show. */
export type Selection =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'words'; readonly span: Span; readonly facts: readonly Fact[] }

/**
 * What a part of an address selects.
 *
 * @returns `undefined` if the article has no such part.
 */
export function select(view: ArticleView, part: string): Selection | undefined {
  const fact = view.facts.find((known) => known.part === part)
  if (fact) return { kind: 'fact', fact }
  const [, begin, end] = stretch.exec(part) ?? []
  const span = { begin: Number(begin), end: Number(end) }
  if (begin === undefined || span.begin >= span.end || span.end > [...view.text].length) return undefined
  const covering = view.marks.filter((mark) => mark.begin < span.end && mark.end > span.begin)
  return { kind: 'words', span, facts: [...new Set(covering.flatMap((mark) => mark.fact ?? []))] }
}

/** The words that a fact stands on. */
export function spansOf(fact: Fact): readonly Span[] {
  switch (fact.type) {
    case 'statement':
      return [fact.statement]
    case 'claim':
      return fact.claim.evidence
    case 'theme':
      return [fact.theme]
  }
}

/** The number of a speaker in the order of the text: which colour it has. */
export const placeOfSpeaker = (view: ArticleView, statement: Statement): number =>
  view.speakers.findIndex(({ iri }) => iri === statement.speaker.iri)
