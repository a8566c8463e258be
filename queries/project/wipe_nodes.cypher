// question: Take out some of the nodes of a graph that netmap made, so many at a time.
// params: $size
// returns: n
// writes: yes

MATCH (x:Territory|Institution|Team|Wave|FamilyCase|Import)
WITH x LIMIT $size
DETACH DELETE x
RETURN count(x) AS n
