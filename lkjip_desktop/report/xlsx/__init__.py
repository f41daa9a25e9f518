"""The tables of the report as a workbook."""
