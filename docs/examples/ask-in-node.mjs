// Reads an article given as text, builds its graph in memory and asks it in SPARQL: no server, no network, no files.
// Run it with: node docs/examples/ask-in-node.mjs
import { loadGraph, query, readFacts, recordArticle, toArticle, writeTurtle } from 'newsfacts'

const text = `Lisbon, Rabat sign ferry pact

LISBON, 3 March - Portugal and Morocco signed an agreement on ferries and ports on Tuesday.

“It brings two coasts closer,” Portuguese Transport Minister Ines Rocha said. Officials said
the first ship would sail in May.
`
const article = toArticle('ferries', 'ferries.txt', text, { language: 'en', published: '2026-03-03' })
const reading = readFacts(article)

// 1. The facts as plain records, offsets in code points.
for (const { speaker, kind, start, end } of recordArticle(reading).statements) console.log(kind, speaker, start, end)

// 2. The same facts as a graph, asked in SPARQL.
const graph = loadGraph([writeTurtle(reading)], 'text/turtle')
const answer = query(
  graph,
  `PREFIX nf: <https://w3id.org/newsfacts/ns#>
   PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
   PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
   PREFIX schema: <http://schema.org/>
   SELECT ?who ?words WHERE {
     ?statement nf:speaker/(schema:name|rdfs:label) ?who ; nif:anchorOf ?words ; nif:beginIndex ?start
   } ORDER BY ?start`,
)
for (const { who, words } of answer.rows) console.log(`${who.value}: ${words.value}`)
