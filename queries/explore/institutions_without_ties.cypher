// question: Which institutions that serve a commune has nobody named, and who named nobody?
// params: $wave, $commune
// returns: id, name, sector, response
// writes: no

MATCH (i:Institution)-[:SERVES]->(t:Territory)
WHERE ($commune = '' OR $commune STARTS WITH t.terc)
    AND NOT EXISTS {
        MATCH (i)-[n:NOMINATED]-(j:Institution)
        WHERE n.wave = $wave AND coalesce(n.strength, 1.0) > 0 AND i.id <> j.id
            AND ($commune = '' OR n.commune IN ['', $commune])
    }
WITH DISTINCT i
OPTIONAL MATCH (i)-[r:RESPONDED]->(:Wave {id: $wave})
RETURN i.id AS id, i.name AS name, i.sector AS sector, coalesce(r.status, '') AS response
ORDER BY id
