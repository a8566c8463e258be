// question: Forget which study the graph showed.
// params: $size
// returns: n
// writes: yes

MATCH (s:Study)
WITH s LIMIT $size
DETACH DELETE s
RETURN count(s) AS n
