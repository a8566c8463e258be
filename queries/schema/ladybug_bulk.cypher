// question: How does a whole study get into an empty embedded graph? (one Arrow table a statement, columns in the order of the schema)
// params: $rows
// returns:
// writes: yes

COPY Study FROM $rows;
COPY Territory FROM $rows;
COPY Institution FROM $rows;
COPY Team FROM $rows;
COPY Wave FROM $rows;
COPY FamilyCase FROM $rows;
COPY Import FROM $rows;
COPY PART_OF FROM $rows;
COPY SERVES FROM $rows;
COPY SEATED_IN FROM $rows;
COPY MEMBER_OF FROM $rows;
COPY RESPONDED FROM $rows;
COPY TOOK_PART FROM $rows;
COPY NOMINATED FROM $rows;
