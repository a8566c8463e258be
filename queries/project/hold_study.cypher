// question: How do others who write to the graph of a study wait until this transaction is done?
// params: $study
// returns:
// writes: yes

MATCH (s:Study {id: $study})
SET s.version = s.version
