import type { Ask } from '../../src/explorer/ask.ts'
import { createNames, type Names } from '../../src/explorer/names.ts'
import { loadGraph, run } from '../../src/graph/query.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { pageSettings } from '../../src/serve/page-settings.ts'

/** The names of a graph with the published settings. */
export const names: Names = createNames(pageSettings(defaultRdfSettings, { kind: 'file', url: 'graph.ttl' }))

/** A way to ask Turtle as the pages ask it; the prefixes of the graph are declared. */
export function askTurtle(turtle: string): Ask {
  const graph = loadGraph([names.header + turtle], 'text/turtle')
  return async (sparql) => JSON.parse(run(graph, sparql, 'application/sparql-results+json')).results.bindings
}

/** An article, `…/article/0123456789abcdef`, in which two say something and one holds a post. */
export const article = names.thing('article/0123456789abcdef')

/** The triples of the article; `part` gives the name of one of its parts. */
export const part = (name: string): string => `${article}#${name}`

const span = (begin: number, end: number, words: string, more = '') =>
  `<${part(`char=${begin},${end}`)}> nif:beginIndex ${begin} ; nif:endIndex ${end} ; nif:anchorOf "${words}" ;
    nif:referenceContext <${part('char=0,60')}> ${more}.\n`

//            0         1         2         3         4         5
//            0123456789012345678901234567890123456789012345678901234567 89
const text = 'Tan: pact since 2001\\n\\nMs Tan said Mr Ba says trade grew.'

export const turtle = `
<${article}> a schema:NewsArticle ; schema:headline "Tan: pact since 2001" ; schema:inLanguage "en" ;
  schema:datePublished "2021-05-04"^^xsd:date ; schema:url <https://news.example/1> .
<${part('char=0,60')}> a nif:Context ; nif:sourceUrl <${article}> ; nif:isString "${text}" ; nif:beginIndex 0 ; nif:endIndex 60 .
${span(0, 3, 'Tan')}${span(5, 20, 'pact since 2001')}${span(22, 28, 'Ms Tan')}${span(29, 33, 'said')}${span(34, 39, 'Mr Ba')}${span(40, 44, 'says')}
${span(51, 55, 'grew', '; itsrdf:taIdentRef theme:growth ')}theme:growth skos:prefLabel "growth" .
${span(45, 50, 'trade', '; itsrdf:taIdentRef theme:trade ; dcterms:type nf:proposed ; dcterms:conformsTo rule:theme--list ')}
<${part('char=5,20')}> a nf:ReportedStatement ; nf:speaker person:ada-tan ; nf:form nf:indirect ; schema:isPartOf <${article}> ;
  nf:attribution <${part('char=0,3')}> ; dcterms:conformsTo rule:statement--colon .
${span(34, 55, 'Mr Ba says trade grew')}<${part('char=34,55')}> a nf:ReportedStatement ; nf:speaker person:ada-tan ; nf:form nf:indirect ;
  schema:isPartOf <${article}> ; nf:attribution <${part('char=29,33')}> ; nf:inCapacity post:no--minister .
${span(45, 55, 'trade grew')}<${part('char=45,55')}> a nf:ReportedStatement ; nf:speaker person:bo-ba ; nf:form nf:indirect ;
  schema:isPartOf <${part('char=34,55')}> ; nf:attribution <${part('char=40,44')}> ; schema:about theme:trade ;
  schema:mentions country:no ; dcterms:type nf:denied .
<${part('level-1')}> a nf:Claim ; rdf:subject partnership:ab--no ; rdf:predicate nf:level ; rdf:object nf:alliance ;
  nf:since date:2001 ; nf:claimedIn <${part('char=5,20')}> ; nf:basis nf:stated ; nf:evidence <${part('char=5,20')}> ;
  dcterms:conformsTo rule:partnership--since .
<${part('anniversary-1')}> a nf:Claim ; rdf:subject partnership:ab--no ; rdf:predicate nf:anniversary ; rdf:object 20 ;
  nf:level nf:alliance ; nf:claimedIn <${article}> ; nf:basis nf:computed ; prov:wasGeneratedBy <${part('derivation-1')}> ;
  nf:evidence <${part('char=5,20')}>, <${part('char=45,50')}>, <${part('char=45,55')}>, <${part('char=nowhere')}> .
<${part('derivation-1')}> a prov:Activity ; rdf:value "2021 - 2001 = 20" ; prov:used <${part('level-1')}>, rule:anniversary .
<${part('holds-1')}> a nf:Claim ; rdf:subject person:ada-tan ; rdf:predicate org:holds ; rdf:object post:no--minister ;
  nf:claimedIn <${article}> ; nf:basis nf:stated ; nf:evidence <${part('char=22,28')}> .
<${part('other-1')}> a nf:Claim ; rdf:subject person:ada-tan ; rdf:predicate schema:knowsAbout ; rdf:object theme:trade ;
  nf:claimedIn <${article}> ; nf:basis nf:implied .
<${names.thing('contradiction/1')}> a nf:Contradiction ; rdfs:comment "since 2001 against since 1999" ;
  prov:wasDerivedFrom <${part('level-1')}>, <${names.thing('article/fedcba9876543210')}#level-2> .
<${names.thing('article/fedcba9876543210')}#level-2> a nf:Claim ; rdf:subject partnership:ab--no ; rdf:predicate nf:level ;
  rdf:object nf:alliance ; nf:since date:1999 ; nf:claimedIn <${names.thing('article/fedcba9876543210')}> ; nf:basis nf:stated .
<${names.thing('article/fedcba9876543210')}> a schema:NewsArticle ; schema:headline "Another view" .
person:ada-tan a schema:Person ; schema:name "Ada Tan" ; schema:alternateName "A. Tan" ; org:holds post:no--minister ;
  nf:evidence <${part('char=22,28')}> .
person:bo-ba a schema:Person ; schema:name "Bo Ba" ; nf:evidence <${part('char=34,39')}> .
post:no--minister a org:Post ; rdfs:label "minister" ; org:postIn country:no .
country:no a schema:Country ; schema:name "Norway" .
organisation:ab a org:FormalOrganization ; schema:name "AB" .
partnership:ab--no a nf:Partnership ; nf:party country:no, organisation:ab .
theme:trade a skos:Concept ; skos:prefLabel "trade" .
date:2001 a dcterms:PeriodOfTime ; rdf:value "2001" ; dcat:startDate "2001-01-01"^^xsd:date ; dcat:endDate "2001-12-31"^^xsd:date .
date:1999 a dcterms:PeriodOfTime ; rdf:value "1999" ; dcat:startDate "1999-01-01"^^xsd:date ; dcat:endDate "1999-12-31"^^xsd:date .
rule:anniversary a prov:Plan ; rdfs:label "anniversary" .
`

/** The article and what stands around it, to be asked. */
export const ask: Ask = askTurtle(turtle)
