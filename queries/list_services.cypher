// question: Which institution serves which territory?
// params:
// returns: institution, terc
// writes: no

MATCH (i:Institution)-[:SERVES]->(t:Territory)
RETURN
    i.id AS institution, t.terc AS terc
ORDER BY institution, terc
