// question: Take out teams that the journal no longer has, with all their ties.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
MATCH (t:Team {id: row.id})
DETACH DELETE t
