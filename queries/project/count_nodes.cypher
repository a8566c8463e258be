// question: Is anything at all in the graph?
// params:
// returns: n
// writes: no

MATCH (x)
RETURN count(x) AS n
