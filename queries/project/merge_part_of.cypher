// question: Keep what each territory is part of.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.source IS NOT NULL
MATCH (a:Territory {terc: row.source}), (b:Territory {terc: row.target})
MERGE (a)-[r:PART_OF]->(b)
