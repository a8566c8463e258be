// question: What has been done to the data, by whom, from which files, and what was taken back?
// params:
// returns: id, at, who, action, files, counts, note, undoes, undone_by, content, previous, hash
// writes: no

MATCH (e:Import)
RETURN
    e.id AS id, e.at AS at, e.who AS who, e.action AS action, e.files AS files, e.counts AS counts,
    e.note AS note, e.undoes AS undoes, e.undone_by AS undone_by, e.content AS content,
    e.previous AS previous, e.hash AS hash
ORDER BY id
