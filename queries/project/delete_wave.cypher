// question: Take out waves that the journal no longer has, with all their ties.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
MATCH (w:Wave {id: row.id})
DETACH DELETE w
