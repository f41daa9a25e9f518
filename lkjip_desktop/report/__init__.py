"""The report as PDF, Word and Excel: layout engine, charts, under parts/ one module a section."""
