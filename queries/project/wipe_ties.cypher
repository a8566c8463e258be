// question: Take out some of the ties of a graph, so many at a time.
// params: $size
// returns: n
// writes: yes

MATCH (:Territory|Institution|Team|Wave|FamilyCase|Import)-[r]->()
WITH r LIMIT $size
DELETE r
RETURN count(r) AS n
