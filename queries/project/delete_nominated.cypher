// question: Take out what was said of ties.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
MATCH (a:Institution {id: row.source})-[r:NOMINATED {key: row.key}]->(b:Institution {id: row.target})
DELETE r
