// question: Take out who sits in which team.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
MATCH (a:Institution {id: row.source})-[r:MEMBER_OF]->(b:Team {id: row.target})
DELETE r
