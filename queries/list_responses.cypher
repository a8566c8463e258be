// question: Who answered in a wave, who refused, who stayed silent?
// params: $wave
// returns: institution, wave, status
// writes: no

MATCH (i:Institution)-[r:RESPONDED]->(w:Wave {id: $wave})
RETURN
    i.id AS institution, w.id AS wave, r.status AS status
ORDER BY institution
