// question: Which institutions join others of different sectors that are not in touch with one another?
// params: $wave, $commune
// returns: id, name, sector, pairs
// writes: no

MATCH (a:Institution)-[x:NOMINATED]-(b:Institution)-[y:NOMINATED]-(c:Institution)
WHERE x.wave = $wave AND y.wave = $wave AND coalesce(x.strength, 1.0) > 0 AND coalesce(y.strength, 1.0) > 0
    AND ($commune = '' OR x.commune IN ['', $commune]) AND ($commune = '' OR y.commune IN ['', $commune])
    AND a.sector < c.sector AND a.id <> b.id AND b.id <> c.id
// said here: within the pattern a second condition on a node makes Ladybug 0.22 lose rows
WITH DISTINCT a, b, c
WHERE a.sector <> '' AND NOT EXISTS {
    MATCH (a)-[z:NOMINATED]-(c)
    WHERE z.wave = $wave AND coalesce(z.strength, 1.0) > 0 AND ($commune = '' OR z.commune IN ['', $commune])
}
WITH b, count(*) AS pairs
RETURN b.id AS id, b.name AS name, b.sector AS sector, pairs
ORDER BY pairs DESC, id
