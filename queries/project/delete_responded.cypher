// question: Take out who answered in which wave.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
MATCH (a:Institution {id: row.source})-[r:RESPONDED]->(b:Wave {id: row.target})
DELETE r
