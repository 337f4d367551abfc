import type { NamedNode } from '../rdf/terms.ts'
import { drawClasses } from './class-diagram.ts'
import { type Html, html } from './html.ts'
import { pageStyle } from './page-style.ts'
import { termKinds, type VocabularyTerm } from './vocabulary-terms.ts'

/** All that the page of a vocabulary shows. */
export interface VocabularyPage {
  /** Facts about the vocabulary itself: name and value. */
  readonly head: readonly (readonly [string, string])[]
  readonly prefixes: ReadonlyMap<string, string>
  readonly terms: readonly VocabularyTerm[]
  /** What the shapes ask of a term, as sentences. */
  readonly demands: (iri: NamedNode) => readonly string[]
  /** The properties of other vocabularies that the members of a class have. */
  readonly borrowed: (iri: NamedNode) => readonly NamedNode[]
  /** A triple in Turtle that uses a term. */
  readonly example: (iri: NamedNode) => string | undefined
  /** What to call an IRI: its prefixed name, else itself. */
  readonly short: (iri: NamedNode) => string
  /** Names of the files beside the page, with what each is. */
  readonly downloads: readonly (readonly [string, string])[]
  readonly changes: readonly string[]
  /** The vocabulary as JSON-LD, for machines that read pages. */
  readonly jsonLd: string
}

/** The page of a vocabulary as HTML, in one file that asks for no other. */
export function writeVocabularyPage(page: VocabularyPage): string {
  const title = page.head.find(([name]) => name === 'Title')?.[1] ?? ''
  // Inside a script only `</` can end it, and JSON may write that as `<\/`.
  const embedded: Html = { markup: page.jsonLd.replaceAll('</', '<\\/') }
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${pageStyle}</style>
<script type="application/ld+json">${embedded}</script>
</head>
<body>
<header><h1>${title}</h1>
<dl class="head">${page.head.slice(1).map(([name, value]) => html`<dt>${name}</dt><dd>${linked(value)}</dd>\n`)}</dl>
</header>
<nav aria-label="Contents"><ul>
${contents.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>\n`)}${termKinds.map(
  ([kind]) => html`<li><a href="#${idOf(kind)}">${kind}</a></li>\n`,
)}</ul></nav>
<main>
<section id="downloads"><h2>Downloads</h2><ul>
${page.downloads.map(([file, what]) => html`<li><a href="${file}">${file}</a> ${what}</li>\n`)}</ul></section>
<section id="diagram"><h2>Diagram</h2>
<div class="drawing" tabindex="0" role="region" aria-label="Diagram">${drawClasses(page.terms, page.borrowed, page.short)}</div></section>
<section id="namespaces"><h2>Namespaces</h2>
<table><thead><tr><th scope="col">prefix</th><th scope="col">namespace</th></tr></thead><tbody>
${[...page.prefixes].map(([prefix, namespace]) => html`<tr><td>${prefix}</td><td>${namespace}</td></tr>\n`)}</tbody></table>
</section>
${termKinds.map(([kind]) => writeSection(page, kind))}<section id="changes"><h2>Change log</h2><ul>
${page.changes.map((change) => html`<li>${change}</li>\n`)}</ul></section>
</main>
</body>
</html>
`.markup
}

const contents = [
  ['downloads', 'Downloads'],
  ['diagram', 'Diagram'],
  ['namespaces', 'Namespaces'],
  ['changes', 'Change log'],
] as const

/** The anchor of a section: `object-properties`. */
function idOf(kind: string): string {
  return kind.toLowerCase().replace(' ', '-')
}

function writeSection(page: VocabularyPage, kind: string): Html {
  const terms = page.terms.filter((term) => term.kind === kind)
  return html`<section id="${idOf(kind)}"><h2>${kind}</h2>
<p class="names">${terms.map(({ name }) => html`<a href="#${name}">${name}</a> `)}</p>
${terms.map((term) => writeTerm(page, term))}</section>
`
}

function writeTerm(page: VocabularyPage, term: VocabularyTerm): Html {
  const example = page.example(term.iri)
  const rows: readonly (readonly [string, readonly (string | Html)[]])[] = [
    ['also called', term.otherNames.length > 0 ? [term.otherNames.join(', ')] : []],
    ...term.relations.map(({ name, targets }) => [name, [links(page, targets)]] as const),
    ['example', term.examples],
    ['in a graph', example === undefined ? [] : [html`<code>${example}</code>`]],
    ['shapes ask', page.demands(term.iri)],
  ]
  return html`<article id="${term.name}"><h3>${term.label} <a href="#${term.name}"><code>${page.short(term.iri)}</code></a></h3>
<p>${term.definition}</p>
<dl>${rows
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => html`<dt>${name}</dt>${values.map((value) => html`<dd>${value}</dd>`)}\n`)}</dl>
</article>
`
}

/** Links to terms, with commas between. */
function links(page: VocabularyPage, iris: readonly NamedNode[]): Html {
  return html`${iris.map((iri, index) => html`${index > 0 ? ', ' : ''}${link(page, iri)}`)}`
}

/** A link to a term: on this page if it is one of its own, else to where it is defined. */
function link(page: VocabularyPage, iri: NamedNode): Html {
  const own = page.terms.find((term) => term.iri.value === iri.value)
  return html`<a href="${own ? `#${own.name}` : iri.value}"><code>${page.short(iri)}</code></a>`
}

/** An address as a link, any other value as text. */
function linked(value: string): Html {
  return value.startsWith('https://') ? html`<a href="${value}">${value}</a>` : html`${value}`
}
