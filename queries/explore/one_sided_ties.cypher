// question: Which ties of a commune does one side name and the other, though it answered, does not?
// params: $wave, $commune
// returns: source, source_name, target, target_name, layer, strength, other_side
// writes: no

MATCH (b:Institution)-[r:RESPONDED]->(:Wave {id: $wave})
WHERE r.status = 'answered'
MATCH (a:Institution)-[n:NOMINATED]->(b)
WHERE n.wave = $wave AND coalesce(n.strength, 1.0) > 0 AND n.origin = 'survey' AND a.id <> b.id
    AND n.reporter IN ['', a.id] AND ($commune = '' OR n.commune IN ['', $commune])
    AND NOT EXISTS {
        MATCH (b)-[m:NOMINATED]->(a)
        WHERE m.wave = $wave AND m.layer = n.layer AND coalesce(m.strength, 1.0) > 0
    }
OPTIONAL MATCH (b)-[d:NOMINATED]->(a)
WHERE d.wave = $wave AND d.layer = n.layer AND d.strength = 0
WITH a, b, n.layer AS layer, max(n.strength) AS strength, count(d) AS denials
RETURN a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name, layer, strength,
    CASE WHEN denials > 0 THEN 'denied' ELSE 'nothing' END AS other_side
ORDER BY source, target, layer
