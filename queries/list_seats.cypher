// question: Where does each institution have its seat?
// params:
// returns: institution, terc
// writes: no

MATCH (i:Institution)-[:SEATED_IN]->(t:Territory)
RETURN
    i.id AS institution, t.terc AS terc
ORDER BY institution, terc
