"""What leaves netmap as a file: the report as a Word document, and the data for other tools."""

from netmap.report.commune import CommuneReport, Judged, Moment
from netmap.report.document import write_docx

__all__ = ["CommuneReport", "Judged", "Moment", "write_docx"]
