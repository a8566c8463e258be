// question: Note that the graph is being made anew, so that who finds it half made starts again.
// params: $number
// returns:
// writes: yes

MATCH (s:Study)
SET s.number = $number
