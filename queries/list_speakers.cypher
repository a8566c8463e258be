// question: Who said anything of ties in some contexts, each the number of a wave and a commune?
// params: $contexts
// returns: id
// writes: no

MATCH (a:Institution)-[n:NOMINATED]->(:Institution)
WHERE n.context IN $contexts
RETURN DISTINCT a.id AS id
ORDER BY id
