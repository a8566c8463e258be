// question: Take out territories that the journal no longer has, with all their ties.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
MATCH (t:Territory {terc: row.terc})
DETACH DELETE t
