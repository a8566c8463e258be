// question: Which institutions did not answer although others name them, most named first?
// params: $wave, $commune
// returns: id, name, response, named_by
// writes: no

MATCH (i:Institution)-[r:RESPONDED]->(:Wave {id: $wave})
WHERE r.status <> 'answered'
MATCH (j:Institution)-[n:NOMINATED]->(i)
WHERE n.wave = $wave AND coalesce(n.strength, 1.0) > 0 AND j.id <> i.id
    AND ($commune = '' OR n.commune IN ['', $commune])
WITH i, r, count(DISTINCT j.id) AS named_by
RETURN i.id AS id, i.name AS name, r.status AS response, named_by
ORDER BY named_by DESC, id
