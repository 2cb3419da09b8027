"""Reports: what an analysis found, in sections and tables, written once and shown as text, Markdown, a page or JSON."""

from isonomy.reports.report import Report, Section, Table
from isonomy.reports.writing import FORMATS, written

__all__ = ["FORMATS", "Report", "Section", "Table", "written"]
