// Since when is this partnership of which level, who says so, and on what basis?
MATCH (partnership:nf__Partnership {uri: 'https://w3id.org/newsfacts/id/partnership/asean--ru'})
MATCH (p1)<-[:nf__party]-(partnership)-[:nf__party]->(p2) WHERE p1.uri > p2.uri
MATCH (claim)-[:rdf__subject]->(partnership),
  (claim)-[:rdf__predicate]->({uri: 'https://w3id.org/newsfacts/ns#level'}),
  (claim)-[:rdf__object]->(level),
  (claim)-[:nf__since]->(date), (claim)-[:nf__basis]->(basis), (claim)-[:nf__claimedIn]->(voice)
OPTIONAL MATCH (voice)-[:nf__speaker]->(speaker)
RETURN DISTINCT p1.schema__name[0] AS party1, p2.schema__name[0] AS party2, level.uri AS level,
  date.rdf__value[0] AS since, basis.uri AS basis,
  coalesce(speaker.schema__name[0], speaker.rdfs__label[0], voice.uri) AS by
ORDER BY since, level, by
