"""What leaves netmap as a file: the report as a Word document, and the data for other tools."""

from netmap.report.commune import Certainty, CommuneReport, Judged, Map, Moment
from netmap.report.document import write_docx

__all__ = ["Certainty", "CommuneReport", "Judged", "Map", "Moment", "write_docx"]
