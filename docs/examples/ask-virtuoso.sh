#!/usr/bin/env bash
# Loads the graph into a running Virtuoso and asks it over HTTP. Each article is a graph of its own, so a second load
# changes nothing.
#
#   NEWSFACTS_PASSWORD=dba docs/examples/ask-virtuoso.sh http://127.0.0.1:8890
set -euo pipefail
server=${1:?address of the server, such as http://127.0.0.1:8890}

npx newsfacts load output/graph.nq --store virtuoso --endpoint "$server" --user dba

curl --silent --fail --get "$server/sparql" --header 'Accept: text/csv' --data-urlencode query@- << 'SPARQL'
PREFIX nf: <https://w3id.org/newsfacts/ns#>
PREFIX schema: <http://schema.org/>
SELECT ?speaker (COUNT(DISTINCT ?statement) AS ?statements) WHERE {
  ?statement nf:speaker/schema:name ?speaker .
} GROUP BY ?speaker ORDER BY DESC(?statements) ?speaker LIMIT 5
SPARQL
