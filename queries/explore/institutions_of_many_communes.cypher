// question: Which institutions hold ties in several communes, and so join them?
// params: $wave, $at_least=2
// returns: id, name, tier, communes
// writes: no

MATCH (i:Institution)-[n:NOMINATED]-(j:Institution)
WHERE n.wave = $wave AND coalesce(n.strength, 1.0) > 0 AND n.commune <> '' AND i.id <> j.id
WITH i, count(DISTINCT n.commune) AS communes
WHERE communes >= $at_least
RETURN i.id AS id, i.name AS name, i.tier AS tier, communes
ORDER BY communes DESC, id
