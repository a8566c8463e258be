// question: Of which communes was anything said of ties?
// params:
// returns: commune
// writes: no

MATCH (:Institution)-[n:NOMINATED]->(:Institution)
WHERE n.commune <> ''
RETURN DISTINCT
    n.commune AS commune
ORDER BY commune
