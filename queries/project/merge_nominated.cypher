// question: Keep what was said of ties.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.source IS NOT NULL
MATCH (a:Institution {id: row.source}), (b:Institution {id: row.target})
MERGE (a)-[r:NOMINATED {key: row.key}]->(b)
SET
    r.wave = row.wave, r.layer = row.layer, r.commune = row.commune, r.reporter = row.reporter,
    r.strength = row.strength, r.frequency = row.frequency, r.formality = row.formality, r.trust = row.trust,
    r.channel = row.channel, r.problem = row.problem, r.note = row.note, r.date = row.date,
    r.origin = row.origin, r.import_id = row.import_id, r.`row` = row.`row`, r.attributes = row.attributes,
    r.respondent = row.respondent, r.context = row.context
