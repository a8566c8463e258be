"""What the columns of a file mean: said by netmap, corrected by people, kept as a file."""

from netmap.ingest.mapping.mapped import NOTHING, Asked, Mapped, Word
from netmap.ingest.mapping.meaning import KINDS, LISTED, RECORDS, Meaning, SheetMapping, title_key
from netmap.ingest.mapping.reading import MappingProblem, read_mapping
from netmap.ingest.mapping.writing import write_mapping, write_proposal

__all__ = [
    "KINDS",
    "LISTED",
    "NOTHING",
    "RECORDS",
    "Asked",
    "Mapped",
    "MappingProblem",
    "Meaning",
    "SheetMapping",
    "Word",
    "read_mapping",
    "title_key",
    "write_mapping",
    "write_proposal",
]
