// question: Keep the entries of the journal.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.id IS NOT NULL
MERGE (e:Import {id: row.id})
SET
    e.at = row.at, e.who = row.who, e.action = row.action, e.files = row.files, e.counts = row.counts,
    e.note = row.note, e.undoes = row.undoes, e.undone_by = row.undone_by, e.content = row.content,
    e.previous = row.previous, e.hash = row.hash
