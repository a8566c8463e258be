// question: Which study does the graph show, and up to which entry of its journal?
// params:
// returns: study, number, hash, version
// writes: no

MATCH (s:Study)
RETURN s.id AS study, s.number AS number, s.hash AS hash, s.version AS version
ORDER BY study
