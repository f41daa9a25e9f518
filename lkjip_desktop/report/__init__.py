"""The report as PDF and Word: layout machinery, charts, and under parts/ one module a section."""
