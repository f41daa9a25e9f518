"""The report as PDF: layout machinery, charts, and under parts/ one module a section."""
