// question: How many pairs of institutions are in touch between each two sectors, and how strongly?
// params: $wave, $commune
// returns: sector, other_sector, pairs, strength
// writes: no

MATCH (a:Institution)-[n:NOMINATED]-(b:Institution)
WHERE n.wave = $wave AND coalesce(n.strength, 1.0) > 0 AND a.id < b.id
    AND ($commune = '' OR n.commune IN ['', $commune])
WITH a, b, max(n.strength) AS strongest
WITH CASE WHEN a.sector < b.sector THEN a.sector ELSE b.sector END AS sector,
    CASE WHEN a.sector < b.sector THEN b.sector ELSE a.sector END AS other_sector, strongest
WITH sector, other_sector, count(*) AS pairs, avg(strongest) AS strength
RETURN sector, other_sector, pairs, strength
ORDER BY pairs DESC, sector, other_sector
