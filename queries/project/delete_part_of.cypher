// question: Take out what each territory is part of.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
MATCH (a:Territory {terc: row.source})-[r:PART_OF]->(:Territory)
DELETE r
