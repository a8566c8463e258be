"""What the columns of a file mean: said by netmap, corrected by people, kept as a file."""

from netmap.ingest.mapping.mapped import Asked, Mapped
from netmap.ingest.mapping.meaning import KINDS, Meaning, SheetMapping, title_key
from netmap.ingest.mapping.reading import MappingProblem, read_mapping
from netmap.ingest.mapping.writing import write_mapping

__all__ = [
    "KINDS",
    "Asked",
    "Mapped",
    "MappingProblem",
    "Meaning",
    "SheetMapping",
    "read_mapping",
    "title_key",
    "write_mapping",
]
