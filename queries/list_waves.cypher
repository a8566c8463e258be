// question: When was it measured?
// params:
// returns: id, label, date, phase, order
// writes: no

MATCH (w:Wave)
RETURN
    w.id AS id, w.label AS label, w.date AS date, w.phase AS phase, w.`order` AS `order`
ORDER BY `order`, id
